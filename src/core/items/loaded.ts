import type { Loading } from '../model/question-set.js';
import type { Contribution } from './item-kind.js';
import { percentOfRange } from './item-kind.js';

/** The contributions of an item with one value on the range `min..max`, one for each loading. */
export function loadedContributions(
  loadings: readonly Loading[],
  x: number,
  min: number,
  max: number,
): readonly Contribution[] {
  return loadings.map(({ dimension, weight, reverse }) => ({
    dimension,
    percent: percentOfRange(x, min, max, reverse),
    weight,
  }));
}
