import { correlationMatrix, type Matrix, sumOf } from './covariances.js';
import type { Distributions } from './distributions.js';

/** Below this share of the summed item variances, the variance of the sum is rounding noise. */
const NOISE = 1e-12;

/**
 * Cronbach's (1951) alpha of the sum of k >= 2 variables, each with a variance above 0:
 * `k / (k - 1) * (1 - sum of variances / variance of the sum)`. null where the sum does not vary.
 */
export function rawAlpha(covariances: Matrix): number | null {
  const k = covariances.length;
  const trace = sumOf(covariances.map((row, i) => row[i] as number));
  const total = sumOf(covariances.map(sumOf));
  return total <= NOISE * trace ? null : (k / (k - 1)) * (1 - trace / total);
}

/** The same of standardised variables, `k r / (1 + (k - 1) r)` with r the mean correlation. */
export function standardisedAlpha(covariances: Matrix): number | null {
  return rawAlpha(correlationMatrix(covariances));
}

/**
 * The 95 % interval of alpha over n cases and k items (Feldt 1965; Feldt, Woodruff & Salih 1987):
 * `1 - (1 - alpha) F` with F the .975 and .025 quantiles for n - 1 and (n - 1)(k - 1) degrees of freedom.
 */
export function feldtInterval(
  alpha: number,
  n: number,
  k: number,
  { fQuantile }: Distributions,
): { readonly lower: number; readonly upper: number } {
  const [df1, df2] = [n - 1, (n - 1) * (k - 1)];
  return {
    lower: 1 - (1 - alpha) * fQuantile(0.975, df1, df2),
    upper: 1 - (1 - alpha) * fQuantile(0.025, df1, df2),
  };
}

/**
 * Corrected item-rest correlations: of each variable with the sum of all others. null where either does not vary.
 */
export function itemRestCorrelations(covariances: Matrix): readonly (number | null)[] {
  const total = sumOf(covariances.map(sumOf));
  const trace = sumOf(covariances.map((row, i) => row[i] as number));
  return covariances.map((row, i) => {
    const own = row[i] as number;
    const withSum = sumOf(row);
    const rest = total + own - 2 * withSum;
    return own <= 0 || rest <= NOISE * trace ? null : (withSum - own) / Math.sqrt(own * rest);
  });
}
