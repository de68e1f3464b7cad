import type { AnswersByKind } from '../model/answer-sheet.js';
import type { ItemKindName, ItemOf, Scale } from '../model/question-set.js';

/** One of the few things that an answer can say: the code of a scale, an option's id, yes or no. */
type Code = number | string;

/** What answers are made of: one or several codes, one number, or free text. */
export type AnswerForm = 'code' | 'codes' | 'number' | 'text';

/** A value of the theoretical range `min..max`; reversed, `min + max - value` stands for it. */
export interface Place {
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly reverse: boolean;
}

/** How an item counts in one dimension: with a weight above 0, by a value of the theoretical range `min..max`. */
export interface Count {
  readonly dimension: string;
  readonly weight: number;
  readonly min: number;
  readonly max: number;
  /** Whether `min + max - value` counts instead of the value. */
  readonly reverse: boolean;
}

/** What an answer says about one dimension. */
export interface Contribution extends Count {
  /** The values whose mean counts, before reversal. */
  readonly values: readonly number[];
  /** Where that lies in the range, 0..100, after reversal. */
  readonly percent: number;
}

/** The ends of what can be answered; null where it is open. */
interface AnswerRange {
  readonly min: number | null;
  readonly max: number | null;
}

/** What differs between kinds of items, once items and answers are known to be sound. */
export interface ItemKind<K extends ItemKindName> {
  readonly form: AnswerForm;
  /** Whether a value from anywhere is an answer to the item. */
  isAnswer(item: ItemOf<K>, value: unknown): value is AnswersByKind[K];
  /** How it counts in each dimension that some answer to it can speak to. */
  counts(item: ItemOf<K>): readonly Count[];
  /** What an answer says about dimensions; silent ones are left out. */
  contributions(item: ItemOf<K>, answer: AnswersByKind[K]): readonly Contribution[];
  /** Whether it counts the other way round in some dimension. */
  isReversed(item: ItemOf<K>): boolean;
  /** Whether the item has a percent of its own, whatever the dimension. */
  hasPercent(item: ItemOf<K>): boolean;
  /** Where an answer lies in the item's own range; null where it has none. */
  place(item: ItemOf<K>, answer: AnswersByKind[K]): Place | null;
  /** The response scale that the item is answered on, if it is answered on one. */
  scale(item: ItemOf<K>): Scale | null;
  /** Between which numbers conditions can order its answers; null where they cannot be ordered. */
  range(item: ItemOf<K>): AnswerRange | null;
  /** The number to order an answer by; null where there is none. */
  order(item: ItemOf<K>, answer: AnswersByKind[K]): number | null;
  /** Whether the answer is the one that a condition names. */
  is(item: ItemOf<K>, answer: AnswersByKind[K], named: Code): boolean;
  /** The codes that answers are made of, in the item's order; null where anything goes. */
  codes(item: ItemOf<K>): readonly Code[] | null;
  /** The codes that one answer is made of. */
  codesIn(item: ItemOf<K>, answer: AnswersByKind[K]): readonly Code[];
  /** The answer that codes make; a text of a person's own is called what the item calls it. null where none makes it. */
  made(item: ItemOf<K>, codes: readonly Code[]): AnswersByKind[K] | null;
  /** A code in the item's own words. */
  label(item: ItemOf<K>, code: Code): string;
  /** An answer in the item's own words: in those about somebody else, or in those about oneself. */
  describe(item: ItemOf<K>, answer: AnswersByKind[K], other: boolean): string;
}
