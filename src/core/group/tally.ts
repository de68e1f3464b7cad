import type { AnswerForm } from '../items/item-kind.js';
import { kindOf } from '../items/registry.js';
import type { Notice } from '../model/profile.js';
import type { QuestionSet } from '../model/question-set.js';
import { type CoMoments, mergeCoMoments, noCoMoments } from '../statistics/covariances.js';
import { mergeTables, noValues, type ValueTable } from '../statistics/value-table.js';
import { unitsOf } from './components.js';
import { mergePatterns, noPatterns, type Patterns, viewsOf } from './patterns.js';

/**
 * What is kept of many sheets of one set: enough for every figure of a group, and nothing of any one person. Plain data
 * that merges, so that parts can be counted anywhere. Its size depends on the set, not on the number of people.
 */
export interface GroupTally {
  people: number;
  /** In the order of the set, as are all lists here. */
  readonly dimensions: DimensionTally[];
  readonly items: ItemTally[];
  readonly gaps: ValueTable[];
  overall: ValueTable;
  /** For each view of a row's signs. */
  readonly patterns: Patterns[];
  /** How many people each advice fired for. */
  readonly advice: number[];
  readonly notices: Record<Notice['code'], number>;
}

export interface DimensionTally {
  /** The places of people's scores in the dimension's range, 0..100, one each. */
  values: ValueTable;
  /** Weighted item values of those who answered every item of the dimension. */
  complete: CoMoments;
}

export interface ItemTally {
  readonly form: AnswerForm;
  answered: number;
  /** By code or option id. */
  readonly codes: Map<number | string, number>;
  /** Of a number item, in its own unit. */
  numbers: ValueTable;
  /** Open texts, only where they were asked for. */
  readonly texts: string[];
}

/** The name of a part; null for people without one. */
export type PartName = string | null;

/** People with the same values in all columns that the group is split by. */
export interface TalliedPart {
  /** A name for each column. */
  readonly names: readonly PartName[];
  readonly tally: GroupTally;
}

export function noTally(set: QuestionSet): GroupTally {
  return {
    people: 0,
    dimensions: set.dimensions.map((dimension) => ({
      values: noValues(),
      complete: noCoMoments(unitsOf(set, dimension)),
    })),
    items: set.items.map((item) => ({
      form: kindOf(item).form,
      answered: 0,
      codes: new Map(),
      numbers: noValues(),
      texts: [],
    })),
    gaps: set.gaps.map(noValues),
    overall: noValues(),
    patterns: viewsOf(set).map(noPatterns),
    advice: set.advice.map(() => 0),
    notices: { 'same-answers': 0, hasty: 0 },
  };
}

/** Both groups together; neither is changed. Tallies of one set only. */
export function mergeTallies(a: GroupTally, b: GroupTally): GroupTally {
  return {
    people: a.people + b.people,
    dimensions: pairwise(a.dimensions, b.dimensions, (x, y) => ({
      values: mergeTables(x.values, y.values),
      complete: mergeCoMoments(x.complete, y.complete),
    })),
    items: pairwise(a.items, b.items, mergeItems),
    gaps: pairwise(a.gaps, b.gaps, mergeTables),
    overall: mergeTables(a.overall, b.overall),
    patterns: pairwise(a.patterns, b.patterns, mergePatterns),
    advice: pairwise(a.advice, b.advice, (m, n) => m + n),
    notices: {
      'same-answers': a.notices['same-answers'] + b.notices['same-answers'],
      hasty: a.notices.hasty + b.notices.hasty,
    },
  };
}

function mergeItems(a: ItemTally, b: ItemTally): ItemTally {
  const codes = new Map(a.codes);
  for (const [code, n] of b.codes) codes.set(code, (codes.get(code) ?? 0) + n);
  return {
    form: a.form,
    answered: a.answered + b.answered,
    codes,
    numbers: mergeTables(a.numbers, b.numbers),
    texts: [...a.texts, ...b.texts],
  };
}

function pairwise<T>(a: readonly T[], b: readonly T[], merge: (x: T, y: T) => T): T[] {
  return a.map((x, index) => merge(x, b[index] as T));
}
