/**
 * Count, mean, sum of squared deviations, and extremes of a stream of numbers. Plain data, so that a part of a
 * computation can be sent anywhere and merged there. One pass, after Welford (1962); merged after Chan, Golub &
 * LeVeque (1979): neither subtracts large sums of squares from each other.
 */
export interface Moments {
  n: number;
  mean: number;
  /** The sum of squared deviations from the mean. */
  squares: number;
  /** Infinity and -Infinity while n is 0. */
  min: number;
  max: number;
}

export function noMoments(): Moments {
  return { n: 0, mean: 0, squares: 0, min: Number.POSITIVE_INFINITY, max: Number.NEGATIVE_INFINITY };
}

export function addValue(moments: Moments, x: number): void {
  moments.n += 1;
  const delta = x - moments.mean;
  moments.mean += delta / moments.n;
  moments.squares += delta * (x - moments.mean);
  if (x < moments.min) moments.min = x;
  if (x > moments.max) moments.max = x;
}

/** The moments of both streams together; neither is changed. */
export function mergeMoments(a: Moments, b: Moments): Moments {
  if (a.n === 0) return { ...b };
  if (b.n === 0) return { ...a };
  const n = a.n + b.n;
  const delta = b.mean - a.mean;
  return {
    n,
    mean: a.mean + (delta * b.n) / n,
    squares: a.squares + b.squares + (delta * delta * a.n * b.n) / n,
    min: Math.min(a.min, b.min),
    max: Math.max(a.max, b.max),
  };
}

/** The moments of values that occur several times each. */
export function momentsOfCounts(counts: Iterable<readonly [number, number]>): Moments {
  let moments = noMoments();
  for (const [value, n] of counts) {
    if (n > 0) moments = mergeMoments(moments, { n, mean: value, squares: 0, min: value, max: value });
  }
  return moments;
}

/** With n - 1; null for fewer than two values. */
export function standardDeviation({ n, squares }: Moments): number | null {
  return n < 2 ? null : Math.sqrt(squares / (n - 1));
}
