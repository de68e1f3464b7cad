import type { Item } from '../../../core/model/question-set.js';

/** What a column of an answer file is for. */
export type ColumnRole =
  | { readonly kind: 'item'; readonly item: Item }
  | { readonly kind: 'person' }
  /** Kept beside the sheet because the caller asked for it. */
  | { readonly kind: 'kept' }
  /** Written by a form besides the answers; never carried on. */
  | { readonly kind: 'form' }
  | { readonly kind: 'unused' };

/** The header of an answer file, understood. */
export interface Columns {
  readonly headers: readonly string[];
  /** One for each header. */
  readonly roles: readonly ColumnRole[];
  readonly person: number | null;
  readonly kept: number | null;
  /** The items that no column is for, in the set's order. */
  readonly missing: readonly Item[];
  /** Whether the file comes from LimeSurvey, whose scales may be answered with A1, A2, … */
  readonly limeSurvey: boolean;
}

/** What somebody says about columns beforehand; headers as they stand in the file, in any case. */
export interface ColumnWishes {
  /** The column that names the person. */
  readonly person: string | null;
  /** A column to keep beside the sheet. */
  readonly kept: string | null;
  /** For a header: an item's id, `person`, or null for a column to leave out. */
  readonly map: ReadonlyMap<string, string | null>;
}

export const NO_WISHES: ColumnWishes = { person: null, kept: null, map: new Map() };
