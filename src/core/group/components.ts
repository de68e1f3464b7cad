import { countIn } from '../items/membership.js';
import { kindOf } from '../items/registry.js';
import type { SubstantiveAnswer } from '../model/answer-sheet.js';
import type { Dimension, Item, QuestionSet } from '../model/question-set.js';
import { type AnswerSymbols, FIRST_ANSWER } from '../scoring/plan/answer-symbols.js';
import type { ScoringPlan } from '../scoring/plan/scoring-plan.js';

/** The items that a dimension's score adds up: the variables of its reliability. */
export function componentsOf(set: QuestionSet, { id }: Dimension): readonly Item[] {
  return set.items.filter((item) => kindOf(item).dimensions(item).includes(id));
}

/** Whether an item measures an attitude; others, such as whether somebody leads a team, state facts. */
export function isMeasure(item: Item): boolean {
  const kind = kindOf(item);
  return kind.scale(item) !== null || kind.dimensions(item).length > 0;
}

/** What an item's percent weighs in a dimension it counts in; in sums and means a wider range weighs more. */
function weightIn(item: Item, dimension: Dimension): number {
  const count = countIn(item, dimension);
  if (count === null) return 1;
  return dimension.score.unit === 'percent' ? count.weight : count.weight * (count.max - count.min);
}

/**
 * What one step of each of a dimension's items adds to its sum, weight times percent: in these units the values of
 * scales, yes-no and number items are whole numbers, whose sums are exact.
 */
export function unitsOf(set: QuestionSet, dimension: Dimension): readonly number[] {
  return componentsOf(set, dimension).map((item) => {
    const steps = stepsOf(item);
    return steps === null ? 1 : (weightIn(item, dimension) * 100) / steps;
  });
}

/** The steps of an item's range; null for options, whose scores are percents of their own. */
function stepsOf(item: Item): number | null {
  const kind = kindOf(item);
  if (kind.form === 'code') return kind.hasPercent(item) ? stepsBetween(item, kind.codes(item) ?? []) : null;
  const { min, max } = kind.range(item) ?? { min: null, max: null };
  return min === null || max === null ? null : max - min;
}

/** How often the common step of what answers count fits into their range: one less than the codes where these count. */
function stepsBetween(item: Item, codes: readonly (number | string)[]): number {
  const kind = kindOf(item);
  const answers = codes.flatMap((code) => kind.made(item, [code]) ?? []);
  const values = answers.map((answer) => kind.place(item, answer)?.value ?? 0).toSorted((a, b) => a - b);
  const [lowest = 0] = values;
  const step = values.map((value) => value - lowest).reduce(commonStep, 0);
  return ((values.at(-1) ?? 0) - lowest) / step;
}

/** Euclid's algorithm; what is left of rounding is no step. */
function commonStep(a: number, b: number): number {
  return b < 1e-9 ? a : commonStep(b, a % b < b - 1e-9 ? a % b : 0);
}

/** One row's values of a dimension's items, in their units; null unless all are there. The array is used again. */
export type ReadComponents = (row: Int32Array) => Float64Array | null;

/** A reader for each dimension; what a symbol means is worked out once. */
export function componentReaders({ set, symbols }: ScoringPlan): readonly ReadComponents[] {
  return set.dimensions.map((dimension) => {
    const units = unitsOf(set, dimension);
    const columns = componentsOf(set, dimension).map((item, at) => {
      const index = set.items.indexOf(item);
      const unit = units[at] as number;
      return { index, symbols: symbols[index] as AnswerSymbols, unit, known: [] as number[] };
    });
    const values = new Float64Array(columns.length);
    return (row) => {
      for (let at = 0; at < columns.length; at += 1) {
        const { index, symbols: own, unit, known } = columns[at] as (typeof columns)[number];
        const symbol = row[index] as number;
        if (symbol < FIRST_ANSWER) return null;
        known[symbol] ??= inUnits(
          component(own.item, dimension, own.answers[symbol] as SubstantiveAnswer),
          unit,
        );
        const value = known[symbol];
        if (Number.isNaN(value)) return null;
        values[at] = value;
      }
      return values;
    };
  });
}

function inUnits(value: number, unit: number): number {
  const whole = Math.round(value / unit);
  return Math.abs(value / unit - whole) < 1e-9 ? whole : value / unit;
}

/** What an answer adds to a dimension's sum, weight times percent; NaN where it is silent on it. */
function component(item: Item, dimension: Dimension, answer: SubstantiveAnswer): number {
  const own = kindOf(item)
    .contributions(item, answer)
    .find((contribution) => contribution.dimension === dimension.id);
  return own === undefined ? Number.NaN : weightIn(item, dimension) * own.percent;
}
