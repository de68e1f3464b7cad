import type { Limits } from '../protection/limits.js';
import type { PairedChange } from '../statistics/change.js';
import type { Hiding } from './group.js';
import type { Dimension, GapDefinition } from './question-set.js';

/** What changed between two profiles of one person; dimensions in their own unit, else percent points. */
export interface PersonChange {
  readonly person: string | null;
  readonly dimensions: readonly DimensionChange[];
  readonly gaps: readonly (ScoreChange & { readonly gap: GapDefinition })[];
  readonly overall: (ScoreChange & { readonly title: string }) | null;
}

/** Values are null where a dimension was not scored; so is what follows from them. */
export interface ScoreChange {
  readonly before: number | null;
  readonly after: number | null;
  readonly difference: number | null;
}

export interface DimensionChange extends ScoreChange {
  readonly dimension: Dimension;
  /** The reliable change index; null where the set declares no norms. */
  readonly index: number | null;
  /** Whether the change is larger than the instrument's error would explain (beyond 1.96). */
  readonly reliable: boolean | null;
}

/**
 * What changed in a group whose people answered twice; percent points of each range, at whole steps of the unit shown
 * unless `precise`.
 */
export interface GroupChange {
  readonly limits: Limits;
  /** People who are in both. */
  readonly pairs: number;
  /** How many sheets on either side have no partner: whose code is on one side only, unclear, or missing. */
  readonly unmatched: { readonly before: number; readonly after: number };
  readonly dimensions: readonly (ChangeFigure & { readonly dimension: Dimension })[];
  readonly overall: (ChangeFigure & { readonly title: string }) | null;
}

/** Who could not be matched, for those who hold the files; never part of a report. */
export interface Unmatched {
  /** Codes that are in one only, sorted. */
  readonly onlyBefore: readonly string[];
  readonly onlyAfter: readonly string[];
  /** Codes that occur more than once in one of both: nobody can say which sheets belong together. */
  readonly ambiguous: readonly string[];
  /** Sheets without a code. */
  readonly nameless: { readonly before: number; readonly after: number };
}

export interface ChangeFigure {
  /** Complete pairs. */
  readonly n: number;
  /** Why nothing is shown; null where the means are. */
  readonly hidden: Hiding | null;
  /** null where it is hidden, or n is 0. What else is null is hidden or not known. */
  readonly change: PairedChange | null;
  /** With declared norms: how many changed beyond the instrument's error; neighbours may be counted together. */
  readonly reliable: readonly ReliableCount[] | null;
}

export type Reliably = 'lower' | 'unchanged' | 'higher';

export interface ReliableCount {
  readonly changes: readonly Reliably[];
  readonly n: number;
}
