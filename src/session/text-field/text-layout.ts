import { width } from '../../renderers/text/layout.js';
import { charactersOf } from './characters.js';
import type { TextBuffer } from './text-buffer.js';

/** A line as it is drawn: the part of the text from `from` up to `to`; a blank that it was broken at stays with it. */
export interface LaidLine {
  readonly from: number;
  readonly to: number;
}

/** Breaks a text at words into lines of at most `columns`, so that every place in it belongs to exactly one line. */
export function laidOut(text: string, columns: number): readonly LaidLine[] {
  const room = Math.max(1, columns);
  const lines: LaidLine[] = [];
  let start = 0;
  for (const paragraph of text.split('\n')) {
    lines.push(...paragraphLines(paragraph, start, room));
    start += paragraph.length + 1;
  }
  return lines;
}

function paragraphLines(paragraph: string, start: number, room: number): readonly LaidLine[] {
  const lines: LaidLine[] = [];
  let from = 0;
  let to = 0;
  for (const [word] of paragraph.matchAll(/[^ ]+ *| +/g)) {
    const solid = to + word.trimEnd().length;
    if (to > from && width(paragraph.slice(from, solid)) > room) {
      lines.push({ from: start + from, to: start + to });
      from = to;
    }
    to += word.length;
    // Blanks at the end of a line hang over its edge; only a word that is longer than a line is broken.
    for (
      let cut = tooLong(paragraph, from, solid, room);
      cut !== null;
      cut = tooLong(paragraph, from, solid, room)
    ) {
      lines.push({ from: start + from, to: start + cut });
      from = cut;
    }
  }
  return [...lines, { from: start + from, to: start + to }];
}

/** Where a line must be cut that is wider than its room; null where it fits. */
function tooLong(paragraph: string, from: number, to: number, room: number): number | null {
  const line = paragraph.slice(from, to);
  if (line.length <= room && width(line) <= room) return null;
  let columns = 0;
  for (const { index, segment } of charactersOf(line)) {
    columns += width(segment);
    if (columns > room && index > 0) return from + index;
  }
  return null;
}

/** The line that the cursor stands on. */
export function lineOfCursor({ text, cursor }: TextBuffer, lines: readonly LaidLine[]): number {
  const index = lines.findIndex(
    ({ from, to }) => cursor >= from && (cursor < to || isLineEnd(text, to, cursor)),
  );
  return index === -1 ? lines.length - 1 : index;
}

/** The end of a line belongs to it only where the text breaks or ends there; else it is the start of the next one. */
function isLineEnd(text: string, to: number, cursor: number): boolean {
  return cursor === to && (to === text.length || text[to] === '\n');
}

/** One line up or down, as near as possible to the column it came from; null where there is no such line. */
export function moveByLine(buffer: TextBuffer, columns: number, by: -1 | 1): TextBuffer | null {
  const lines = laidOut(buffer.text, columns);
  const at = lineOfCursor(buffer, lines);
  const [from, target] = [lines[at], lines[at + by]];
  if (from === undefined || target === undefined) return null;
  const column = width(buffer.text.slice(from.from, buffer.cursor));
  return { ...buffer, cursor: placeInLine(buffer.text, target, column, at + by === lines.length - 1) };
}

function placeInLine(text: string, { from, to }: LaidLine, column: number, last: boolean): number {
  const line = text.slice(from, to);
  const closed = last || text[to] === '\n';
  let columns = 0;
  let place = from;
  for (const { index, segment } of charactersOf(line)) {
    place = from + index;
    if (columns >= column) return place;
    columns += width(segment);
  }
  // The end of a line that goes on below is the start of the next one.
  return closed ? to : place;
}
