import type { Loading } from '../model/question-set.js';
import type { Contribution, Count } from './item-kind.js';

/** `100 * (x - min) / (max - min)` over the theoretical range (POMP: Cohen, Cohen, Aiken & West 1999). */
export function percentOfRange(x: number, min: number, max: number, reverse: boolean): number {
  return (100 * (reverse ? max - x : x - min)) / (max - min);
}

/** What the mean of some values says about a dimension. */
export function contribution(count: Count, values: readonly number[]): Contribution {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return { ...count, values, percent: percentOfRange(mean, count.min, count.max, count.reverse) };
}

/** How an item with one value on the range `min..max` counts, once for each loading. */
export function loadedCounts(loadings: readonly Loading[], min: number, max: number): readonly Count[] {
  return loadings.map(({ dimension, weight, reverse }) => ({ dimension, weight, min, max, reverse }));
}

interface Loaded {
  readonly loadings: readonly Loading[];
}

export function loadedReversed({ loadings }: Loaded): boolean {
  return loadings.some(({ reverse }) => reverse);
}
