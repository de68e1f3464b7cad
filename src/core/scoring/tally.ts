import { kindOf } from '../items/registry.js';
import { type Answer, isSubstantive, NOT_APPLICABLE } from '../model/answer-sheet.js';
import type { Item, Scale } from '../model/question-set.js';

/** What some of the items of one dimension have come to. */
export interface Tally {
  readonly items: number;
  readonly answered: number;
  readonly weights: number;
  readonly sum: number;
  /** The scale that all items counted share; undefined before the first, null where they share none. */
  readonly scale: Scale | null | undefined;
}

export const EMPTY_TALLY: Tally = { items: 0, answered: 0, weights: 0, sum: 0, scale: undefined };

/** Adds one visible item of the dimension. "Does not apply" leaves the denominator as a hidden item does. */
export function addItem(tally: Tally, dimension: string, item: Item, answer: Answer | undefined): Tally {
  if (answer === NOT_APPLICABLE) return tally;
  if (!isSubstantive(answer)) return { ...tally, items: tally.items + 1 };
  const own = kindOf(item)
    .contributions(item, answer)
    .find((contribution) => contribution.dimension === dimension);
  // An option that is silent on this dimension says nothing about it, so its item is not among the k.
  if (own === undefined) return tally;
  return {
    items: tally.items + 1,
    answered: tally.answered + 1,
    weights: tally.weights + own.weight,
    sum: tally.sum + own.weight * own.percent,
    scale: sharedScale(tally.scale, item),
  };
}

function sharedScale(shared: Tally['scale'], item: Item): Scale | null {
  const scale = kindOf(item).scale(item);
  if (scale === null || shared === null) return null;
  return shared === undefined || sameScale(scale, shared) ? (shared ?? scale) : null;
}

function sameScale(a: Scale, b: Scale): boolean {
  return (
    a === b ||
    (a.from === b.from &&
      a.to === b.to &&
      a.low === b.low &&
      a.high === b.high &&
      a.labels?.length === b.labels?.length &&
      (a.labels ?? []).every((label, index) => label === b.labels?.[index]))
  );
}
