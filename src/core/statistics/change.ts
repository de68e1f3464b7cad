import type { Distributions } from './distributions.js';
import { addValue, noMoments, standardDeviation } from './moments.js';

/** Beyond this an index says: more than the instrument's error (alpha .05, two sides). */
export const RELIABLE = 1.96;

/** `(after - before) / (SEM sqrt 2)` with SEM = SD sqrt(1 - r) (Jacobson & Truax 1991); null for a faultless instrument. */
export function reliableChange(
  before: number,
  after: number,
  { sd, reliability }: { readonly sd: number; readonly reliability: number },
): number | null {
  const error = sd * Math.sqrt(2 * (1 - reliability));
  return error > 0 ? (after - before) / error : null;
}

/** What became of n pairs of values; numbers without enough pairs, or without variation, are null. */
export interface PairedChange {
  readonly n: number;
  readonly before: { readonly mean: number; readonly sd: number | null } | null;
  readonly after: { readonly mean: number; readonly sd: number | null } | null;
  /** The mean of after - before with its 95 % t interval. */
  readonly difference: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  /** Mean difference over the SD of the differences. */
  readonly dz: number | null;
  /** Mean difference over the mean of both SDs, times Hedges' correction. */
  readonly dav: number | null;
}

/**
 * Paired change. d_z and d_av after Lakens (2013); Hedges' correction `1 - 3 / (4 df - 1)` with df = n - 1 pairs
 * (Borenstein, Hedges, Higgins & Rothstein 2009, ch. 4).
 */
export function pairedChange(
  pairs: readonly (readonly [before: number, after: number])[],
  { tQuantile }: Distributions,
): PairedChange {
  const [first, second, differences] = [noMoments(), noMoments(), noMoments()];
  for (const [before, after] of pairs) {
    addValue(first, before);
    addValue(second, after);
    addValue(differences, after - before);
  }
  const n = pairs.length;
  const [sd1, sd2, sd] = [first, second, differences].map(standardDeviation);
  const reach = n < 2 || sd == null ? null : (tQuantile(0.975, n - 1) * sd) / Math.sqrt(n);
  const { mean } = differences;
  const average = ((sd1 ?? 0) + (sd2 ?? 0)) / 2;
  return {
    n,
    before: n === 0 ? null : { mean: first.mean, sd: sd1 ?? null },
    after: n === 0 ? null : { mean: second.mean, sd: sd2 ?? null },
    difference: n === 0 ? null : mean,
    lower: reach === null ? null : mean - reach,
    upper: reach === null ? null : mean + reach,
    dz: sd == null || sd === 0 ? null : mean / sd,
    dav: n < 2 || average === 0 ? null : (mean / average) * (1 - 3 / (4 * (n - 1) - 1)),
  };
}
