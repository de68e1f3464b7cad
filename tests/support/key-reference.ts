/** A part of the schema, as far as the reference shows it. */
interface Node {
  readonly title?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Node | false>>;
  readonly required?: readonly string[];
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  readonly enum?: readonly string[];
  readonly enumDescriptions?: readonly string[];
  readonly anyOf?: readonly Node[];
  readonly items?: Node;
}

interface Schema extends Node {
  readonly definitions: Readonly<Record<string, Node>>;
}

const HEAD = ['Schlüssel', 'Bedeutung', 'Vorgabe', 'Möglich, zum Beispiel'];

/** Every key of the format, part by part, from the schema that editors read: sections of Markdown. */
export function keyReference(schema: Schema): string {
  const { definitions, ...root } = schema;
  const parts = [root, ...namesIn(root, definitions).map((name) => definitions[name] as Node)];
  return `${parts.flatMap(partSection).join('\n\n')}\n`;
}

/** The parts in the order in which a file comes to them. */
function namesIn(node: Node, definitions: Schema['definitions'], seen = new Set<string>()): string[] {
  for (const [, name = ''] of JSON.stringify(node).matchAll(/"#\/definitions\/([^"]+)"/g)) {
    if (seen.has(name)) continue;
    seen.add(name);
    namesIn(definitions[name] as Node, definitions, seen);
  }
  return [...seen];
}

function partSection({ title, description, properties, required = [] }: Node): readonly string[] {
  if (properties === undefined) return [];
  const keys = Object.entries(properties).flatMap(([name, key]) =>
    key === false ? [] : [row(keyCells(name, key, required.includes(name)))],
  );
  const table = [row(HEAD), row(HEAD.map(() => '---')), ...keys];
  return [`## ${title}`, description ?? '', table.join('\n')];
}

function keyCells(name: string, key: Node, isNeeded: boolean): readonly string[] {
  const shown = [...new Set([...wordsOf(key), ...(key.examples ?? []).map(written)])];
  return [
    isNeeded ? `**\`${name}\`** (nötig)` : `\`${name}\``,
    `${key.title}: ${key.description}`,
    key.default === undefined ? '' : `\`${written(key.default)}\``,
    shown.map((one) => (one.includes('`') ? one : `\`${one}\``)).join('<br>'),
  ];
}

/** The words that are possible, each with what it means. */
function wordsOf({ enum: words = [], enumDescriptions = [], anyOf = [], items }: Node): readonly string[] {
  const own = words.map((word, at) =>
    enumDescriptions[at] ? `\`${word}\` ${enumDescriptions[at]}` : String(word),
  );
  return [...own, ...[...anyOf, ...(items === undefined ? [] : [items])].flatMap(wordsOf)];
}

/** As an author writes it on one line. */
function written(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(written).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  const entries = Object.entries(value).map(([key, inner]) => `${key}: ${written(inner)}`);
  return `{ ${entries.join(', ')} }`;
}

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}
