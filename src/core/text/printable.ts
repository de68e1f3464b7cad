/**
 * C0 and C1 controls, DEL, line and paragraph separators, bidirectional overrides, and invisible formatting: what
 * could move a cursor, recolour a terminal, or show a text other than it is. Tab and line feed are handled apart.
 */
const UNPRINTABLE =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/** Makes a text from outside safe on one line: controls become U+FFFD, blanks one space. */
export function printableLine(text: string): string {
  return text.replace(/[\t\n\r]+/g, ' ').replace(UNPRINTABLE, '\ufffd');
}

/** The same for a text of several lines: its line feeds stay. */
export function printableText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/\t/g, ' ').replace(UNPRINTABLE, '\ufffd');
}

/** What nobody sees, types or needs: blanks without width, fillers, tags, halves of characters. */
const INVISIBLE =
  /[\u115f\u1160\u180e\u200b\u2060-\u2064\u206a-\u206f\u3164\uffa0\ufff9-\ufffb\u{e0000}-\u{e007f}\p{Cs}]/u;

/** The code of the first character that does not belong in an author's text, or null. */
export function firstControl(text: string): number | null {
  const found = [text.search(UNPRINTABLE), text.search(INVISIBLE)].filter((at) => at >= 0);
  return found.length === 0 ? null : (text.codePointAt(Math.min(...found)) ?? null);
}

/** JSON that a terminal may see: what JSON leaves bare is written as an escape, which reads back the same. */
export function printableJson(json: string): string {
  return json.replace(
    UNPRINTABLE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
