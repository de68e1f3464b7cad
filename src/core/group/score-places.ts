import type { DimensionScore } from '../model/profile.js';
import type { Dimension } from '../model/question-set.js';
import { placeIn } from '../scoring/score-range.js';
import { settledValue } from '../statistics/value-table.js';

/**
 * A group counts every score by its place in the dimension's range, 0..100: percents are that already, sums and means
 * get it, so that one set of rules protects them all. null where it is not scored.
 */
export function placeOf({ dimension, value, percent }: DimensionScore): number | null {
  return dimension.score.unit === 'percent' || value === null ? percent : placeIn(dimension.range, value);
}

/** Where a limit of a dimension lies among the places that a table counts. */
export function placeOfLimit({ range, score }: Dimension, limit: number): number {
  return score.unit === 'percent' ? limit : settledValue(placeIn(range, limit));
}

const NEXT = 2e-11;

/** The places where the bands begin; behind an upper end, right after it. */
export function bandStarts(dimension: Dimension): readonly number[] {
  const { bands } = dimension;
  const closed = bands.some(({ upTo }) => upTo !== null);
  return bands.map(({ from }, at) => placeOfLimit(dimension, from) + (closed && at > 0 ? NEXT : 0));
}
