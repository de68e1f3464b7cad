/**
 * A difference or a mean of percents without the noise of floating-point arithmetic: twelve decimals, at most 100 in
 * size, never −0. So it is exactly 70 where the last bits say 69.99999999999999, and conditions cut where their author
 * meant.
 */
export function settled(percent: number): number {
  const rounded = Math.round(percent * 1e12) / 1e12;
  return Math.min(100, Math.max(-100, rounded)) + 0;
}
