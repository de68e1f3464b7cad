import type { Limits } from '../protection/limits.js';
import type { Reliability } from '../statistics/reliability.js';
import type { Notice } from './profile.js';
import type { AdviceRule, Band, Dimension, GapDefinition, Item } from './question-set.js';

/**
 * Many sheets of one set, summarised; values in percent of their range, at whole steps of the unit shown unless `precise`. What had to be hidden is not in
 * here at all, and everything in here follows from what may be shown.
 */
export interface GroupSummary {
  readonly people: number;
  readonly limits: Limits;
  /** null where the whole group is too small. */
  readonly whole: WholeFigures | null;
  /** The group by the values of each column it was split by. */
  readonly splits: readonly Split[];
  readonly suppressed: readonly Suppressed[];
}

/** How a group is shown. */
export interface SummaryOptions {
  readonly limits: Limits;
  /** Whether open answers are shown. */
  readonly texts: boolean;
}

export interface Split {
  readonly column: string;
  /** The parts that may be shown, by name. */
  readonly parts: readonly PartFigures[];
}

/** Means and how many people are behind each; whatever else there is of a part would tell too much beside the whole. */
export interface PartFigures {
  /** null for people without a value in the column. */
  readonly name: string | null;
  readonly people: number;
  readonly dimensions: readonly MeanFigure[];
  readonly gaps: readonly MeanFigure[];
  /** null where the set names no overall score. */
  readonly overall: MeanFigure | null;
}

export interface MeanFigure {
  readonly n: number;
  readonly hidden: Hiding | null;
  readonly mean: number | null;
}

export interface GroupFigures {
  readonly people: number;
  readonly dimensions: readonly DimensionFigure[];
  readonly items: readonly ItemFigure[];
  readonly gaps: readonly GapFigure[];
  /** null where the set names no overall score. */
  readonly overall: OverallFigure | null;
}

export interface WholeFigures extends GroupFigures {
  readonly reliability: readonly DimensionReliability[];
  /** Every advice of which may be said for how many it holds, the most frequent first. */
  readonly advice: readonly AdviceCount[];
  /** null where it is somebody, but too few to be counted. */
  readonly notices: Readonly<Record<Notice['code'], number | null>>;
  readonly talkingPoints: readonly TalkingPoint[];
}

/** Why a figure is not shown. */
export type Hiding =
  /** Fewer people than `minGroup` are behind it. */
  | 'too-few'
  /** Together with what is shown it would give away a hidden one. */
  | 'subtraction'
  /** All of them, or all but a few, gave the same answer, so that it would tell everybody's. */
  | 'unanimous'
  /** So few lists of scores fit that single people's could be pieced together. */
  | 'single-scores'
  /** However its classes are joined, too few people are in one of them. */
  | 'small-cell';

export interface Figure {
  /** The people behind it. */
  readonly n: number;
  /** Where this is not null, everything but n is null or empty. */
  readonly hidden: Hiding | null;
  /** null where it is hidden, or n is 0. */
  readonly spread: Spread | null;
}

/** What is null is not shown, or is not known. */
export interface Spread {
  readonly mean: number;
  /** The 95 % t interval of the mean. */
  readonly lower: number | null;
  readonly upper: number | null;
  /** With n - 1. */
  readonly sd: number | null;
  readonly min: number | null;
  readonly q1: number | null;
  readonly median: number | null;
  readonly q3: number | null;
  readonly max: number | null;
  /** Whether there were so many different values that they had to be rounded before quartiles were taken. */
  readonly rounded: boolean;
}

export interface DimensionFigure extends Figure {
  readonly dimension: Dimension;
  /** How many people are in each band; bands that are counted together stand together. Empty where none are counted. */
  readonly bands: readonly { readonly bands: readonly Band[]; readonly n: number }[];
  /** How many people are in each class `[from, next from)`, the last one closed at 100; the finest that may be shown. */
  readonly classes: readonly { readonly from: number; readonly n: number }[];
}

export interface GapFigure extends Figure {
  readonly gap: GapDefinition;
}

export interface OverallFigure extends Figure {
  readonly title: string;
}

/** `spread` is of the item's own percent, after reversal; null for items without one. */
export interface ItemFigure extends Omit<Figure, 'n'> {
  readonly item: Item;
  /** null where it would tell of few: who wrote something, or what the question says that decides about this one. */
  readonly n: number | null;
  /**
   * By code or option, in the item's order; those that are counted together stand together. null for numbers and texts,
   * and where nothing may be counted. Of an item where several can be ticked, options that may not be counted are missing.
   */
  readonly counts: readonly AnswerCount[] | null;
  /** r_wg, 0 (as if by chance) to 1 (all alike), for items with equal steps. */
  readonly agreement: number | null;
  /** Of a number item, in its own unit; its extremes are single people's facts, such as an age, and stay away. */
  readonly numbers: Omit<Spread, 'min' | 'max'> | null;
  /** Open answers in an order that has nothing to do with people; null where they are not shown. */
  readonly texts: readonly string[] | null;
}

export interface AnswerCount {
  readonly codes: readonly (number | string)[];
  readonly n: number;
}

export interface DimensionReliability {
  readonly dimension: Dimension;
  /** The items that its indices mean. */
  readonly items: readonly Item[];
  /** Complete sheets. */
  readonly complete: number;
  /** null where it is hidden. */
  readonly reliability: Reliability | null;
}

export interface AdviceCount {
  readonly rule: AdviceRule;
  readonly n: number;
}

export type TalkingPoint =
  | {
      readonly kind: 'strongest-dimension' | 'weakest-dimension' | 'divided-dimension';
      readonly figure: DimensionFigure;
    }
  | { readonly kind: 'strongest-item' | 'weakest-item' | 'divided-item'; readonly figure: ItemFigure }
  | { readonly kind: 'widest-gap'; readonly figure: GapFigure }
  | { readonly kind: 'advice'; readonly advice: AdviceCount };

/** One thing that was hidden. */
export type Suppressed = (
  | { readonly what: 'dimension' | 'item' | 'gap'; readonly id: string }
  | { readonly what: 'group' | 'part' | 'overall'; readonly id: null }
) & {
  /** The column and the part in which it is hidden, undefined in the whole group; null is the part without a value. */
  readonly column?: string;
  readonly part?: string | null;
  readonly reason: Hiding;
};
