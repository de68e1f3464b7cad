import { countIn } from '../items/membership.js';
import type { Dimension, Item } from '../model/question-set.js';
import type { Alike } from './patterns.js';

/** How a dimension's place follows from the percents of the items of people who answered alike. */
export interface LinearPlace {
  /** Where everybody is who gives every answer its lowest percent. */
  readonly offset: number;
  /** What a percent of an item adds. */
  weightOf(item: Item): number;
}

/** `items`: those of the dimension, or more; others weigh nothing. Options that are silent on it are taken to speak. */
export function linearPlace(items: readonly Item[], dimension: Dimension, one: Alike): LinearPlace {
  const { score, unasked } = dimension;
  const parts = items.flatMap((item) => {
    const count = countIn(item, dimension);
    if (count === null) return [];
    const hidden = one.hidden(item.id);
    return {
      item,
      ...count,
      range: count.max - count.min,
      answered: one.answered(item.id),
      counts: one.answered(item.id) || (hidden && unasked === 'zero'),
      asked: !hidden || unasked === 'zero',
    };
  });
  type Part = (typeof parts)[number];
  const total = (which: (part: Part) => boolean, of: (part: Part) => number) =>
    parts.filter(which).reduce((sum, part) => sum + of(part), 0);
  const all = () => true;
  const weights = total(
    ({ counts }) => counts,
    ({ weight }) => weight,
  );
  if (score.unit === 'percent') return placeOf(parts, 0, ({ weight }) => weight / weights);
  // Sums of some items are stretched to those asked, means to all: so these lie in the range of complete sheets.
  const stretch = total(score.unit === 'sum' ? ({ asked }) => asked : all, ({ weight }) => weight) / weights;
  const whole = total(all, ({ weight, range }) => weight * range);
  const lowest = (which: (part: Part) => boolean) => total(which, ({ weight, min }) => weight * min);
  const offset = (100 * (lowest(({ counts }) => counts) * stretch - lowest(all))) / whole;
  return placeOf(parts, offset, ({ weight, range }) => (weight * range * stretch) / whole);
}

interface Answerable {
  readonly item: Item;
  readonly answered: boolean;
}

function placeOf<P extends Answerable>(
  parts: readonly P[],
  offset: number,
  weight: (part: P) => number,
): LinearPlace {
  const weights = new Map(
    parts.flatMap((part) => (part.answered ? [[part.item.id, weight(part)] as const] : [])),
  );
  return { offset, weightOf: ({ id }) => weights.get(id) ?? 0 };
}
