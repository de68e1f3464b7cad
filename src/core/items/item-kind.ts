import type { SubstantiveAnswer } from '../model/answer-sheet.js';
import type { Expected, FindingFacts } from '../model/finding.js';
import type { Item } from '../model/question-set.js';

/** What a person, a file or a cell may say; forgiving on purpose. */
export type Written = string | number | boolean | readonly (string | number | boolean)[];

/** An answer understood, or what would have been. */
type Parsed =
  | { readonly ok: true; readonly answer: SubstantiveAnswer }
  | { readonly ok: false; readonly problem: 'not-understood' | 'out-of-range'; readonly expected: Expected };

/** What an answer says about one dimension: percent (0..100, after reversal) with a weight above 0. */
export interface Contribution {
  readonly dimension: string;
  readonly percent: number;
  readonly weight: number;
}

/** A rule of its own that an item breaks; `key` is the item's key that is meant. */
export type Complaint = {
  [C in ItemComplaintCode]: { readonly code: C; readonly key: string; readonly facts: FindingFacts[C] };
}[ItemComplaintCode];
type ItemComplaintCode = 'number-range' | 'number-without-range' | 'options-too-few';

/** Everything that differs between kinds of items. */
export interface ItemKind<I extends Item> {
  /** What the item itself gets wrong. */
  check(item: I): readonly Complaint[];
  /** Reads a written answer. */
  parse(item: I, written: Written): Parsed;
  /** The dimensions that some answer to the item can speak to. */
  dimensions(item: I): readonly string[];
  /** What a substantive answer says about dimensions; silent ones are left out. */
  contributions(item: I, answer: SubstantiveAnswer): readonly Contribution[];
  /** The item's own percent (0..100, after reversal) where it has one whatever the dimension. */
  percent(item: I, answer: SubstantiveAnswer): number | null;
  /** Whether conditions can order the item's answers, and by which number. */
  order(item: I, answer: SubstantiveAnswer): number | null;
  /** Whether the answer is the one that a condition names. */
  is(item: I, answer: SubstantiveAnswer, named: number | string): boolean;
  /** What a condition may name with `is`; null where anything goes. */
  nameable(item: I): readonly (number | string)[] | null;
  /** The answer in the item's own words. */
  describe(item: I, answer: SubstantiveAnswer): string;
}

/** `100 * (x - min) / (max - min)` over the theoretical range (POMP: Cohen, Cohen, Aiken & West 1999). */
export function percentOfRange(x: number, min: number, max: number, reverse: boolean): number {
  return (100 * (reverse ? max - x : x - min)) / (max - min);
}

/** Reads "3", " 3 ", "3,0" or 3 as a number; anything else is null. */
export function readNumber(written: Written): number | null {
  if (typeof written === 'number') return Number.isFinite(written) ? written : null;
  if (typeof written !== 'string') return null;
  const text = written.trim();
  return /^[+-]?\d{1,15}([.,]\d{1,15})?$/.test(text) ? Number(text.replace(',', '.')) : null;
}

/** Folds case, surrounding and repeated blanks, and Unicode forms, so that labels compare as people mean them. */
export function foldLabel(text: string): string {
  return text.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
}
