/**
 * What lies between two values as they are shown, rounded half away from 0: whoever subtracts what stands there comes to
 * the same. Never −0.
 */
export function shownDifference(of: number, minus: number, digits = 0): number {
  const factor = 10 ** digits;
  const shown = (value: number) => Math.sign(value) * Math.round(Math.abs(value) * factor);
  return (shown(of) - shown(minus)) / factor + 0;
}
