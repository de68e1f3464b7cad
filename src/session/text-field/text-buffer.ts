import { printableText } from '../../core/text/printable.js';
import { charactersOf } from './characters.js';

/** A text being written, and where the cursor stands in it: an index between two characters as people see them. */
export interface TextBuffer {
  readonly text: string;
  readonly cursor: number;
}

/** The longest text that is taken, in UTF-16 units; far more than anybody answers to a question. */
const MAX_TEXT = 20_000;

/** No character that people type is longer; so much is looked at beside the cursor. */
const LONGEST_CHARACTER = 64;

export function bufferOf(text: string): TextBuffer {
  return { text, cursor: text.length };
}

/** Puts a text in where the cursor stands: typed or pasted, made harmless, cut where the buffer would be too long. */
export function insert({ text, cursor }: TextBuffer, added: string): TextBuffer {
  const room = MAX_TEXT - text.length;
  const harmless = printableText(added);
  const taken = harmless.length <= room ? harmless : wholeCharacters(harmless, Math.max(0, room));
  return { text: text.slice(0, cursor) + taken + text.slice(cursor), cursor: cursor + taken.length };
}

function wholeCharacters(text: string, most: number): string {
  let end = 0;
  for (const { index, segment } of charactersOf(text.slice(0, most + LONGEST_CHARACTER))) {
    if (index + segment.length > most) break;
    end = index + segment.length;
  }
  return text.slice(0, end);
}

/** Takes away what lies between the cursor and another place. */
function cutTo({ text, cursor }: TextBuffer, place: number): TextBuffer {
  const [from, to] = place < cursor ? [place, cursor] : [cursor, place];
  return { text: text.slice(0, from) + text.slice(to), cursor: from };
}

function left({ text, cursor }: TextBuffer): number {
  const from = Math.max(0, cursor - LONGEST_CHARACTER);
  let last = from;
  for (const { index } of charactersOf(text.slice(from, cursor))) last = from + index;
  return last;
}

function right({ text, cursor }: TextBuffer): number {
  const [next] = charactersOf(text.slice(cursor, cursor + LONGEST_CHARACTER));
  return cursor + (next?.segment.length ?? 0);
}

function wordLeft({ text, cursor }: TextBuffer): number {
  return (/[\p{L}\p{N}\p{M}]+[^\p{L}\p{N}\p{M}]*$/u.exec(text.slice(0, cursor)) ?? { index: 0 }).index;
}

function wordRight({ text, cursor }: TextBuffer): number {
  const [skipped = ''] = /^[^\p{L}\p{N}\p{M}]*[\p{L}\p{N}\p{M}]*/u.exec(text.slice(cursor)) ?? [];
  return cursor + skipped.length;
}

function lineStart({ text, cursor }: TextBuffer): number {
  return text.lastIndexOf('\n', cursor - 1) + 1;
}

function lineEnd({ text, cursor }: TextBuffer): number {
  const end = text.indexOf('\n', cursor);
  return end === -1 ? text.length : end;
}

const places = {
  left,
  right,
  wordLeft,
  wordRight,
  lineStart: (buffer: TextBuffer) => (buffer.cursor === 0 ? 0 : lineStart(buffer)),
  lineEnd,
  start: () => 0,
  end: ({ text }: TextBuffer) => text.length,
} as const;

export type Place = keyof typeof places;

export function move(buffer: TextBuffer, place: Place): TextBuffer {
  return { ...buffer, cursor: places[place](buffer) };
}

export function remove(buffer: TextBuffer, place: Place): TextBuffer {
  return cutTo(buffer, places[place](buffer));
}
