import { type Guess, type Slip, slip } from './slip.js';

const CLOSING: Readonly<Record<string, string>> = { '[': ']', '{': '}' };

/** A bracket that opens and is never closed: closed at the end of its line, or before the next key. */
export const unclosedBracket: Guess = ({ lines, at }) =>
  lines.slice(0, at + 1).flatMap((line, index) => {
    if (at - index > 60) return [];
    const { open } = balance(line);
    const [first] = open;
    if (first === undefined) return [];
    const closing = open
      .map(({ bracket }) => CLOSING[bracket])
      .reverse()
      .join('');
    const facts = { bracket: first.bracket };
    const place = { line: index, column: first.column };
    const space = closing.startsWith('}') && line.includes('{ ') ? ' ' : '';
    const here = slip(
      'yaml-unclosed-bracket',
      facts,
      place,
      `${line.trimEnd().replace(/,$/, '')}${space}${closing}`,
    );
    return [here, ...closedLater(lines, index, at, closing, here)];
  });

/** A list over several lines, closed at the end of each of the next ones. */
function closedLater(
  lines: readonly string[],
  start: number,
  at: number,
  closing: string,
  here: Slip,
): readonly Slip[] {
  const last = Math.min(at, start + 12, lines.length - 1);
  const ends = Array.from({ length: Math.max(0, last - start) }, (_, step) => start + step + 1);
  return ends.map((end) => {
    const line = (lines[end] as string).trimEnd().replace(/,$/, '');
    return { ...here, lines: [...lines.slice(start, end), `${line}${closing}`] };
  });
}

/** A bracket too many, or of the other kind. */
export const strayBracket: Guess = ({ lines, at }) =>
  [at, at - 1].flatMap((index) => {
    const line = lines[index];
    if (line === undefined) return [];
    const { open, stray } = balance(line);
    const [first] = stray;
    if (first === undefined) return [];
    const without = line.slice(0, first.column) + line.slice(first.column + 1);
    const facts = { bracket: first.bracket };
    const place = { line: index, column: first.column };
    const wanted = CLOSING[open.at(-1)?.bracket ?? ''];
    const other = line.slice(0, first.column) + wanted + line.slice(first.column + 1);
    return [
      ...(wanted === undefined ? [] : [slip('yaml-stray-bracket', facts, place, other)]),
      slip('yaml-stray-bracket', facts, place, without),
    ];
  });

interface Bracket {
  readonly bracket: string;
  readonly column: number;
}

/** The brackets of a line without a partner on it; those within quotes and comments do not count. */
function balance(line: string): { readonly open: readonly Bracket[]; readonly stray: readonly Bracket[] } {
  const open: Bracket[] = [];
  const stray: Bracket[] = [];
  const bare = line
    .replace(/"(?:[^"\\]|\\.)*"|(?<=[\s[{,:])'[^']*'/g, (quoted) => '·'.repeat(quoted.length))
    .replace(/(^|\s)#.*$/, (comment) => '·'.repeat(comment.length));
  for (const [column, bracket] of [...bare].entries()) {
    if (bracket === '[' || bracket === '{') open.push({ bracket, column });
    else if (bracket === ']' || bracket === '}') {
      if (CLOSING[open.at(-1)?.bracket ?? ''] === bracket) open.pop();
      else stray.push({ bracket, column });
    }
  }
  return { open, stray };
}
