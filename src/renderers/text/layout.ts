import stringWidth from 'fast-string-width';
import { wrapAnsi } from 'fast-wrap-ansi';

/** How many columns a text takes in a terminal. */
export function width(text: string): number {
  return stringWidth(text);
}

/** Breaks a text into lines of at most `columns`, by display width; a word longer than a line is broken. */
export function wrap(text: string, columns: number): readonly string[] {
  return text.split('\n').flatMap((line) => wrapAnsi(line, Math.max(1, columns), { hard: true }).split('\n'));
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
