import type { Dimension } from '../model/question-set.js';
import { decimalsIn, distanceOf, placeIn, valueAt } from '../scoring/score-range.js';

/** How figures are written down: whole percent tell a talk as much as sixteen digits, and a stranger less. */
export interface Rounding {
  readonly precise: boolean;
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
  return { precise, percent, number, coefficient };
}

/** The same for a dimension with a unit of its own: places and distances of its range, 0..100, at whole steps of the unit. */
export interface PlaceRounding {
  place(place: number): number;
  distance(places: number): number;
}

export function roundingIn({ score, range }: Dimension, rounding: Rounding): PlaceRounding {
  if (score.unit === 'percent') return { place: rounding.percent, distance: rounding.percent };
  const round = rounding.precise ? settled : places(decimalsIn(range));
  return {
    place: (place) => placeIn(range, round(valueAt(range, place))),
    distance: (distance) => (100 * round(distanceOf(range, distance))) / (range.to - range.from),
  };
}

export function inPercent({ percent }: Rounding): PlaceRounding {
  return { place: percent, distance: percent };
}

/** Half away from 0, and never -0; what is a half but for its last digits counts as one. */
function places(digits: number): (value: number) => number {
  const factor = 10 ** digits;
  return (value) => (Math.sign(value) * Math.floor(Math.abs(value) * factor + 0.5 + 1e-9)) / factor + 0;
}

/** Below a billionth there is only what adding and subtracting left of nothing. */
function settled(value: number): number {
  return Math.abs(value) < 1e-9 ? 0 : Number(value.toPrecision(13)) + 0;
}
