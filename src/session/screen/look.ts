import type { RespondentMessages } from '../../messages/messages.js';
import type { Paint } from '../../platform/paint.js';
import { cut, width } from '../../renderers/text/layout.js';

/** How a screen is to look, and how much of it there is. */
export interface Look {
  readonly columns: number;
  readonly rows: number;
  readonly paint: Paint;
  readonly messages: RespondentMessages;
  readonly glyphs: Glyphs;
  /** Whether there is an editor to write long texts in. */
  readonly editor: boolean;
}

/** The few signs beyond letters. */
export interface Glyphs {
  readonly pointer: string;
  readonly chosen: string;
  readonly free: string;
  readonly ticked: string;
  readonly unticked: string;
  readonly barDone: string;
  readonly barLeft: string;
}

/** A drawn screen: its lines, and where the cursor stands; null where it is hidden. */
export interface Screen {
  readonly lines: readonly string[];
  /** From which line on what scrolls is shown. */
  readonly first?: number;
  readonly cursor: { readonly row: number; readonly column: number } | null;
}

const MAX_COLUMNS = 88;

/** The look with the columns that lines may fill: none reaches the last column, where terminals differ. */
export function withinMargins(look: Look): Look {
  return { ...look, columns: Math.max(8, Math.min(look.columns, MAX_COLUMNS) - 2) };
}

/** The same screen with nothing beyond its margins: where a window is narrower than a single word or mark. */
export function clipped(screen: Screen, columns: number): Screen {
  const { lines, cursor } = screen;
  return {
    ...screen,
    lines: lines.map((line) => (width(line) <= columns ? line : cut(line, columns))),
    cursor: cursor === null ? null : { ...cursor, column: Math.min(cursor.column, columns) },
  };
}
