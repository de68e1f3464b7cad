import type { Guide } from './guide.js';
import type { Reminder } from './reminder.js';

/**
 * A question set: everything one check asks, scores and advises. This is the *known* shape: every
 * default is filled in, every reference holds, every text is free of control characters.
 */
export interface QuestionSet {
  readonly id: string;
  readonly version: string;
  /** Hex digest of the content; two sets with the same fingerprint score every sheet alike. */
  readonly fingerprint: string;
  readonly language: string;
  readonly title: string;
  readonly summary: string | null;
  readonly minutes: number | null;
  readonly intro: string | null;
  readonly closing: string | null;
  readonly sources: readonly Source[];
  readonly dimensions: readonly Dimension[];
  readonly items: readonly Item[];
  readonly gaps: readonly GapDefinition[];
  readonly overall: OverallDefinition | null;
  readonly advice: readonly AdviceRule[];
  /** A date to come back to the whole set. */
  readonly reminder: Reminder | null;
  readonly guide: Guide | null;
}

export interface Source {
  readonly id: string;
  readonly author: string | null;
  readonly title: string;
  readonly publisher: string | null;
  readonly year: number | null;
  readonly url: string | null;
}

/** Which end of a dimension is the desirable one. */
export type Direction = 'better' | 'worse' | 'neutral';

export interface Dimension {
  readonly id: string;
  readonly title: string;
  readonly about: string | null;
  readonly higher: Direction;
  /** Share (0..1) of its visible items that must be answered, else it is not scored. */
  readonly minAnswered: number;
  /** Ascending by `from`, the first at 0; empty where the author names no bands. */
  readonly bands: readonly Band[];
  readonly norms: Norms | null;
}

/** A half-open range `[from, next from)` of percent; the last one is closed at 100. */
export interface Band {
  readonly from: number;
  readonly title: string;
  readonly text: string | null;
}

/** What a population scored, in percent units. */
export interface Norms {
  readonly mean: number;
  readonly sd: number;
  readonly reliability: number;
  readonly n: number | null;
  readonly population: string | null;
  readonly source: string | null;
}

/** Response options coded `from, from + 1, … to` from left to right. */
export interface Scale {
  readonly from: number;
  readonly to: number;
  /** One label for each code, or none where only the ends are named. */
  readonly labels: readonly string[] | null;
  readonly low: string | null;
  readonly high: string | null;
}

/** How an item counts in a dimension. */
export interface Loading {
  readonly dimension: string;
  /** Above 0. */
  readonly weight: number;
  readonly reverse: boolean;
}

export interface ItemBase {
  readonly id: string;
  readonly text: string;
  /** The wording for somebody who answers about another person. */
  readonly textOther: string | null;
  readonly help: string | null;
  /** The item is asked only while this holds; it names earlier items only. */
  readonly when: Condition | null;
  readonly optional: boolean;
  /** Whether "does not apply to me" is offered. */
  readonly notApplicable: boolean;
}

export interface ScaleItem extends ItemBase {
  readonly kind: 'scale';
  readonly scale: Scale;
  readonly loadings: readonly Loading[];
  /** The key of the item's own value, as gaps use it. */
  readonly reverse: boolean;
}

export interface Option {
  readonly id: string;
  readonly text: string;
  readonly textOther: string | null;
  /** What the source thinks of it, shown once the interview is over. */
  readonly why: string | null;
  /** Percent (0..100) in each dimension that the option speaks to. */
  readonly scores: readonly OptionScore[];
}

export interface OptionScore {
  readonly dimension: string;
  readonly percent: number;
}

export interface ChoiceItem extends ItemBase {
  readonly kind: 'choice';
  readonly options: readonly Option[];
}

export interface ManyItem extends ItemBase {
  readonly kind: 'many';
  readonly options: readonly Option[];
}

export interface YesNoItem extends ItemBase {
  readonly kind: 'yes-no';
  readonly labels: { readonly yes: string; readonly no: string };
  readonly loadings: readonly Loading[];
  readonly reverse: boolean;
}

export interface NumberItem extends ItemBase {
  readonly kind: 'number';
  /** The theoretical range; both ends are known where the item is scored. */
  readonly min: number | null;
  readonly max: number | null;
  readonly unit: string | null;
  readonly loadings: readonly Loading[];
  readonly reverse: boolean;
}

export interface TextItem extends ItemBase {
  readonly kind: 'text';
}

/** The kinds of items by name. What a new one lacks elsewhere, the compiler names. */
export interface ItemsByKind {
  scale: ScaleItem;
  choice: ChoiceItem;
  many: ManyItem;
  'yes-no': YesNoItem;
  number: NumberItem;
  text: TextItem;
}

export type ItemKindName = keyof ItemsByKind;
export type ItemOf<K extends ItemKindName> = ItemsByKind[K];
export type Item = ItemsByKind[ItemKindName];

/** The difference `of - minus` in percent points, -100..100. */
export interface GapDefinition {
  readonly id: string;
  readonly title: string;
  readonly of: Measured;
  readonly minus: Measured;
  /** What the two sides are called; else dimensions go by their titles, and items have no name. */
  readonly sides: { readonly of: string; readonly minus: string } | null;
}

/** Something of one person that has a percent value. */
export interface Measured {
  readonly kind: 'dimension' | 'item';
  readonly id: string;
}

export interface OverallDefinition {
  readonly title: string;
  /** Ids of the dimensions that enter. */
  readonly dimensions: readonly string[];
}

/** What a condition looks at: an item's raw code, else percent. */
export type Subject =
  | { readonly kind: 'item'; readonly id: string }
  | { readonly kind: 'dimension'; readonly id: string }
  | { readonly kind: 'gap'; readonly id: string }
  | { readonly kind: 'overall' };

/** All tests given must hold. */
export interface Tests {
  readonly is?: number | string;
  readonly isNot?: number | string;
  readonly atLeast?: number;
  readonly atMost?: number;
  readonly above?: number;
  readonly below?: number;
  readonly answered?: boolean;
}

export type Condition =
  | { readonly kind: 'test'; readonly subject: Subject; readonly tests: Tests }
  | { readonly kind: 'all' | 'any' | 'none'; readonly of: readonly Condition[] };

export interface AdviceRule {
  readonly id: string;
  readonly when: Condition;
  /** Higher comes first. */
  readonly priority: number;
  readonly title: string;
  readonly text: string;
  readonly try: string | null;
  /** The wordings for a profile about somebody else, where the others would misspeak. */
  readonly titleOther: string | null;
  readonly textOther: string | null;
  readonly tryOther: string | null;
  readonly source: string | null;
  readonly passage: string | null;
  /** The id of the question set that is worth doing next. */
  readonly next: string | null;
  /** A date to come back to what the advice proposes. */
  readonly reminder: Reminder | null;
}
