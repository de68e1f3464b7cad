import type { Paint } from '../platform/paint.js';

/** How a text is to look in a terminal or a file; formats without a look ignore it. */
export interface Look {
  /** Columns to fill. */
  readonly columns: number;
  readonly paint: Paint;
  /** Whether bars and rules are drawn; a screen reader would read them out sign by sign. */
  readonly bars: boolean;
}
