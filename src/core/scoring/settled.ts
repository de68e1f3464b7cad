/**
 * A percent without the noise of floating-point sums: at most 100 in size, and exactly 70 where the last bits say
 * 69.99999999999999, so that bands and conditions cut where their author meant. Other values keep every digit.
 */
export function settled(percent: number): number {
  const near = Math.round(percent * 1e6) / 1e6;
  const exact = Math.abs(percent - near) < 1e-9 ? near : percent;
  return Math.min(100, Math.max(-100, exact)) + 0;
}
