import type { AnswersByKind } from '../../model/answer-sheet.js';
import type { Expected, FindingFacts, Path } from '../../model/finding.js';
import type { ItemKindName, ItemOf } from '../../model/question-set.js';
import type { Written } from '../written-text.js';

/** An answer understood, or what would have been. */
type Parsed<A> =
  | { readonly ok: true; readonly answer: A }
  | { readonly ok: false; readonly problem: 'not-understood' | 'out-of-range'; readonly expected: Expected };

/** A rule of its own that an item breaks; `path` leads from the item to what is meant. */
export type Complaint = {
  [C in ItemComplaintCode]: { readonly code: C; readonly path: Path; readonly facts: FindingFacts[C] };
}[ItemComplaintCode];
type ItemComplaintCode =
  | 'duplicate-code'
  | 'duplicate-id'
  | 'number-range'
  | 'number-without-range'
  | 'options-too-few';

/** Where an item names a dimension; `path` leads there from the item. */
export interface DimensionReference {
  readonly dimension: string;
  readonly path: Path;
}

/** What differs between kinds where something comes in: an item of an author's, an answer that somebody wrote. */
export interface KindDoor<K extends ItemKindName> {
  /** What the item itself gets wrong. */
  check(item: ItemOf<K>): readonly Complaint[];
  /** Every place where the item names a dimension. */
  references(item: ItemOf<K>): readonly DimensionReference[];
  /** What it would take as an answer. */
  expected(item: ItemOf<K>): Expected;
  /** Reads a written answer. */
  parse(item: ItemOf<K>, written: Written): Parsed<AnswersByKind[K]>;
}
