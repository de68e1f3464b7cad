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

/** The weight of an item in a dimension it counts in. */
export function weightIn(item: Item, dimension: string): number {
  const loadings = 'loadings' in item ? item.loadings : [];
  return loadings.find((loading) => loading.dimension === dimension)?.weight ?? 1;
}

/**
 * What one step of each of a dimension's items adds to its sum, weight times percent: in these units the values of
 * scales, yes-no and number items are whole numbers, whose sums are exact.
 */
export function unitsOf(set: QuestionSet, dimension: Dimension): readonly number[] {
  return componentsOf(set, dimension).map((item) => {
    const steps = stepsOf(item);
    return steps === null ? 1 : (weightIn(item, dimension.id) * 100) / steps;
  });
}

/** The steps of an item's range; null for options, whose scores are percents of their own. */
function stepsOf(item: Item): number | null {
  const kind = kindOf(item);
  if (kind.form === 'code') return kind.hasPercent(item) ? (kind.codes(item)?.length ?? 2) - 1 : null;
  const { min, max } = kind.range(item) ?? { min: null, max: null };
  return min === null || max === null ? null : max - min;
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
          component(own.item, dimension.id, own.answers[symbol] as SubstantiveAnswer),
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
function component(item: Item, dimension: string, answer: SubstantiveAnswer): number {
  const own = kindOf(item)
    .contributions(item, answer)
    .find((contribution) => contribution.dimension === dimension);
  return own === undefined ? Number.NaN : own.weight * own.percent;
}
