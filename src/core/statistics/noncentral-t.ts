import { cumulativeNormal } from './normal.js';

const STEPS = 2000;
const HALVINGS = 60;

/**
 * P(T <= t) of the noncentral t distribution with `df` degrees of freedom and noncentrality `ncp`: T is
 * (Z + ncp) / S with S = sqrt(chi^2 / df), so the probability is the mean of Phi(t S - ncp) over the density of S,
 * which is proportional to s^(df - 1) exp(-df s^2 / 2) (Johnson, Kotz & Balakrishnan 1995, ch. 31). By Simpson's
 * rule; the same sum of the density alone is its constant.
 */
function noncentralT(t: number, df: number, ncp: number): number {
  // The density is largest near 1 and has an SD of about 1 / sqrt(2 df).
  const reach = 12 / Math.sqrt(2 * df);
  const from = Math.max(0, 1 - reach);
  const width = 1 + reach - from;
  let mass = 0;
  let below = 0;
  for (let step = 0; step <= STEPS; step += 1) {
    const s = from + (width * step) / STEPS;
    const density = s === 0 ? Number(df === 1) : Math.exp((df - 1) * Math.log(s) + (df * (1 - s * s)) / 2);
    const weight = step === 0 || step === STEPS ? density : density * (step % 2 === 0 ? 2 : 4);
    mass += weight;
    below += weight * cumulativeNormal(t * s - ncp);
  }
  return below / mass;
}

/**
 * The noncentralities for which `t` lies at the upper and at the lower 2.5 % of its distribution: the exact 95 %
 * interval of the noncentrality (Cumming & Finch 2001).
 */
export function noncentralityInterval(
  t: number,
  df: number,
): { readonly lower: number; readonly upper: number } {
  return { lower: noncentralityAt(t, df, 0.975), upper: noncentralityAt(t, df, 0.025) };
}

/** P(T <= t) falls as the noncentrality grows: halve the range until it is found. */
function noncentralityAt(t: number, df: number, p: number): number {
  const reach = 10 + 5 * Math.abs(t);
  let [low, high] = [t - reach, t + reach];
  for (let halving = 0; halving < HALVINGS; halving += 1) {
    const middle = (low + high) / 2;
    if (noncentralT(t, df, middle) > p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
