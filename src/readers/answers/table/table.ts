import { type Finding, finding } from '../../../core/model/finding.js';
import type { DelimitedFile } from '../bytes/delimited-file.js';
import { DELIMITERS } from '../bytes/delimiter.js';
import { MAX_RECORD_BYTES, type RecordProblem, type RecordScanner } from '../bytes/record-scanner.js';

/** One row of a table; `row` counts from 1 as a spreadsheet does. */
export interface TableRow {
  readonly row: number;
  readonly cells: readonly string[];
  /** Why the row could not be cut into cells; null where it could. */
  readonly problem: Finding | null;
  /** Cells that hold no value to read, by their places: a formula that was never worked out. */
  readonly faults: ReadonlyMap<number, Finding> | null;
}

/** Takes records as they come and makes no rows of them; those that it leaves become rows. */
export interface RecordTaker {
  /** Takes the next record of a scanner before it is cut into cells. */
  takePlain(scanner: RecordScanner): boolean;
  /** Takes the record that a scanner has just cut into cells. */
  takeScanned(scanner: RecordScanner): boolean;
  takeCells(cells: readonly string[], row: number): boolean;
  /** Whether what it took has to be carried away before it takes more. */
  readonly full: boolean;
}

export const TAKES_NOTHING: RecordTaker = {
  takePlain: () => false,
  takeScanned: () => false,
  takeCells: () => false,
  full: false,
};

/** Rows one after the other, from wherever they come. */
export interface Table {
  readonly delimiter: number;
  /** The next row that the taker leaves; `full` where it is full; null where more has to come in first. */
  next(taker: RecordTaker): TableRow | 'full' | null;
  /** Waits for more to come in; false at the end. */
  more(): Promise<boolean>;
  /** What is to be said of the file when everything has come in. */
  faults(): readonly Finding[];
}

export function delimitedTable(file: DelimitedFile): Table {
  const { scanner } = file;
  return {
    delimiter: scanner.delimiter,
    next(taker) {
      for (;;) {
        if (!taker.takePlain(scanner)) {
          if (!scanner.next()) return null;
          if (scanner.blank) continue;
          if (!taker.takeScanned(scanner)) return scannedRow(scanner);
        }
        if (taker.full) return 'full';
      }
    },
    more: () => file.more(),
    faults: () => file.faults(),
  };
}

/** A table whose rows are cells already: those of a spreadsheet, or records. */
export function cellTable(rows: AsyncIterator<TableRow> | Iterator<TableRow>): Table {
  let waiting: readonly TableRow[] = [];
  let at = 0;
  let ended = false;
  return {
    delimiter: DELIMITERS.semicolon,
    next(taker) {
      while (at < waiting.length) {
        const row = waiting[at] as TableRow;
        at += 1;
        if (row.cells.every((cell) => cell === '') && row.faults === null) continue;
        if (row.problem !== null || row.faults !== null || !taker.takeCells(row.cells, row.row)) return row;
        if (taker.full) return 'full';
      }
      return null;
    },
    async more() {
      if (ended) return false;
      const batch: TableRow[] = [];
      while (batch.length < ROWS_AT_ONCE) {
        const { done, value } = await rows.next();
        if (done === true) {
          ended = true;
          break;
        }
        batch.push(value);
      }
      waiting = batch;
      at = 0;
      return batch.length > 0;
    },
    faults: () => [],
  };
}

const ROWS_AT_ONCE = 256;

function scannedRow(scanner: RecordScanner): TableRow {
  const { row, problem } = scanner;
  if (problem === null) return { row, cells: scanner.cells(), problem: null, faults: null };
  return { row, cells: roughCells(scanner), problem: problemFinding(problem), faults: null };
}

const PROBLEM_LINE_SHOWN = 2000;

/** A line that is no proper record, cut at every delimiter, so that it can be mended cell by cell. */
function roughCells({ raw, delimiter }: RecordScanner): readonly string[] {
  return raw
    .slice(0, PROBLEM_LINE_SHOWN)
    .split(String.fromCharCode(delimiter))
    .map((cell) => cell.trim().replace(/^"|"$/g, ''));
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
