/** A square matrix, rows of numbers. */
export type Matrix = readonly (readonly number[])[];

/**
 * Sums and sums of products of k variables over complete cases. Each variable comes in a unit of its own, such as one
 * step of a scale; where that makes all values whole numbers, the sums are exact, and neither the order of cases nor
 * how they are split changes a digit. Plain data; `products` holds the upper triangle, row by row.
 */
export interface CoMoments {
  n: number;
  /** What one unit of each variable is worth. */
  readonly units: Float64Array;
  readonly sums: Float64Array;
  readonly products: Float64Array;
}

export function noCoMoments(units: readonly number[]): CoMoments {
  const k = units.length;
  return {
    n: 0,
    units: Float64Array.from(units),
    sums: new Float64Array(k),
    products: new Float64Array(k * k),
  };
}

/** Adds one case, a value for each variable in its unit. */
export function addCase(moments: CoMoments, values: ArrayLike<number>): void {
  const { sums, products } = moments;
  const k = sums.length;
  moments.n += 1;
  for (let i = 0; i < k; i += 1) {
    const x = values[i] as number;
    sums[i] = (sums[i] as number) + x;
    for (let j = i; j < k; j += 1)
      products[i * k + j] = (products[i * k + j] as number) + x * (values[j] as number);
  }
}

/** Both together, of the same variables; neither is changed. */
export function mergeCoMoments(a: CoMoments, b: CoMoments): CoMoments {
  return {
    n: a.n + b.n,
    units: a.units,
    sums: a.sums.map((sum, i) => sum + (b.sums[i] as number)),
    products: a.products.map((product, i) => product + (b.products[i] as number)),
  };
}

/** Below this share of the sum of squares, a variance is what rounding left over. */
const ROUNDING = 1e-12;

/** The covariance matrix, with n - 1; null for fewer than two cases. */
export function covarianceMatrix({ n, units, sums, products }: CoMoments): Matrix | null {
  if (n < 2) return null;
  const k = sums.length;
  const covariance = (i: number, j: number) => {
    const product = products[i * k + j] as number;
    const deviations = product - ((sums[i] as number) * (sums[j] as number)) / n;
    if (i === j && deviations <= ROUNDING * product) return 0;
    return (deviations * (units[i] as number) * (units[j] as number)) / (n - 1);
  };
  return Array.from({ length: k }, (_, i) =>
    Array.from({ length: k }, (_, j) => covariance(Math.min(i, j), Math.max(i, j))),
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
