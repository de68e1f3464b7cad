import type { Finding } from '../../core/model/finding.js';
import type { JsonValues } from './documents/json-values.js';
import type { Table } from './table/table.js';

/** A table to read, and where in its file it stands. */
export interface OpenedTable {
  readonly table: Table;
  /** The sheet, where its file has several. */
  readonly sheet: string | null;
  readonly otherSheets: readonly string[];
  readonly otherVersion: string | null;
}

export type OpenedAnswers =
  | { readonly kind: 'tables'; readonly tables: readonly OpenedTable[] }
  | { readonly kind: 'documents'; readonly documents: JsonValues }
  | { readonly kind: 'refused'; readonly findings: readonly Finding[] };
