import type { Dimension, Item } from '../model/question-set.js';
import type { Distributions } from '../statistics/distributions.js';
import { agreementIn } from './agreement.js';
import { inPercent, type PlaceRounding, type Rounding, roundingIn } from './rounding.js';

/** Of n values. */
interface Moments {
  readonly n: number;
  readonly mean: number;
  readonly sd: number;
}

/** What a report writes down of an SD, and of whatever follows from it: the numbers as they stand there. */
export type WrittenMoments = (moments: Moments) => readonly (number | null)[];

/** The SD and the 95 % t interval of the mean. */
export function writtenMoments(
  { tQuantile }: Pick<Distributions, 'tQuantile'>,
  { place, distance }: PlaceRounding,
): WrittenMoments {
  const quantiles = new Map<number, number>();
  return ({ n, mean, sd }) => {
    const t = quantiles.get(n) ?? tQuantile(0.975, n - 1);
    quantiles.set(n, t);
    const reach = (t * sd) / Math.sqrt(n);
    return [distance(sd), place(mean - reach), place(mean + reach)];
  };
}

/** What is written down of each kind of figure. */
export interface Writing {
  readonly percent: WrittenMoments;
  /** Of number items, in their own unit. */
  readonly number: WrittenMoments;
  dimension(dimension: Dimension): WrittenMoments;
  /** Of an item's percents, with how far people agree. */
  item(item: Item): WrittenMoments;
}

export function writingOf(distributions: Distributions, rounding: Rounding): Writing {
  const percent = writtenMoments(distributions, inPercent(rounding));
  return {
    percent,
    number: writtenMoments(distributions, { place: rounding.number, distance: rounding.number }),
    dimension: (dimension) => writtenMoments(distributions, roundingIn(dimension, rounding)),
    item: (item) => (moments) => [...percent(moments), agreementIn(item, moments.sd, rounding)],
  };
}
