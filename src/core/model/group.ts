import type { Reliability } from '../statistics/reliability.js';
import type { Notice } from './profile.js';
import type { AdviceRule, Band, Dimension, GapDefinition, Item } from './question-set.js';

/** Many sheets of one set, summarised; all values in percent units. What had to be hidden is not in here at all. */
export interface GroupSummary {
  readonly people: number;
  /** Nothing is shown for fewer people than this. */
  readonly minGroup: number;
  /** null where the whole group is too small. */
  readonly whole: WholeFigures | null;
  /** The group by the values of a column; null where it was not split. */
  readonly split: Split | null;
  readonly suppressed: readonly Suppressed[];
}

export interface Split {
  readonly column: string;
  /** The parts that may be shown, by name. */
  readonly parts: readonly PartFigures[];
}

export interface GroupFigures {
  readonly people: number;
  readonly dimensions: readonly DimensionFigure[];
  readonly items: readonly ItemFigure[];
  readonly gaps: readonly GapFigure[];
  /** null where the set names no overall score. */
  readonly overall: OverallFigure | null;
}

export interface PartFigures extends GroupFigures {
  /** null for people without a value in the column. */
  readonly name: string | null;
}

export interface WholeFigures extends GroupFigures {
  readonly reliability: readonly DimensionReliability[];
  /** Every advice that fired for somebody, the most frequent first. */
  readonly advice: readonly AdviceCount[];
  readonly notices: Readonly<Record<Notice['code'], number>>;
  readonly talkingPoints: readonly TalkingPoint[];
}

/** Why a figure is not shown. */
export type Hiding =
  /** Fewer people than `minGroup` are behind it. */
  | 'too-few'
  /** Together with what is shown it would give away a hidden one. */
  | 'subtraction'
  /** All of few people gave the same answer, so that it would tell everybody's. */
  | 'unanimous';

export interface Figure {
  /** The people behind it. */
  readonly n: number;
  /** Where this is not null, everything but n is null or empty. */
  readonly hidden: Hiding | null;
  /** null where it is hidden, or n is 0. */
  readonly spread: Spread | null;
}

export interface Spread {
  readonly mean: number;
  /** With n - 1; null for one person. */
  readonly sd: number | null;
  readonly min: number;
  readonly q1: number;
  readonly median: number;
  readonly q3: number;
  readonly max: number;
}

export interface DimensionFigure extends Figure {
  readonly dimension: Dimension;
  readonly bands: readonly { readonly band: Band; readonly n: number }[];
  /** How many people fall into each tenth of 0..100 percent, the last one closed. */
  readonly tenths: readonly number[];
}

export interface GapFigure extends Figure {
  readonly gap: GapDefinition;
}

export interface OverallFigure extends Figure {
  readonly title: string;
}

/** `spread` is of the item's own percent, after reversal; null for items without one. */
export interface ItemFigure extends Figure {
  readonly item: Item;
  /** By code or option, in the item's order; null for numbers and texts. */
  readonly counts: readonly { readonly code: number | string; readonly n: number }[] | null;
  /** r_wg, 0 (as if by chance) to 1 (all alike), for items with equal steps. */
  readonly agreement: number | null;
  /** Of a number item, in its own unit; its extremes are single people's facts, such as an age, and stay away. */
  readonly numbers: Omit<Spread, 'min' | 'max'> | null;
  /** Open answers in an order that has nothing to do with people; null where they are not shown. */
  readonly texts: readonly string[] | null;
}

export interface DimensionReliability {
  readonly dimension: Dimension;
  /** The items that its indices mean. */
  readonly items: readonly Item[];
  readonly reliability: Reliability;
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
export interface Suppressed {
  readonly what: 'group' | 'part' | 'dimension' | 'item' | 'gap' | 'overall';
  /** The id of the dimension, item or gap; null for the rest. */
  readonly id: string | null;
  /** The part in which it is hidden; undefined in the whole group. */
  readonly part?: string | null;
  readonly n: number;
  readonly reason: Hiding;
}
