import type { Band } from '../model/question-set.js';
import { bandOf } from './dimension.js';

/**
 * How many decimals a percent is shown with: none, unless rounding would carry it over the edge of its band. With all of
 * its own decimals it is in its band, so this ends.
 */
export function shownDecimals(percent: number, bands: readonly Band[]): number {
  let decimals = 0;
  while (bandOf(bands, Number(percent.toFixed(decimals))) !== bandOf(bands, percent)) decimals += 1;
  return decimals;
}
