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
}

/** What comes out of answer files, in the order of their rows. */
export type AnswerRow =
  /** The header of a table, understood; once before its rows. */
  | { readonly kind: 'columns'; readonly source: string; readonly columns: Columns }
  | {
      readonly kind: 'sheet';
      readonly source: string;
      readonly row: number;
      readonly sheet: AnswerSheet;
      /** Whether the file names the person; else the number of the row does. */
      readonly named: boolean;
      /** The cell of the column to keep; null where it is empty or not asked for. */
      readonly kept: string | null;
    }
  | { readonly kind: 'rejected'; readonly rejection: Rejection }
  /** A file of which nothing, or nothing more, can be read. */
  | { readonly kind: 'refused'; readonly source: string; readonly findings: readonly LocatedFinding[] };

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
  readonly finding: Finding;
}

/** A row as it came. */
export type OriginalRow =
  | {
      readonly kind: 'cells';
      readonly headers: readonly string[];
      readonly cells: readonly string[];
      /** The byte between cells. */
      readonly delimiter: number;
    }
  /** A row that could not be cut into cells. */
  | {
      readonly kind: 'line';
      readonly headers: readonly string[];
      readonly text: string;
      readonly delimiter: number;
    }
  | { readonly kind: 'document'; readonly text: string };
