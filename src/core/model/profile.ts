import type { AnswerSheet, SubstantiveAnswer } from './answer-sheet.js';
import type { AdviceRule, Band, Dimension, GapDefinition, Subject, Tests } from './question-set.js';

/** One scored sheet. Percent values are unrounded, 0..100. */
export interface Profile {
  /** The sheet, with the answers of hidden items left out. */
  readonly sheet: AnswerSheet;
  readonly dimensions: readonly DimensionScore[];
  readonly gaps: readonly GapScore[];
  /** null where the set names no overall score; unknown percent where too few dimensions are scored. */
  readonly overall: { readonly title: string; readonly percent: number | null } | null;
  /** Every advice that fires, the most pressing first. */
  readonly advice: readonly FiredAdvice[];
  readonly notices: readonly Notice[];
}

export interface DimensionScore {
  readonly dimension: Dimension;
  /** In the dimension's own unit; null where it is not scored. */
  readonly value: number | null;
  /** Where it lies in the range, 0..100. */
  readonly percent: number | null;
  /** In the unit of the scale that all its items share, after reversal; null where they share none. */
  readonly mean: { readonly value: number; readonly from: number; readonly to: number } | null;
  readonly answered: number;
  readonly items: number;
  /** Why there is no percent; null where there is one. */
  readonly reason: NotScoredReason | null;
  readonly band: Band | null;
  /** Whether a sum stands for items that were not answered as well. */
  readonly estimated: boolean;
  /** The share of what was shown that it rests on, 0..1. */
  readonly share: number;
  readonly norm: NormScore | null;
}

/** How good a percent is, 0..100: `higher: worse` counts as 100 - percent; neutral and unknown have no goodness. */
export function goodness({ dimension, percent }: DimensionScore): number | null {
  if (percent === null || dimension.higher === 'neutral') return null;
  return dimension.higher === 'worse' ? 100 - percent : percent;
}

export type NotScoredReason =
  | { readonly code: 'no-items' }
  | { readonly code: 'too-few'; readonly answered: number; readonly items: number; readonly needed: number };

/** A percent seen against declared norms. */
export interface NormScore {
  readonly t: number;
  /** 0..100 */
  readonly percentile: number;
  /** The 95 % confidence interval of the value, cut at the ends of the range. */
  readonly lower: number;
  readonly upper: number;
}

export interface GapScore {
  readonly gap: GapDefinition;
  /** The two sides, in percent. */
  readonly of: number | null;
  readonly minus: number | null;
  /** `of - minus` in percent points, -100..100; unknown if either side is. */
  readonly percent: number | null;
}

export interface FiredAdvice {
  readonly rule: AdviceRule;
  readonly because: readonly Reason[];
  /** Dimensions that the rule is about. */
  readonly dimensions: readonly string[];
  /** Whether it is one of the few that a person sees first. */
  readonly atAGlance: boolean;
}

/** One test of a rule that held, with the value that made it hold. */
export interface Reason {
  readonly subject: Subject;
  readonly tests: Tests;
  /** An item's raw answer, else percent. */
  readonly value: SubstantiveAnswer | null;
}

export type Notice =
  | { readonly code: 'same-answers'; readonly run: number; readonly answer: number }
  | { readonly code: 'hasty'; readonly medianSeconds: number };
