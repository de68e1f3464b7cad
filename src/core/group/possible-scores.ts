import { kindOf } from '../items/registry.js';
import type { SubstantiveAnswer } from '../model/answer-sheet.js';
import type { Dimension, Item, QuestionSet } from '../model/question-set.js';
import { componentsOf, weightIn } from './components.js';

/** With more possible scores than this nobody can list the ways in which a sum comes about. */
const MOST_SCORES = 400;

/** Every answer to an item that can be counted, in its order; null for texts, ticks, and numbers without a whole range. */
export function possibleAnswers(item: Item): readonly SubstantiveAnswer[] | null {
  const kind = kindOf(item);
  switch (kind.form) {
    case 'code':
      return kind.codes(item)?.flatMap((code) => kind.made(item, [code]) ?? []) ?? null;
    case 'number':
      return wholeNumbers(item);
    case 'codes':
    case 'text':
      return null;
  }
}

/** Every whole number in the range of a number item; null where that is open or too wide. */
export function wholeNumbers(item: Item): readonly number[] | null {
  const { min, max } = kindOf(item).range(item) ?? { min: null, max: null };
  if (min === null || max === null || max - min > MOST_SCORES) return null;
  return Array.from({ length: Math.floor(max - min) + 1 }, (_, i) => min + i);
}

/** The percent of each possible answer in a dimension; null where that is not one list. */
export function possiblePercentsIn(item: Item, dimension: Dimension): readonly number[] | null {
  const values = possibleAnswers(item)?.map((answer) => {
    const own = kindOf(item)
      .contributions(item, answer)
      .find((contribution) => contribution.dimension === dimension.id);
    return own?.percent ?? null;
  });
  return values?.every((value) => value !== null) ? values : null;
}

/** Every percent that a complete sheet can have in a dimension, ascending; null where there are too many to tell. */
export function possiblePercents(set: QuestionSet, dimension: Dimension): readonly number[] | null {
  const items = componentsOf(set, dimension);
  const weights = items.reduce((sum, item) => sum + weightIn(item, dimension), 0);
  let sums: readonly number[] = [0];
  for (const item of items) {
    const values = possiblePercentsIn(item, dimension);
    if (values === null) return null;
    const weight = weightIn(item, dimension);
    sums = different(sums.flatMap((sum) => values.map((value) => sum + weight * value)));
    if (sums.length > MOST_SCORES) return null;
  }
  return different(sums.map((sum) => sum / weights));
}

/** Ascending, what differs by rounding noise only once. */
export function different(values: readonly number[]): readonly number[] {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted.filter((value, at) => at === 0 || value - (sorted[at - 1] as number) > 1e-8);
}
