/** Beyond this many different values a table rounds them, so that its memory stays bounded; `coarse` says so. */
export const MOST_VALUES = 1_000_000;

/** A standard deviation below this is rounding noise around 0. */
const NOISE = 1e-9;

const FINE = 1e11;
const COARSE = 1e3;

/** From here on doubles have no eleven places to spare, and coarse values keep five digits. */
const LARGE = 1000;

/**
 * How often each value occurred. Exact to eleven decimal places (which unites values that differ by rounding noise only)
 * while there are at most MOST_VALUES different ones; above that, to three (large values to five digits). Whether a table is coarse depends on its
 * values alone, never on their order, so tables merge without loss. Plain data.
 */
export interface ValueTable {
  coarse: boolean;
  counts: Map<number, number>;
}

export function noValues(): ValueTable {
  return { coarse: false, counts: new Map() };
}

/** A value as a table that is not coarse keeps it. */
export function settledValue(value: number): number {
  return Math.abs(value) < LARGE ? Math.round(value * FINE) / FINE : value;
}

export function countValue(table: ValueTable, value: number, times = 1): void {
  const fine = settledValue(value);
  increase(table.counts, table.coarse ? coarsened(fine) : fine, times);
  if (!table.coarse && table.counts.size > MOST_VALUES) coarsen(table);
}

/** Both tables together; neither is changed. */
export function mergeTables(a: ValueTable, b: ValueTable): ValueTable {
  const merged: ValueTable = { coarse: a.coarse, counts: new Map(a.counts) };
  if (b.coarse && !a.coarse) coarsen(merged);
  for (const [value, times] of b.counts) countValue(merged, value, times);
  return merged;
}

/** How many values a table holds. */
export function countOf({ counts }: ValueTable): number {
  let n = 0;
  for (const times of counts.values()) n += times;
  return n;
}

/** What a table says of its values: the same for the same values, in whatever order and in how many parts they came. */
export interface Description {
  readonly n: number;
  readonly mean: number;
  /** With n - 1; null for one value. */
  readonly sd: number | null;
  readonly min: number;
  readonly max: number;
}

/** null for an empty table. */
export function describe({ counts }: ValueTable): Description | null {
  const sorted = [...counts].sort(([a], [b]) => a - b);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return null;
  const [min, max] = [first[0], last[0]];
  let n = 0;
  let above = 0;
  for (const [value, times] of sorted) {
    n += times;
    above += times * (value - min);
  }
  const mean = Math.min(max, Math.max(min, min + above / n));
  let squares = 0;
  for (const [value, times] of sorted) squares += times * (value - mean) ** 2;
  return { n, mean, sd: n < 2 ? null : withoutNoise(Math.sqrt(squares / (n - 1))), min, max };
}

/**
 * Quantiles after type 7 of Hyndman & Fan (1996), R's own default: with h = (n - 1) p, the value at rank h, interpolated
 * between its neighbours. One for each p (0..1), null for an empty table.
 */
export function quantiles(table: ValueTable, ps: readonly number[]): readonly (number | null)[] {
  const sorted = [...table.counts].sort(([a], [b]) => a - b);
  const n = sorted.reduce((sum, [, times]) => sum + times, 0);
  if (n === 0) return ps.map(() => null);
  return ps.map((p) => {
    const h = (n - 1) * p;
    const below = Math.floor(h);
    const lower = valueAtRank(sorted, below);
    if (h === below) return lower;
    const upper = valueAtRank(sorted, below + 1);
    return Math.min(upper, lower + (h - below) * (upper - lower));
  });
}

function withoutNoise(sd: number): number {
  return sd < NOISE ? 0 : sd;
}

function valueAtRank(sorted: readonly (readonly [number, number])[], rank: number): number {
  let seen = 0;
  for (const [value, times] of sorted) {
    seen += times;
    if (rank < seen) return value;
  }
  throw new RangeError(`rank ${rank} of ${seen}`);
}

function coarsened(value: number): number {
  return Math.abs(value) < LARGE ? Math.round(value * COARSE) / COARSE : Number(value.toPrecision(5));
}

function coarsen(table: ValueTable): void {
  const counts = new Map<number, number>();
  for (const [value, times] of table.counts) increase(counts, coarsened(value), times);
  table.coarse = true;
  table.counts = counts;
}

function increase(counts: Map<number, number>, value: number, times: number): void {
  counts.set(value, (counts.get(value) ?? 0) + times);
}
