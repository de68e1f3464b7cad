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
  return item.kind === 'scale' || kindOf(item).dimensions(item).length > 0;
}

/** One row's values of a dimension's items; null unless all are there. The array is used again each time. */
export type ReadComponents = (row: Int32Array) => Float64Array | null;

/** A reader for each dimension; what a symbol means is worked out once. */
export function componentReaders({ set, symbols }: ScoringPlan): readonly ReadComponents[] {
  return set.dimensions.map((dimension) => {
    const columns = componentsOf(set, dimension).map((item) => {
      const index = set.items.indexOf(item);
      return { index, symbols: symbols[index] as AnswerSymbols, known: [] as number[] };
    });
    const values = new Float64Array(columns.length);
    return (row) => {
      for (let at = 0; at < columns.length; at += 1) {
        const { index, symbols: own, known } = columns[at] as (typeof columns)[number];
        const symbol = row[index] as number;
        if (symbol < FIRST_ANSWER) return null;
        known[symbol] ??= component(own.item, dimension.id, own.answers[symbol] as SubstantiveAnswer);
        const value = known[symbol];
        if (Number.isNaN(value)) return null;
        values[at] = value;
      }
      return values;
    };
  });
}

/** What an answer adds to a dimension's sum, weight times percent; NaN where it is silent on it. */
function component(item: Item, dimension: string, answer: SubstantiveAnswer): number {
  const own = kindOf(item)
    .contributions(item, answer)
    .find((contribution) => contribution.dimension === dimension);
  return own === undefined ? Number.NaN : own.weight * own.percent;
}
