import { countIn } from '../items/membership.js';
import { kindOf } from '../items/registry.js';
import { type Answer, NOT_APPLICABLE } from '../model/answer-sheet.js';
import type { Dimension, Item } from '../model/question-set.js';
import { exactly, leastCommonMultiple, ONE } from './exact.js';

/**
 * What some of the items of one dimension have come to. Counts are whole numbers, and so are the sums, in units so
 * small that everything a set can say is a multiple of them: equal answers make equal sums, whatever their order.
 */
export interface Tally {
  /** The items seen, those that do not apply among them. */
  readonly shown: number;
  /** The k of "answered n of k". */
  readonly items: number;
  readonly answered: number;
  /** The weights of the k, and of those answered. */
  readonly asked: bigint;
  readonly weights: bigint;
  /** Weighted, of those answered: the least they can be, how far above it they are, and how far they could be. */
  readonly low: bigint;
  readonly points: bigint;
  readonly span: bigint;
}

export const EMPTY_TALLY: Tally = {
  shown: 0,
  items: 0,
  answered: 0,
  asked: 0n,
  weights: 0n,
  low: 0n,
  points: 0n,
  span: 0n,
};

/** An item in a dimension, in whole numbers. */
interface Part {
  readonly item: Item;
  readonly weight: bigint;
  readonly min: bigint;
  readonly range: bigint;
  readonly reverse: boolean;
}

/** What became of an item on a sheet. */
export type Heard = Answer | 'hidden';

/** How the items of one dimension add up. */
export class DimensionSums {
  /** Means of up to so many values are whole numbers of the units. */
  readonly parts: bigint;
  readonly #parts: readonly Part[];
  /** What a percent's units have to be a multiple of, where items have several ranges. */
  readonly #ranges: bigint;

  constructor(
    readonly dimension: Dimension,
    items: readonly Item[],
  ) {
    this.#parts = items.flatMap((item): Part[] => {
      const count = countIn(item, dimension);
      if (count === null) return [];
      const min = exactly(count.min);
      const range = exactly(count.max) - min;
      return [{ item, weight: exactly(count.weight), min, range, reverse: count.reverse }];
    });
    const ranges = this.#parts.map(({ range }) => range);
    this.#ranges = ranges.reduce(leastCommonMultiple, ONE);
    this.parts = this.#parts.map(({ item }) => mostValues(item)).reduce(leastCommonMultiple, 1n);
  }

  /** Adds the item at a place among those of the dimension. */
  add(tally: Tally, place: number, heard: Heard): Tally {
    const part = this.#parts[place] as Part;
    const { score, unasked } = this.dimension;
    if (heard === 'hidden') return unasked === 'zero' ? this.#answered(tally, part, 0n) : tally;
    if (heard === NOT_APPLICABLE && score.unit !== 'sum') return { ...tally, shown: tally.shown + 1 };
    if (heard === null || heard === NOT_APPLICABLE) return open(tally, part);
    const points = this.#pointsOf(part, heard);
    // An option that is silent on this dimension says nothing about it, so its item is not among the k.
    return points === null ? tally : this.#answered(tally, part, points);
  }

  /** How far above its least an answer is, after reversal. */
  #pointsOf({ item, min, range, reverse }: Part, answer: Exclude<Answer, null | symbol>): bigint | null {
    const own = kindOf(item)
      .contributions(item, answer)
      .find(({ dimension }) => dimension === this.dimension.id);
    if (own === undefined) return null;
    const sum = own.values.reduce((before, value) => before + exactly(value) - min, 0n);
    const points = sum * (this.parts / BigInt(own.values.length));
    return reverse ? range * this.parts - points : points;
  }

  #answered(tally: Tally, { weight, min, range }: Part, points: bigint): Tally {
    // A percent is the mean of places in ranges; sums and means add up what stands in them.
    const stretch = this.dimension.score.unit === 'percent' ? this.#ranges / range : 1n;
    return {
      shown: tally.shown + 1,
      items: tally.items + 1,
      answered: tally.answered + 1,
      asked: tally.asked + weight,
      weights: tally.weights + weight,
      low: tally.low + weight * min * this.parts,
      points: tally.points + weight * points * stretch,
      span: tally.span + weight * range * this.parts * stretch,
    };
  }
}

function open(tally: Tally, { weight }: Part): Tally {
  return { ...tally, shown: tally.shown + 1, items: tally.items + 1, asked: tally.asked + weight };
}

/** Of how many values the mean can count: several options may be ticked. */
function mostValues(item: Item): bigint {
  const kind = kindOf(item);
  if (kind.form !== 'codes') return 1n;
  let most = 1n;
  for (let count = 2n; count <= BigInt(kind.codes(item)?.length ?? 1); count += 1n)
    most = leastCommonMultiple(most, count);
  return most;
}
