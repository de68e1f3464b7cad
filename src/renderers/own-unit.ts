import type { MeanFigure, Spread } from '../core/model/group.js';
import type { Dimension } from '../core/model/question-set.js';
import { distanceOf, valueAt } from '../core/scoring/score-range.js';

/** Whether a dimension's values are shown in a unit of their own, not in percent. */
export function hasUnit({ score }: Dimension): boolean {
  return score.unit !== 'percent';
}

/** A place (0..100) of a dimension's range as the value that machines and people are given. */
export function inUnit({ range, score }: Dimension, place: number): number {
  return score.unit === 'percent' ? place : settled(valueAt(range, place));
}

/** A distance of places in the dimension's unit. */
export function distanceInUnit({ range }: Dimension, places: number): number {
  return settled(distanceOf(range, places));
}

/** A dimension's figures as programs get them. */
export function spreadInUnit(spread: Spread, dimension: Dimension): Spread {
  if (!hasUnit(dimension)) return spread;
  const at = (place: number | null) => (place === null ? null : inUnit(dimension, place));
  const { mean, lower, upper, sd, min, q1, median, q3, max, rounded } = spread;
  return {
    mean: inUnit(dimension, mean),
    lower: at(lower),
    upper: at(upper),
    sd: sd === null ? null : distanceInUnit(dimension, sd),
    min: at(min),
    q1: at(q1),
    median: at(median),
    q3: at(q3),
    max: at(max),
    rounded,
  };
}

export function meanInUnit(figure: MeanFigure, dimension: Dimension | undefined): MeanFigure {
  if (dimension === undefined || !hasUnit(dimension) || figure.mean === null) return figure;
  return { ...figure, mean: inUnit(dimension, figure.mean) };
}

/** What the way from a place back to its unit leaves behind is cut off. */
function settled(value: number): number {
  return Number(value.toFixed(9)) + 0;
}
