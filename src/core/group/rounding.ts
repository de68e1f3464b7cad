/** How figures are written down: whole percent tell a talk as much as sixteen digits, and a stranger less. */
export interface Rounding {
  percent(value: number): number;
  /** Of number items, in their own unit. */
  number(value: number): number;
  /** Correlations, alpha, and other numbers between -1 and 1. */
  coefficient(value: number): number;
}

/** Sums of whole steps are exact; what is left of rounding in others is cut off, so that it never shows. */
export function roundingFor(precise: boolean): Rounding {
  const [percent, number, coefficient] = precise
    ? [settled, settled, settled]
    : [places(0), places(1), places(2)];
  return { percent, number, coefficient };
}

/** Half away from 0, and never -0; what is a half but for its last digits counts as one. */
function places(digits: number): (value: number) => number {
  const factor = 10 ** digits;
  return (value) => (Math.sign(value) * Math.floor(Math.abs(value) * factor + 0.5 + 1e-9)) / factor + 0;
}

function settled(value: number): number {
  return Number(value.toPrecision(13)) + 0;
}
