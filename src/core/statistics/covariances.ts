/** A square matrix, rows of numbers. */
export type Matrix = readonly (readonly number[])[];

/**
 * Means and co-moments of k variables over complete cases: one pass, mergeable like Moments (the same sources). Plain
 * data; `products` holds, row by row, the sums of products of deviations.
 */
export interface CoMoments {
  n: number;
  readonly means: Float64Array;
  readonly products: Float64Array;
}

export function noCoMoments(k: number): CoMoments {
  return { n: 0, means: new Float64Array(k), products: new Float64Array(k * k) };
}

/** Adds one case, a value for each variable. */
export function addCase(moments: CoMoments, values: ArrayLike<number>): void {
  const { means, products } = moments;
  const k = means.length;
  moments.n += 1;
  const share = (moments.n - 1) / moments.n;
  for (let i = 0; i < k; i += 1) {
    const scaled = share * ((values[i] as number) - (means[i] as number));
    for (let j = i; j < k; j += 1)
      products[i * k + j] =
        (products[i * k + j] as number) + scaled * ((values[j] as number) - (means[j] as number));
  }
  for (let i = 0; i < k; i += 1)
    means[i] = (means[i] as number) + ((values[i] as number) - (means[i] as number)) / moments.n;
}

/** Both together; neither is changed. */
export function mergeCoMoments(a: CoMoments, b: CoMoments): CoMoments {
  const k = a.means.length;
  const merged = noCoMoments(k);
  merged.n = a.n + b.n;
  if (merged.n === 0) return merged;
  const delta = a.means.map((mean, i) => (b.means[i] as number) - mean);
  const weight = (a.n * b.n) / merged.n;
  for (let i = 0; i < k; i += 1) {
    merged.means[i] = (a.means[i] as number) + ((delta[i] as number) * b.n) / merged.n;
    for (let j = i; j < k; j += 1) {
      const at = i * k + j;
      merged.products[at] =
        (a.products[at] as number) +
        (b.products[at] as number) +
        weight * (delta[i] as number) * (delta[j] as number);
    }
  }
  return merged;
}

/** The covariance matrix, with n - 1; null for fewer than two cases. */
export function covarianceMatrix({ n, means, products }: CoMoments): Matrix | null {
  if (n < 2) return null;
  const k = means.length;
  return Array.from({ length: k }, (_, i) =>
    Array.from({ length: k }, (_, j) => (products[Math.min(i, j) * k + Math.max(i, j)] as number) / (n - 1)),
  );
}

/** The correlations behind covariances whose variances are all above 0. */
export function correlationMatrix(covariances: Matrix): Matrix {
  const sds = covariances.map((row, i) => Math.sqrt(row[i] as number));
  return covariances.map((row, i) =>
    row.map((covariance, j) => (i === j ? 1 : covariance / ((sds[i] as number) * (sds[j] as number)))),
  );
}

/** The rows and columns named by `kept`. */
export function submatrix(matrix: Matrix, kept: readonly number[]): Matrix {
  return kept.map((i) => kept.map((j) => matrix[i]?.[j] as number));
}

export function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
