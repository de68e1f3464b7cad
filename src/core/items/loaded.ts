import type { Loading } from '../model/question-set.js';
import type { Contribution, DimensionReference } from './item-kind.js';

/** `100 * (x - min) / (max - min)` over the theoretical range (POMP: Cohen, Cohen, Aiken & West 1999). */
export function percentOfRange(x: number, min: number, max: number, reverse: boolean): number {
  return (100 * (reverse ? max - x : x - min)) / (max - min);
}

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

interface Loaded {
  readonly loadings: readonly Loading[];
}

export function loadedDimensions({ loadings }: Loaded): readonly string[] {
  return loadings.map(({ dimension }) => dimension);
}

export function loadedReversed({ loadings }: Loaded): boolean {
  return loadings.some(({ reverse }) => reverse);
}

export function loadedReferences({ loadings }: Loaded): readonly DimensionReference[] {
  return loadings.map(({ dimension }) => ({ dimension, path: ['dimension', dimension] }));
}
