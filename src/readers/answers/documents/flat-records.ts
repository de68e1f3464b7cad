import { type Finding, finding } from '../../../core/model/finding.js';
import { excerpt } from '../../../core/text/excerpt.js';
import type { TableRow } from '../table/table.js';
import type { JsonValue, JsonValues } from './json-values.js';

/** How many records are looked at for the columns: a record may leave out what is empty. */
const LOOKED_AT = 500;

/** Whether a document is a record of a table, as survey systems write them: flat, with no `answers` of its own. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return (
    typeof value === 'object' && value !== null && !Array.isArray(value) && !Object.hasOwn(value, 'answers')
  );
}

/** Records as rows under a header of all their keys; what lies deeper is `key[inner]`. */
export async function* recordRows(documents: JsonValues): AsyncGenerator<TableRow> {
  const head: JsonValue[] = [];
  do {
    for (let next = documents.next(); next !== null; next = documents.next()) head.push(next);
  } while (head.length < LOOKED_AT && (await documents.more()));
  const keys = new Map<string, number>();
  for (const { value } of head)
    for (const key of cellsOf(value).keys()) if (!keys.has(key)) keys.set(key, keys.size);
  yield { row: 0, cells: [...keys.keys()], problem: null, faults: null };
  for (const record of head) yield recordRow(record, keys);
  do {
    for (let next = documents.next(); next !== null; next = documents.next()) yield recordRow(next, keys);
  } while (await documents.more());
}

function recordRow({ value, repeats, text, line }: JsonValue, keys: ReadonlyMap<string, number>): TableRow {
  const cells = Array.from({ length: keys.size }, () => '');
  const row = { row: line, cells, faults: null };
  if (!isRecord(value)) return { ...row, problem: notARecord(text) };
  const strange: string[] = [];
  for (const [key, cell] of cellsOf(value)) {
    const at = keys.get(key);
    if (at !== undefined) cells[at] = cell;
    else if (cell !== '') strange.push(key);
  }
  if (repeats) return { ...row, problem: finding('record-key-twice', [], {}) };
  const problem =
    strange.length === 0 ? null : finding('record-new-keys', [], { keys: strange.map(excerpt) });
  return { ...row, problem };
}

function notARecord(text: string): Finding {
  return finding('row-not-json', [], { text: excerpt(text) });
}

function cellsOf(value: unknown, under = ''): ReadonlyMap<string, string> {
  const cells = new Map<string, string>();
  if (!isRecord(value)) return cells;
  for (const [key, inner] of Object.entries(value)) {
    const name = under === '' ? key : `${under}[${key}]`;
    if (isRecord(inner)) for (const [deeper, cell] of cellsOf(inner, name)) cells.set(deeper, cell);
    else cells.set(name, cellText(inner));
  }
  return cells;
}

function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (!Array.isArray(value)) return String(value);
  const isPlain = value.every((part) => typeof part !== 'object');
  return isPlain ? value.join('|') : JSON.stringify(value);
}
