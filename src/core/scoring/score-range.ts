import { countIn } from '../items/membership.js';
import type { Dimension, Item, ScoreRange } from '../model/question-set.js';
import { exactly, ONE, quotient } from './exact.js';

/** The least and the greatest value of a dimension in its own unit, where all of its items are answered. */
export function scoreRangeOf(
  { id, score }: Pick<Dimension, 'id' | 'score'>,
  items: readonly Item[],
): ScoreRange {
  const counts = items.flatMap((item) => countIn(item, { id }) ?? []);
  if (score.unit === 'percent' || counts.length === 0) return { from: 0, to: 100 };
  const total = (of: (count: (typeof counts)[number]) => bigint) =>
    counts.reduce((sum, count) => sum + of(count), 0n);
  const weights = total(({ weight }) => exactly(weight));
  const [low, high] = [
    total(({ weight, min }) => exactly(weight) * exactly(min)),
    total(({ weight, max }) => exactly(weight) * exactly(max)),
  ];
  const whole = score.unit === 'sum' ? ONE * ONE * ONE : weights * ONE * ONE;
  const times = exactly(score.times);
  return { from: quotient(times * low, whole), to: quotient(times * high, whole) };
}

/** Where a value lies in a range, 0..100. */
export function placeIn({ from, to }: ScoreRange, value: number): number {
  return from === 0 && to === 100 ? value : (100 * (value - from)) / (to - from);
}

/** The value at a place of a range. */
export function valueAt(range: ScoreRange, place: number): number {
  return range.from === 0 && range.to === 100 ? place : range.from + distanceOf(range, place);
}

/** A distance of places, in the unit of the range. */
export function distanceOf({ from, to }: ScoreRange, places: number): number {
  return (places * (to - from)) / 100;
}

/** How many decimals of a value say about as much as whole percent do. */
export function decimalsIn({ from, to }: ScoreRange): number {
  return Math.min(6, Math.max(0, -Math.floor(Math.log10((to - from) / 50))));
}
