import type { QuestionSet } from '../../core/model/question-set.js';
import type { Columns, ColumnWishes } from './columns/columns.js';
import type { Numbering, SheetRow } from './rows.js';
import type { RecordTaker } from './table/table.js';

/** `source` is the name of the file, or of the sheet in it. */
type MakeTaker = (columns: Columns, delimiter: number, numbering: Numbering, source: string) => RecordTaker;

/** Takes sheets of documents as they come; those that it leaves are handed on as rows. */
export interface SheetTaker {
  take(row: SheetRow): boolean;
  /** Whether what it took has to be carried away before it takes more. */
  readonly full: boolean;
}

/** What is read, how, and who takes what needs no row. */
export interface Reading {
  readonly set: QuestionSet;
  readonly wishes: ColumnWishes;
  /** Takes plain records of a table before rows are made of them; null where rows are wanted. */
  readonly records: MakeTaker | null;
  readonly sheets: SheetTaker;
}

const TAKES_NO_SHEETS: SheetTaker = { take: () => false, full: false };

/** A reading of rows alone. */
export function rowsOnly(set: QuestionSet, wishes: ColumnWishes): Reading {
  return { set, wishes, records: null, sheets: TAKES_NO_SHEETS };
}
