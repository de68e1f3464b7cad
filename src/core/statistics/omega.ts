import { type Matrix, sumOf } from './covariances.js';
import { type Estimate, known, unknown } from './estimate.js';

export type NoOmega =
  | { readonly code: 'too-few-items'; readonly items: number }
  /** A loading of 1 or more, a "Heywood case": the one-factor solution is improper. */
  | { readonly code: 'heywood'; readonly index: number }
  | { readonly code: 'no-solution' };

const MOST_SWEEPS = 50_000;
const STILL = 1e-13;

/**
 * McDonald's (1999) omega total of a one-factor model of standardised variables,
 * `(sum l)^2 / ((sum l)^2 + sum (1 - l^2))`.
 */
export function omegaTotal(correlations: Matrix): Estimate<number, NoOmega> {
  if (correlations.length < 3) return unknown({ code: 'too-few-items', items: correlations.length });
  const { loadings, converged } = minresLoadings(correlations);
  const heywood = loadings.findIndex((loading) => Math.abs(loading) >= 1);
  if (heywood >= 0) return unknown({ code: 'heywood', index: heywood });
  if (!converged) return unknown({ code: 'no-solution' });
  const common = sumOf(loadings) ** 2;
  return known(common / (common + sumOf(loadings.map((loading) => 1 - loading ** 2))));
}

/**
 * One-factor loadings with the smallest sum of squared off-diagonal residuals (minres: Harman & Jones 1966). Starts at the
 * first principal component and moves one loading at a time to its exact optimum,
 * `l_i = sum over j of r_ij l_j / sum over j of l_j^2` (j other than i), until a whole sweep moves none.
 */
export function minresLoadings(correlations: Matrix): { loadings: readonly number[]; converged: boolean } {
  const loadings = firstComponent(correlations);
  let converged = false;
  for (let sweep = 0; sweep < MOST_SWEEPS && !converged; sweep += 1) {
    const moved = sweepOnce(correlations, loadings);
    if (!Number.isFinite(moved)) return { loadings, converged: false };
    converged = moved < STILL;
  }
  return { loadings, converged };
}

function sweepOnce(correlations: Matrix, loadings: number[]): number {
  let squares = sumOf(loadings.map((loading) => loading ** 2));
  let moved = 0;
  for (const [i, row] of correlations.entries()) {
    const before = loadings[i] as number;
    squares -= before ** 2;
    let products = -before;
    for (let j = 0; j < row.length; j += 1) products += (row[j] as number) * (loadings[j] as number);
    const after = products / squares;
    loadings[i] = after;
    squares += after ** 2;
    moved = Math.max(moved, Math.abs(after - before));
  }
  return moved;
}

/** The first principal component by power iteration, scaled to loadings; it need not be exact to start from. */
function firstComponent(correlations: Matrix): number[] {
  const strength = (row: readonly number[]) => sumOf(row.map((r) => r * r));
  let vector = [...(correlations.toSorted((a, b) => strength(b) - strength(a))[0] ?? [])];
  let length = 1;
  for (let step = 0; step < 100; step += 1) {
    const next = correlations.map((row) => sumOf(row.map((r, j) => r * (vector[j] as number))));
    length = Math.sqrt(sumOf(next.map((x) => x * x)));
    vector = next.map((x) => x / length);
  }
  return vector.map((x) => x * Math.sqrt(length));
}
