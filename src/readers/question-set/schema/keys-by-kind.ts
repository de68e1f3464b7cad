import { DEFAULTS } from '../written/defaults.js';
import { KEYS_OF_KINDS, SCORED_KEYS } from '../written/item-keys.js';
import { type JsonSchema, mapValues } from './schema-node.js';

/** Items with only the keys of their kind: those of others are wrong, and not proposed. */
export function withKinds(schema: JsonSchema): JsonSchema {
  const { item, ...parts } = schema.definitions ?? {};
  const { properties } = item ?? {};
  if (item === undefined || properties === undefined) return schema;
  const ofSomeKinds = new Set(Object.values(KEYS_OF_KINDS).flat());
  const only = (keys: readonly string[]) =>
    Object.fromEntries(
      [...ofSomeKinds].map((key) => [key, keys.includes(key) ? (properties[key] ?? false) : false]),
    );
  const byKind = {
    ...item,
    properties: mapValues(properties, (property, key) =>
      property !== false && ofSomeKinds.has(key) ? { ...property, doNotSuggest: true } : property,
    ),
    allOf: [
      ...Object.entries(KEYS_OF_KINDS).map(([kind, keys]) => ({
        if: isOfKind(kind),
        // biome-ignore lint/suspicious/noThenProperty: the word of JSON Schema
        then: { properties: only(keys) },
      })),
      {
        if: {
          allOf: [
            isOfKind('many'),
            { not: { properties: { count: { const: 'ticks' } }, required: ['count'] } },
          ],
        },
        // biome-ignore lint/suspicious/noThenProperty: the word of JSON Schema
        then: { properties: Object.fromEntries(SCORED_KEYS.map((key) => [key, false as const])) },
      },
    ],
  };
  return { ...schema, definitions: { ...parts, item: byKind } };
}

function isOfKind(kind: string): JsonSchema {
  const named = { properties: { kind: { const: kind } } };
  return kind === DEFAULTS.kind ? named : { ...named, required: ['kind'] };
}
