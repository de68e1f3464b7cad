import type { AnswerSheet } from '../../core/model/answer-sheet.js';
import type { Finding } from '../../core/model/finding.js';
import type { LocatedFinding } from '../located.js';
import type { Columns } from './columns/columns.js';

/** A file or a stream of many people's answers, opened by whoever has it. */
export interface AnswerSource {
  /** What people call it, usually the file's name. */
  readonly name: string;
  /** A chunk may be overwritten once the next one is asked for. */
  readonly chunks: AsyncIterable<Uint8Array>;
  /** Whether the chunks can be had a second time: of a file, not of a pipe. */
  readonly again: boolean;
}

/** What comes out of answer files, in the order of their rows. */
export type AnswerRow =
  /** A table whose header is understood; once before its rows. */
  | {
      readonly kind: 'columns';
      readonly source: string;
      readonly table: TableFacts;
      readonly columns: Columns;
    }
  /** A file of documents, which need no header. */
  | { readonly kind: 'documents'; readonly source: string }
  | SheetRow
  | { readonly kind: 'rejected'; readonly rejection: Rejection }
  /** A row that is nobody's answers. */
  | { readonly kind: 'passed-over'; readonly source: string; readonly row: number; readonly why: PassedOver }
  /** Something wrong with a file of which everything else can be used. */
  | { readonly kind: 'noted'; readonly source: string; readonly finding: Finding }
  /**
   * A file of which nothing, or nothing more, can be read; `late` where rows were handed out before it turned out that
   * they mean something else.
   */
  | {
      readonly kind: 'refused';
      readonly source: string;
      readonly findings: readonly LocatedFinding[];
      readonly late: boolean;
    }
  /** A taker is full and wants to be emptied. */
  | { readonly kind: 'pause' }
  | { readonly kind: 'ended'; readonly source: string };

export interface SheetRow {
  readonly kind: 'sheet';
  readonly source: string;
  readonly row: number;
  readonly sheet: AnswerSheet;
  /** Whether the file names the person; else the number of the row does. */
  readonly named: boolean;
  /** The cells of the columns to keep, in the order of the wishes; null where one is empty. */
  readonly kept: readonly (string | null)[];
  /** What could not be read and costs nothing: cells of items that nothing is scored from. */
  readonly notes: readonly RowReason[];
  /** The version of the set that was answered, where it is another one. */
  readonly otherVersion: string | null;
  /** The row as it came; null for a document. */
  readonly original: OriginalCells | null;
}

/** Why a row is nobody's answers. */
export type PassedOver = 'empty' | 'incomplete' | 'total' | 'mended' | 'header';

/** What is to be said of a table beside its columns. */
export interface TableFacts {
  /** As a spreadsheet counts, from 1. */
  readonly headerRow: number;
  /** The rows between the header and the first person that belong to the header. */
  readonly headerRows: number;
  /** The sheets of the workbook that hold no answers or were not asked for. */
  readonly otherSheets: readonly string[];
  readonly sheet: string | null;
  /** The version of the set that the file was made for, where it is another one. */
  readonly otherVersion: string | null;
  /** For each column what its cells mean, in the first rows. */
  readonly meanings: readonly CellMeaning[];
}

/** How often something stands in a column, and what it was taken for; null where it was not understood. */
interface CellMeaning {
  readonly column: number;
  readonly written: string;
  readonly means: string | null;
  readonly count: number;
}

/** A row that cannot be used, with everything that is wrong with it. */
export interface Rejection {
  readonly source: string;
  /** As a spreadsheet counts, the header being 1; of a JSON document, its first line. */
  readonly row: number;
  readonly person: string | null;
  readonly reasons: readonly RowReason[];
  readonly original: OriginalRow;
}

export interface RowReason {
  /** The header of the column meant; null where it is the whole row. */
  readonly column: string | null;
  /** Its place in the table from 0; null where it is the whole row or the file is no table. */
  readonly at: number | null;
  readonly finding: Finding;
}

/** A row as it came. */
type OriginalRow = OriginalCells | { readonly kind: 'document'; readonly text: string };

export interface OriginalCells {
  readonly kind: 'cells';
  readonly columns: Columns;
  readonly cells: readonly string[];
  /** The byte between cells. */
  readonly delimiter: number;
}

/** Counts people over all files, so that a file gives the same as its parts. */
export interface Numbering {
  next: number;
}
