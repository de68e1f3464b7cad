import type { KeyWords, PartWords, SchemaWords, Snippet } from '../../../messages/operator/schema.js';
import { SET_ID } from '../written/values.js';
import { type JsonSchema, mapValues, withinEach } from './schema-node.js';

/** The schema with what editors show: titles, descriptions, examples, snippets, and what is said of wrong values. */
export function withWords(schema: JsonSchema, words: SchemaWords): JsonSchema {
  const { set, ...parts } = words.parts;
  const definitions = mapValues(schema.definitions ?? {}, (part, name) => explainedPart(part, parts[name]));
  const explained = { ...explainedPart(schema, set), definitions };
  return withFirstEntries(withMessages(explained, words), parts);
}

/** A key with a list of parts brings the first of them along; else editors put in every key that has a default. */
function withFirstEntries(schema: JsonSchema, parts: SchemaWords['parts']): JsonSchema {
  const { items } = schema;
  const [, name = ''] = /^#\/definitions\/(.*)$/.exec(items?.$ref ?? items?.allOf?.[0]?.$ref ?? '') ?? [];
  const first = parts[name]?.snippets?.[0];
  return {
    ...withinEach(schema, (inner) => withFirstEntries(inner, parts)),
    ...(first && { defaultSnippets: [snippet(first)] }),
  };
}

function explainedPart(part: JsonSchema, words: PartWords | undefined): JsonSchema {
  if (words === undefined) return part;
  const { title, about, keys, snippets } = words;
  return {
    title,
    description: about,
    ...part,
    ...(part.properties && {
      properties: mapValues(part.properties, (property, key) => explainedKey(property, keys[key])),
    }),
    ...(snippets && { defaultSnippets: snippets.map(snippet) }),
  };
}

function explainedKey(property: JsonSchema | false, words: KeyWords | undefined): JsonSchema | false {
  if (property === false || words === undefined) return property;
  const { title, about, examples, values } = words;
  const { allOf: [named, ...more] = [], ...plain } = property;
  if (named !== undefined && more.length === 0)
    return { ...plain, ...named, title, description: about, ...(examples && { examples }) };
  return {
    title,
    description: about,
    ...(examples && { examples }),
    ...(values === undefined ? property : withValues(property, values)),
  };
}

function withValues(schema: JsonSchema, values: NonNullable<KeyWords['values']>): JsonSchema {
  if (schema.enum === undefined) return withinEach(schema, (inner) => withValues(inner, values));
  return { ...schema, enumDescriptions: schema.enum.map((value) => values[value] ?? '') };
}

/** What an editor says of a wrong value. Of a group it names the key that is wrong, which no sentence of ours could. */
function withMessages(schema: JsonSchema, words: SchemaWords): JsonSchema {
  const errorMessage =
    schema.enum === undefined
      ? words.types[[schema.type ?? ''].flat().join('|')]
      : words.choices(schema.enum);
  return {
    ...withinEach(schema, (inner) => withMessages(inner, words)),
    ...(errorMessage !== undefined && { errorMessage }),
    ...(schema.pattern !== undefined && {
      patternErrorMessage: schema.pattern === SET_ID.source ? words.ids.set : words.ids.other,
    }),
  };
}

/** In the editors' own writing: `${1:text}`, equal texts with equal numbers, so that they are written over together. */
function snippet({ label, about, body }: Snippet): object {
  const seen: string[] = [];
  const place = (_: string, text: string) => {
    if (!seen.includes(text)) seen.push(text);
    return `\${${seen.indexOf(text) + 1}:${text}}`;
  };
  return { label, description: about, body: JSON.parse(JSON.stringify(body).replace(/‹([^›]*)›/g, place)) };
}
