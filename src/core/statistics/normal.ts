/**
 * The standard normal distribution function, by the Taylor series of Marsaglia (2004), "Evaluating the Normal
 * Distribution", Journal of Statistical Software 11(4). Absolute error below 1e-15 for |z| < 7.
 */
export function cumulativeNormal(z: number): number {
  if (z < -8) return 0;
  if (z > 8) return 1;
  let sum = z;
  let before = 0;
  let term = z;
  for (let i = 3; sum !== before; i += 2) {
    before = sum;
    term *= (z * z) / i;
    sum += term;
  }
  return 0.5 + sum * Math.exp(-0.5 * z * z - 0.5 * Math.log(2 * Math.PI));
}
