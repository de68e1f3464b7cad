import type { Notice } from '../model/profile.js';
import type { ItemKindName, QuestionSet } from '../model/question-set.js';
import { type CoMoments, mergeCoMoments, noCoMoments } from '../statistics/covariances.js';
import { type Moments, mergeMoments, noMoments } from '../statistics/moments.js';
import { mergeTables, noValues, type ValueTable } from '../statistics/value-table.js';
import { componentsOf } from './components.js';

/**
 * What is kept of many sheets of one set: enough for every figure of a group, and nothing of any one person. Plain data
 * that merges, so that parts can be counted anywhere. Its size depends on the set, not on the number of people.
 */
export interface GroupTally {
  people: number;
  /** In the order of the set, as are all lists here. */
  readonly dimensions: DimensionTally[];
  readonly items: ItemTally[];
  readonly gaps: ScoreTally[];
  readonly overall: ScoreTally;
  /** How many people each advice fired for. */
  readonly advice: number[];
  readonly notices: Record<Notice['code'], number>;
}

/** Values of people, one each. */
export interface ScoreTally {
  moments: Moments;
  values: ValueTable;
}

export interface DimensionTally extends ScoreTally {
  readonly bands: number[];
  /** Weighted item values of those who answered every item of the dimension. */
  complete: CoMoments;
}

export interface ItemTally {
  readonly kind: ItemKindName;
  answered: number;
  /** By code or option id. */
  readonly codes: Map<number | string, number>;
  /** Of a number item, in its own unit. */
  readonly numbers: ScoreTally;
  /** Open texts, only where they were asked for. */
  readonly texts: string[];
}

export function noTally(set: QuestionSet): GroupTally {
  return {
    people: 0,
    dimensions: set.dimensions.map((dimension) => ({
      ...noScores(),
      bands: dimension.bands.map(() => 0),
      complete: noCoMoments(componentsOf(set, dimension).length),
    })),
    items: set.items.map(({ kind }) => ({
      kind,
      answered: 0,
      codes: new Map(),
      numbers: noScores(),
      texts: [],
    })),
    gaps: set.gaps.map(noScores),
    overall: noScores(),
    advice: set.advice.map(() => 0),
    notices: { 'same-answers': 0, hasty: 0 },
  };
}

export function noScores(): ScoreTally {
  return { moments: noMoments(), values: noValues() };
}

/** Both groups together; neither is changed. Tallies of one set only. */
export function mergeTallies(a: GroupTally, b: GroupTally): GroupTally {
  return {
    people: a.people + b.people,
    dimensions: pairwise(a.dimensions, b.dimensions, (x, y) => ({
      ...mergeScores(x, y),
      bands: pairwise(x.bands, y.bands, (m, n) => m + n),
      complete: mergeCoMoments(x.complete, y.complete),
    })),
    items: pairwise(a.items, b.items, mergeItems),
    gaps: pairwise(a.gaps, b.gaps, mergeScores),
    overall: mergeScores(a.overall, b.overall),
    advice: pairwise(a.advice, b.advice, (m, n) => m + n),
    notices: {
      'same-answers': a.notices['same-answers'] + b.notices['same-answers'],
      hasty: a.notices.hasty + b.notices.hasty,
    },
  };
}

export function mergeScores(a: ScoreTally, b: ScoreTally): ScoreTally {
  return { moments: mergeMoments(a.moments, b.moments), values: mergeTables(a.values, b.values) };
}

function mergeItems(a: ItemTally, b: ItemTally): ItemTally {
  const codes = new Map(a.codes);
  for (const [code, n] of b.codes) codes.set(code, (codes.get(code) ?? 0) + n);
  return {
    kind: a.kind,
    answered: a.answered + b.answered,
    codes,
    numbers: mergeScores(a.numbers, b.numbers),
    texts: [...a.texts, ...b.texts],
  };
}

function pairwise<T>(a: readonly T[], b: readonly T[], merge: (x: T, y: T) => T): T[] {
  return a.map((x, index) => merge(x, b[index] as T));
}
