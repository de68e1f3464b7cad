import { kindOf } from '../items/registry.js';
import type { Dimension, Item } from '../model/question-set.js';
import { describe } from '../statistics/value-table.js';
import type { Family } from './families.js';
import { type ItemRelease, percentsOf } from './item-release.js';
import { linearPlace } from './linear-places.js';
import type { People } from './patterns.js';
import { possibleAnswers, possiblePercentsIn } from './possible-scores.js';
import type { DimensionTally, ItemTally } from './tally.js';

/**
 * Whether what is shown of a dimension's items leaves its mean so little room that the concealed answers must lie at
 * one end: fewer than `minCell` steps from the smallest or the largest sum that the shown classes and means allow.
 */
export function isPinned(
  family: Family,
  dimension: Dimension,
  tally: DimensionTally,
  items: readonly { readonly release: ItemRelease; readonly tally: ItemTally }[],
  { alike, complete }: People,
  minCell: number,
): boolean {
  const described = describe(tally.values);
  if (described === null) return false;
  const total = described.n * described.mean;
  const places = alike
    .filter((one) => one.scored(dimension.id))
    .map((one) => ({ one, place: linearPlace(family.items, dimension, one) }));
  const offset = places.reduce((sum, { one, place }) => sum + one.n * place.offset, 0);
  let [least, most] = [offset, offset];
  let step = Number.POSITIVE_INFINITY;
  for (const [at, item] of family.items.entries()) {
    const own = items[at];
    const values = possiblePercentsIn(item, dimension);
    if (own === undefined || !kindOf(item).dimensions(item).includes(dimension.id)) continue;
    // Ticks, and options that are silent here, leave more room than can be told.
    if (values === null) return false;
    const shares = places.flatMap(({ one, place }): Share[] =>
      one.answered(item.id) ? [{ share: place.weightOf(item), n: one.n }] : [],
    );
    const range = rangeOf(item, values, own.release, own.tally);
    least += paired(range.lowest, shares, -1);
    most += paired(range.highest, shares, 1);
    if (range.open)
      step = Math.min(step, smallestStep(values) * Math.min(...shares.map(({ share }) => share)));
  }
  if (step === Number.POSITIVE_INFINITY) return false;
  // Of too many different people to know them all it is not proved that anything is left open.
  if (!complete) return true;
  if (most - least < 1e-6) return false;
  const room = (minCell - 1e-6) * step;
  return total - least < room || most - total < room;
}

interface Share {
  /** What one unit of the item adds to the score of these people. */
  readonly share: number;
  readonly n: number;
}

interface Range {
  /** The lowest and the highest values that the people can have, one for each of them or for so many. */
  readonly lowest: readonly Valued[];
  readonly highest: readonly Valued[];
  /** Whether the classes leave anything open. */
  readonly open: boolean;
}

interface Valued {
  readonly value: number;
  readonly n: number;
}

function rangeOf(item: Item, values: readonly number[], release: ItemRelease, tally: ItemTally): Range {
  const codes = kindOf(item).codes(item);
  const ends = { low: Math.min(...values), high: Math.max(...values) };
  if (codes === null || release.classes === null) {
    if (release.mean) return spread(item, values, ends, tally);
    const all = (value: number) => [{ value, n: tally.answered }];
    return { lowest: all(ends.low), highest: all(ends.high), open: true };
  }
  const classes = release.classes.map((places) => ({
    values: places.map((place) => values[place] as number),
    n: places.reduce((sum, place) => sum + (tally.codes.get(codes[place] as string) ?? 0), 0),
  }));
  return {
    lowest: classes.map((one) => ({ value: Math.min(...one.values), n: one.n })),
    highest: classes.map((one) => ({ value: Math.max(...one.values), n: one.n })),
    open: classes.some((one) => one.values.length > 1 && one.n > 0),
  };
}

/** Where only the mean is known: as many at one end and as few at the other as it takes. */
function spread(
  item: Item,
  values: readonly number[],
  ends: { low: number; high: number },
  tally: ItemTally,
): Range {
  const mean = describe(percentsOf(item, tally))?.mean ?? 0;
  const percents = (possibleAnswers(item) ?? []).map((answer) => kindOf(item).percent(item, answer) ?? 0);
  const rises = (all: readonly number[]) => (all[0] ?? 0) < (all.at(-1) ?? 0);
  const turned = rises(percents) !== rises(values);
  const share = (turned ? 100 - mean : mean) / 100;
  const high = { value: ends.high, n: tally.answered * share };
  const low = { value: ends.low, n: tally.answered - high.n };
  return { lowest: [low, high], highest: [low, high], open: true };
}

function smallestStep(values: readonly number[]): number {
  const sorted = [...new Set(values)].sort((a, b) => a - b);
  return Math.min(...sorted.slice(1).map((value, at) => value - (sorted[at] as number)));
}

/** The largest (1) or smallest (-1) sum when values and shares may be paired in any way: like with like, or crosswise. */
function paired(values: readonly Valued[], shares: readonly Share[], way: 1 | -1): number {
  const high = values.toSorted((a, b) => b.value - a.value).map((one) => ({ ...one }));
  const order = shares.toSorted((a, b) => way * (b.share - a.share)).map((one) => ({ ...one }));
  // Who answered without being scored takes what is left over: the smallest values for the largest sum.
  const queue = way === 1 ? high : high.reverse();
  const from = way === 1 ? order : order.reverse();
  let sum = 0;
  let at = 0;
  for (const { share, n } of from) {
    let left = n;
    while (left > 1e-9 && at < queue.length) {
      const one = queue[at] as { value: number; n: number };
      const taken = Math.min(left, one.n);
      sum += share * taken * one.value;
      left -= taken;
      one.n -= taken;
      if (one.n <= 1e-9) at += 1;
    }
  }
  return sum;
}
