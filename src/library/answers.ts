import type { Answer, AnswerSheet } from '../core/model/answer-sheet.js';
import type { QuestionSet } from '../core/model/question-set.js';
import { type ColumnWishes, NO_WISHES } from '../readers/answers/columns/columns.js';
import { AnswersParser } from '../readers/answers/documents/answers-parser.js';
import { answersFrom, readAnswersDocument } from '../readers/answers/documents/one-person.js';
import { readAnswers } from '../readers/answers/read-answers.js';
import { rowsOnly } from '../readers/answers/reading.js';
import type { AnswerRow } from '../readers/answers/rows.js';
import type { Reading } from '../readers/located.js';

/** One person's answers as a program has them: by item id, as codes, ids of options or labels. */
export interface WrittenSheet {
  readonly person?: string | null;
  readonly perspective?: 'self' | 'other';
  /** ISO 8601 instants. */
  readonly started?: string | null;
  readonly finished?: string | null;
  readonly answers: ReadonlyMap<string, Answer> | Readonly<Record<string, unknown>>;
}

/** Every answer checked against its item: the one way to an answer sheet. */
export function checkAnswers(set: QuestionSet, written: WrittenSheet): Reading<AnswerSheet> {
  const answers = written.answers instanceof Map ? Object.fromEntries(written.answers) : written.answers;
  const { value, findings } = answersFrom({ ...written, answers }, new AnswersParser(set));
  return findings.length === 0
    ? { ok: true, value: value.sheet }
    : { ok: false, findings: findings.map((finding) => ({ finding, place: null })) };
}

/** Reads one person's answers from JSON or YAML: a profile, `{ person, answers }`, or the answers alone. */
export async function readSheet(set: QuestionSet, bytes: Uint8Array): Promise<Reading<AnswerSheet>> {
  const reading = await readAnswersDocument(bytes, set);
  return reading.ok ? { ok: true, value: reading.value.sheet } : reading;
}

/** How a table is to be read: which column names the person, and which item a heading stands for. */
export type TableOptions = Partial<
  Pick<ColumnWishes, 'person' | 'map' | 'sheet' | 'headerRow' | 'completedOnly' | 'strict'>
>;

/** A person's sheet, a row that cannot be used, a row that is nobody's answers, or a file that cannot be read. */
export type TableRow = Extract<
  AnswerRow,
  { readonly kind: 'sheet' | 'rejected' | 'passed-over' | 'refused' }
>;

/**
 * Reads the answers of many people, whatever the file is: delimited text, XLSX, JSON, NDJSON. `name` is what findings
 * call it. Rows come in order; each is a sheet or a rejection with all its reasons.
 */
export async function* readTable(
  set: QuestionSet,
  name: string,
  bytes: Uint8Array,
  options: TableOptions = {},
): AsyncGenerator<TableRow> {
  const reading = rowsOnly(set, { ...NO_WISHES, ...options });
  const source = { name, chunks: { [Symbol.asyncIterator]: () => once(bytes) }, again: true };
  for await (const row of readAnswers(reading, [source])) if (isTableRow(row)) yield row;
}

function isTableRow(row: AnswerRow): row is TableRow {
  return ['sheet', 'rejected', 'passed-over', 'refused'].includes(row.kind);
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
