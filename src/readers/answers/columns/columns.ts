import type { Item } from '../../../core/model/question-set.js';
import type { FormSource } from './sources/form-source.js';

/** What a column of an answer file is for. */
export type ColumnRole =
  | { readonly kind: 'item'; readonly item: Item }
  /** One option of an item that takes several: ticked or not. */
  | { readonly kind: 'option'; readonly item: Item; readonly code: string }
  | { readonly kind: 'person' }
  /** Kept beside the sheet because the caller asked for it. */
  | { readonly kind: 'kept' }
  /** Tells whether the person came to the end. */
  | { readonly kind: 'completed' }
  /** Where a rejected row came from: the file, or the row in it. */
  | { readonly kind: 'origin'; readonly part: 'file' | 'row' }
  /** Written by a form besides the answers; never carried on. */
  | { readonly kind: 'form' }
  /** Left out by the caller's map; never carried on. */
  | { readonly kind: 'left-out' }
  | { readonly kind: 'unused' };

/** All columns that one item's answer stands in. */
export interface ItemColumns {
  readonly item: Item;
  /** Their places, ascending; at least one. */
  readonly places: readonly number[];
}

/** The header of an answer file, understood. */
export interface Columns {
  readonly headers: readonly string[];
  /** One for each header. */
  readonly roles: readonly ColumnRole[];
  /** In the set's order. */
  readonly items: readonly ItemColumns[];
  readonly person: number | null;
  /** Whether somebody said that this column names persons, so that the same name is the same person. */
  readonly personIsSaid: boolean;
  /** Those that the caller asked for, in that order; they may be items too. */
  readonly kept: readonly number[];
  readonly completed: number | null;
  /** Where a file of rejected rows says which file and row each one comes from. */
  readonly origin: { readonly file: number; readonly row: number } | null;
  /** The items that no column is for, in the set's order. */
  readonly missing: readonly Item[];
  /** Unused columns that nearly carry the name of a missing item. */
  readonly nearMisses: readonly NearMiss[];
  /** The items with a column for each option of which cells tell whether a ticked one holds the option itself. */
  readonly labelTicks: ReadonlyMap<Item, boolean>;
  /** The form system that wrote the file, where it can be told. */
  readonly source: FormSource | null;
}

export interface NearMiss {
  readonly column: number;
  readonly item: Item;
}

/** What somebody says about columns and rows beforehand; headers as they stand in the file, in any case. */
export interface ColumnWishes {
  /** The column that names the person. */
  readonly person: string | null;
  /** Columns to keep beside the sheet. */
  readonly kept: readonly string[];
  /** For a header or column letters: an item's id, `item[option]`, `person`, or null for a column to leave out. */
  readonly map: ReadonlyMap<string, string | null>;
  /** The sheet of a workbook, by name or number from 1; `*` for all. */
  readonly sheet: string | null;
  /** The row of the header as a spreadsheet counts. */
  readonly headerRow: number | null;
  /** Whether only people count who came to the end. */
  readonly completedOnly: boolean;
  /** Whether a person is lost for any answer that cannot be read, scored or not. */
  readonly strict: boolean;
}

export const NO_WISHES: ColumnWishes = {
  person: null,
  kept: [],
  map: new Map(),
  sheet: null,
  headerRow: null,
  completedOnly: false,
  strict: false,
};
