import { addCase, correlationMatrix, covarianceMatrix, noCoMoments } from './covariances.js';
import type { Distributions } from './distributions.js';
import { noncentralityInterval } from './noncentral-t.js';
import { shortenedReliability } from './shortened.js';
import { countValue, describe, noValues, type ValueTable } from './value-table.js';

/** Beyond this an index says: more than the instrument's error (alpha .05, two sides). */
export const RELIABLE = 1.96;

/**
 * `(after - before) / (SEM sqrt 2)` with SEM = SD sqrt(1 - r) (Jacobson & Truax 1991); null for a faultless instrument.
 * `shares`: of the items, how many were answered before and after; fewer items have a larger error each.
 */
export function reliableChange(
  before: number,
  after: number,
  { sd, reliability }: { readonly sd: number; readonly reliability: number },
  shares: readonly [before: number, after: number] = [1, 1],
): number | null {
  const unreliable = shares.map((share) => 1 - shortenedReliability(reliability, share));
  const error = sd * Math.sqrt((unreliable[0] ?? 0) + (unreliable[1] ?? 0));
  return error > 0 ? (after - before) / error : null;
}

export type ValuePair = readonly [before: number, after: number];

/** What became of n pairs of values; numbers without enough pairs, or without variation, are null. */
export interface PairedChange {
  readonly n: number;
  readonly before: { readonly mean: number; readonly sd: number | null } | null;
  readonly after: { readonly mean: number; readonly sd: number | null } | null;
  /** The mean of after - before with its 95 % t interval. */
  readonly difference: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  /** Mean difference over the SD of the differences, with its exact 95 % interval. */
  readonly dz: number | null;
  readonly dzLower: number | null;
  readonly dzUpper: number | null;
  /** Mean difference over the mean of both SDs, times Hedges' correction. */
  readonly dav: number | null;
  /** The correlation of before and after. */
  readonly r: number | null;
}

/**
 * Paired change. d_z and d_av after Lakens (2013); Hedges' correction `1 - 3 / (4 df - 1)` with df = n - 1 pairs
 * (Borenstein, Hedges, Higgins & Rothstein 2009, ch. 4). The interval of d_z is that of the noncentrality of
 * t = d_z sqrt(n), divided by sqrt(n) (Cumming & Finch 2001). The order of the pairs changes nothing.
 */
export function pairedChange(pairs: readonly ValuePair[], distributions: Distributions): PairedChange {
  const n = pairs.length;
  const [before, after, differences] = tablesOf(pairs).map(describe);
  const [sd1, sd2, sd] = [before?.sd ?? 0, after?.sd ?? 0, differences?.sd ?? 0];
  const mean = differences?.mean ?? 0;
  const reach = n < 2 ? null : (distributions.tQuantile(0.975, n - 1) * sd) / Math.sqrt(n);
  const average = (sd1 + sd2) / 2;
  return {
    n,
    before: before == null ? null : { mean: before.mean, sd: before.sd },
    after: after == null ? null : { mean: after.mean, sd: after.sd },
    difference: differences?.mean ?? null,
    lower: reach === null ? null : mean - reach,
    upper: reach === null ? null : mean + reach,
    ...effectOf(mean, sd, n),
    dav: n < 2 || average === 0 ? null : (mean / average) * (1 - 3 / (4 * (n - 1) - 1)),
    r: sd1 === 0 || sd2 === 0 ? null : correlationOf(pairs),
  };
}

/** The values before, the values after, and their differences. */
export function tablesOf(
  pairs: readonly ValuePair[],
): readonly [before: ValueTable, after: ValueTable, differences: ValueTable] {
  const tables = [noValues(), noValues(), noValues()] as const;
  for (const [before, after] of pairs) {
    countValue(tables[0], before);
    countValue(tables[1], after);
    countValue(tables[2], after - before);
  }
  return tables;
}

function effectOf(mean: number, sd: number, n: number) {
  if (n < 2 || sd === 0) return { dz: null, dzLower: null, dzUpper: null };
  const dz = mean / sd;
  const { lower, upper } = effectInterval(dz, n);
  return { dz, dzLower: lower, dzUpper: upper };
}

/** The exact 95 % interval of d_z of n pairs. */
export function effectInterval(dz: number, n: number): { readonly lower: number; readonly upper: number } {
  const { lower, upper } = noncentralityInterval(dz * Math.sqrt(n), n - 1);
  return { lower: lower / Math.sqrt(n), upper: upper / Math.sqrt(n) };
}

function correlationOf(pairs: readonly ValuePair[]): number | null {
  const moments = noCoMoments([1, 1]);
  for (const pair of pairs.toSorted(([a, b], [c, d]) => a - c || b - d)) addCase(moments, pair);
  const r = correlationMatrix(covarianceMatrix(moments) ?? [])[0]?.[1];
  return r === undefined ? null : Math.max(-1, Math.min(1, r));
}
