import stringWidth from 'fast-string-width';
import { wrapAnsi } from 'fast-wrap-ansi';

/**
 * Text whose every character is one column wide: Latin letters, the usual punctuation, arrows, boxes, blocks. Almost
 * all of ours is; the tables that the packages need for the rest take longer to set up than a whole profile to print.
 */
const NARROW =
  /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e\u2190-\u21ff\u2212\u2500-\u25ff]*$/;

/** How many columns a text takes in a terminal. */
export function width(text: string): number {
  return NARROW.test(text) ? text.length : stringWidth(text);
}

/** Breaks a text into lines of at most `columns`, by display width; a word longer than a line is broken. */
export function wrap(text: string, columns: number): readonly string[] {
  const room = Math.max(1, columns);
  return text
    .split('\n')
    .flatMap((line) =>
      NARROW.test(line) ? wrapNarrow(line, room) : wrapAnsi(line, room, { hard: true }).split('\n'),
    );
}

function wrapNarrow(text: string, columns: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length <= columns) line += ` ${word}`;
    else {
      if (line !== '') lines.push(line);
      line = word;
      while (line.length > columns) {
        lines.push(line.slice(0, columns));
        line = line.slice(columns);
      }
    }
  }
  return [...lines, line];
}

/** Broken at blanks only: what has none, such as a path, stays whole and can be copied. A line keeps its indent. */
export function wrapWords(text: string, columns: number): string {
  return text
    .split('\n')
    .flatMap((line) => brokenAtBlanks(line, columns))
    .join('\n');
}

function brokenAtBlanks(text: string, columns: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const joins = last !== undefined && (last.trim() === '' || width(last) + 1 + width(word) <= columns);
    if (joins) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Wrapped with a first-line mark, the other lines indented to stand under its text. */
export function hanging(mark: string, text: string, columns: number): readonly string[] {
  const indent = ' '.repeat(width(mark));
  return wrap(text, columns - width(mark)).map((line, index) => (index === 0 ? mark : indent) + line);
}

export function indented(lines: readonly string[], by: number): readonly string[] {
  return lines.map((line) => (line === '' ? '' : ' '.repeat(by) + line));
}

/** Pads to a display width, on the right or on the left. */
export function pad(text: string, columns: number, side: 'left' | 'right' = 'right'): string {
  const blanks = ' '.repeat(Math.max(0, columns - width(text)));
  return side === 'right' ? text + blanks : blanks + text;
}

/** Cut to a display width, with an ellipsis where something is missing. */
export function cut(text: string, columns: number): string {
  if (width(text) <= columns) return text;
  const [first = ''] = wrapAnsi(text, Math.max(1, columns - 1), { hard: true, wordWrap: false }).split('\n');
  return `${first}…`;
}
