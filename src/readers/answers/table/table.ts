import { type Finding, finding } from '../../../core/model/finding.js';
import type { DelimitedFile } from '../bytes/delimited-file.js';
import { DELIMITERS } from '../bytes/delimiter.js';
import { MAX_RECORD_BYTES, type RecordProblem, type RecordScanner } from '../bytes/record-scanner.js';

/** One row of a table; `row` counts from 1 as a spreadsheet does. */
export interface TableRow {
  readonly row: number;
  readonly cells: readonly string[];
  /** Why the row could not be cut into cells, and what it looks like; null where it could. */
  readonly problem: { readonly finding: Finding; readonly line: string } | null;
}

export interface Table {
  readonly delimiter: number;
  rows(): AsyncGenerator<TableRow>;
  /** Whether the rest could not be read because the file changes its encoding. */
  broken(): boolean;
}

export function delimitedTable(file: DelimitedFile): Table {
  const { scanner } = file;
  return {
    delimiter: scanner.delimiter,
    broken: () => file.broken,
    async *rows() {
      do {
        while (scanner.next()) if (!scanner.blank) yield scannedRow(scanner);
      } while (await file.more());
    },
  };
}

export function sheetTable(rows: readonly (readonly string[])[]): Table {
  return {
    delimiter: DELIMITERS.semicolon,
    broken: () => false,
    async *rows() {
      for (const [index, cells] of rows.entries()) {
        if (cells.some((cell) => cell !== '')) yield { row: index + 1, cells, problem: null };
      }
    },
  };
}

const PROBLEM_LINE_SHOWN = 2000;

export function scannedRow(scanner: RecordScanner): TableRow {
  const { row, problem } = scanner;
  if (problem === null) return { row, cells: scanner.cells(), problem: null };
  const line = scanner.raw.slice(0, PROBLEM_LINE_SHOWN);
  return { row, cells: [], problem: { finding: problemFinding(problem), line } };
}

function problemFinding(problem: RecordProblem): Finding {
  switch (problem) {
    case 'unclosed-quote':
      return finding('row-unclosed-quote', [], {});
    case 'text-after-quote':
      return finding('row-text-after-quote', [], {});
    case 'too-long':
      return finding('row-too-long', [], { limit: MAX_RECORD_BYTES });
  }
}
