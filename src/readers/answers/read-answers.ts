import { type Finding, finding } from '../../core/model/finding.js';
import type { QuestionSet } from '../../core/model/question-set.js';
import { Chunks } from './bytes/chunks.js';
import { DelimitedFile } from './bytes/delimited-file.js';
import { sniffFormat } from './bytes/sniff-format.js';
import type { Columns, ColumnWishes } from './columns/columns.js';
import { matchColumns } from './columns/match-columns.js';
import { documentRows } from './documents/many-people.js';
import type { AnswerRow, AnswerSource, OriginalRow, RowReason } from './rows.js';
import { rowToSheet } from './table/row-to-sheet.js';
import { delimitedTable, sheetTable, type Table, type TableRow } from './table/table.js';

/** The largest spreadsheet taken: it has to be unpacked as a whole. */
const MAX_SPREADSHEET_BYTES = 64 * 1024 * 1024;

/** Counts people over all files, so that a file gives the same as its parts. */
export interface Numbering {
  next: number;
}

/**
 * Reads the answers of many people, whatever the files are: delimited text, XLSX, JSON, NDJSON. Every row is a sheet
 * or a rejection with all its reasons; rows come in order, one file after the other, and are never all in memory
 * (those of an XLSX file are).
 */
export async function* readAnswers(
  set: QuestionSet,
  sources: Iterable<AnswerSource>,
  wishes: ColumnWishes,
): AsyncGenerator<AnswerRow> {
  const numbering: Numbering = { next: 1 };
  for (const source of sources) yield* readSource(set, source, wishes, numbering);
}

async function* readSource(
  set: QuestionSet,
  { name, chunks }: AnswerSource,
  wishes: ColumnWishes,
  numbering: Numbering,
): AsyncGenerator<AnswerRow> {
  const input = await Chunks.open(chunks);
  try {
    yield* openedRows(set, name, await openAnswers(input), wishes, numbering);
  } finally {
    await input.close();
  }
}

/** The rows of a file that has been opened. */
export async function* openedRows(
  set: QuestionSet,
  name: string,
  opened: OpenedAnswers,
  wishes: ColumnWishes,
  numbering: Numbering,
): AsyncGenerator<AnswerRow> {
  switch (opened.kind) {
    case 'refused':
      return yield refused(name, [opened.finding]);
    case 'documents':
      return yield* documentRows(set, name, opened.chunks, numbering);
    case 'delimited':
      return yield* tableSheets(set, name, delimitedTable(opened.file), wishes, numbering);
    case 'sheet':
      return yield* tableSheets(set, name, sheetTable(opened.rows), wishes, numbering);
  }
}

export type OpenedAnswers =
  | { readonly kind: 'delimited'; readonly file: DelimitedFile }
  | { readonly kind: 'sheet'; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'documents'; readonly chunks: Chunks }
  | { readonly kind: 'refused'; readonly finding: Finding };

/** Finds out what a file is and opens it as that. */
export async function openAnswers(chunks: Chunks): Promise<OpenedAnswers> {
  const format = sniffFormat(chunks.head);
  switch (format) {
    case 'delimited':
      return { kind: 'delimited', file: await DelimitedFile.open(chunks) };
    case 'documents':
      return { kind: 'documents', chunks };
    case 'spreadsheet':
      return openSpreadsheet(chunks);
    case 'old-spreadsheet':
      return { kind: 'refused', finding: finding('old-spreadsheet', [], {}) };
    case 'binary':
      return { kind: 'refused', finding: finding('not-a-spreadsheet', [], {}) };
    case 'empty':
      return { kind: 'refused', finding: finding('empty', [], {}) };
  }
}

async function openSpreadsheet(chunks: Chunks): Promise<OpenedAnswers> {
  const bytes = await chunks.all(MAX_SPREADSHEET_BYTES);
  if (bytes === null) {
    const facts = { bytes: MAX_SPREADSHEET_BYTES + 1, limit: MAX_SPREADSHEET_BYTES };
    return { kind: 'refused', finding: finding('too-large', [], facts) };
  }
  const { readSpreadsheet } = await import('./workbook/read-workbook.js');
  const rows = await readSpreadsheet(bytes);
  if (rows === null) return { kind: 'refused', finding: finding('not-a-spreadsheet', [], {}) };
  return { kind: 'sheet', rows };
}

function refused(source: string, findings: readonly Finding[]): AnswerRow {
  return { kind: 'refused', source, findings: findings.map((found) => ({ finding: found, place: null })) };
}

async function* tableSheets(
  set: QuestionSet,
  source: string,
  table: Table,
  wishes: ColumnWishes,
  numbering: Numbering,
): AsyncGenerator<AnswerRow> {
  let columns: Columns | null = null;
  for await (const row of table.rows()) {
    if (columns === null) {
      const matching = headerColumns(set, row, wishes);
      if (!matching.ok) return yield refused(source, matching.findings);
      columns = matching.columns;
      yield { kind: 'columns', source, columns };
    } else yield tableSheet(source, table.delimiter, columns, row, numbering);
  }
  yield* endOfTable(source, table.broken(), columns);
}

/** What is to be said of a table as a whole when its rows are through. */
export function endOfTable(source: string, broken: boolean, columns: Columns | null): readonly AnswerRow[] {
  if (broken) return [refused(source, [finding('mixed-encoding', [], {})])];
  return columns === null ? [refused(source, [finding('empty', [], {})])] : [];
}

export function headerColumns(set: QuestionSet, header: TableRow, wishes: ColumnWishes) {
  if (header.problem !== null) return { ok: false, findings: [header.problem.finding] } as const;
  return matchColumns(set, trimmedHeader(header.cells), wishes);
}

/** Empty headers at the end are delimiters too many. */
function trimmedHeader(cells: readonly string[]): readonly string[] {
  const last = cells.findLastIndex((cell) => cell.trim() !== '');
  return cells.slice(0, last + 1);
}

export function tableSheet(
  source: string,
  delimiter: number,
  columns: Columns,
  { row, cells, problem }: TableRow,
  numbering: Numbering,
): AnswerRow {
  const number = numbering.next++;
  const { headers } = columns;
  if (problem !== null) {
    const reasons: readonly RowReason[] = [{ column: null, finding: problem.finding }];
    const original: OriginalRow = { kind: 'line', headers, text: problem.line, delimiter };
    return { kind: 'rejected', rejection: { source, row, person: null, reasons, original } };
  }
  const reading = rowToSheet(columns, cells, number);
  if (reading.ok) {
    const { sheet, named, kept } = reading;
    return { kind: 'sheet', source, row, sheet, named, kept };
  }
  const original: OriginalRow = { kind: 'cells', headers, cells, delimiter };
  return {
    kind: 'rejected',
    rejection: { source, row, person: reading.person, reasons: reading.reasons, original },
  };
}
