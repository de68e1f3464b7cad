import { width } from '../../renderers/text/layout.js';
import type { Drawn } from '../kinds/field.js';
import type { Look } from '../screen/look.js';
import type { TextBuffer } from './text-buffer.js';
import { laidOut, lineOfCursor } from './text-layout.js';

/** Where a text starts, beside the pointer. */
export const MARGIN = 2;

/** A text as it is drawn: broken at words, with the cursor where the next letter goes. */
export function drawBuffer(buffer: TextBuffer, { columns, glyphs }: Look): Drawn {
  const lines = laidOut(buffer.text, columns - MARGIN - 1);
  const active = lineOfCursor(buffer, lines);
  const start = lines[active]?.from ?? 0;
  const drawn = lines.map(({ from, to }, index) => [
    `${index === 0 ? glyphs.pointer : ' '} ${buffer.text.slice(from, to).trimEnd()}`,
  ]);
  const column = MARGIN + width(buffer.text.slice(start, buffer.cursor));
  return { blocks: drawn, active, cursor: { row: 0, column: Math.min(column, columns - 1) } };
}
