import type { Condition } from './condition.js';
import type { Item } from './items.js';

export type * from './condition.js';
export type * from './items.js';

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
  /** Hex digest of what answers depend on: ids, kinds, codes, order, wordings of items and options, branching. */
  readonly answersFingerprint: string;
  readonly language: string;
  /** How the set speaks to people, and with it the interface around it. */
  readonly address: Address;
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

/** German has two ways to speak to somebody. */
export type Address = 'du' | 'sie';

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
  /** How many of its visible items may be missing, in place of `minAnswered`; null where that decides. */
  readonly maxMissing: number | null;
  /** The unit of its value, which bands, norms and conditions use. */
  readonly score: ScoreUnit;
  /** The least and the greatest value in that unit. */
  readonly range: ScoreRange;
  /** Whether items hidden by branching stay out, or count with their lowest value. */
  readonly unasked: 'leave' | 'zero';
  /** Ascending, the first at the least value; empty where the author names no bands. */
  readonly bands: readonly Band[];
  readonly norms: Norms | null;
}

/** Percent of the range (0..100), or the mean or the sum of the items' values, times a factor. */
export interface ScoreUnit {
  readonly unit: 'percent' | 'mean' | 'sum';
  readonly times: number;
}

export interface ScoreRange {
  readonly from: number;
  readonly to: number;
}

/**
 * A part of a dimension's range: `[from, next from)`, the last one closed; or `(before, upTo]` where its author writes
 * upper ends, which all bands but the last have then.
 */
export interface Band {
  readonly from: number;
  readonly upTo: number | null;
  readonly title: string;
  readonly text: string | null;
}

/** What a population scored, in the dimension's unit. */
export interface Norms {
  readonly mean: number;
  readonly sd: number;
  readonly reliability: number;
  readonly n: number | null;
  readonly population: string | null;
  readonly source: string | null;
}

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
