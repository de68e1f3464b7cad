import type { Guess, Slip } from './slip.js';
import { indentOf } from './source-line.js';

const LOOK_BACK = 60;

/** A line, with those that belong to it, moved to where lines around it begin; the nearest place first. */
export const otherIndent: Guess = ({ lines, at }) =>
  [at, at + 1, at - 1].flatMap((index) => {
    const line = lines[index];
    if (line === undefined || line.trim() === '') return [];
    const own = indentOf(line);
    return places(lines, index)
      .filter((place) => place !== own)
      .toSorted((a, b) => Math.abs(a - own) - Math.abs(b - own))
      .slice(0, 4)
      .flatMap((place) => moved(lines, index, place));
  });

/** Columns where lines before and after this one begin, a key after its dash included. */
function places(lines: readonly string[], index: number): readonly number[] {
  const around = [
    ...lines.slice(Math.max(0, index - LOOK_BACK), index),
    ...lines.slice(index + 1, index + 4),
  ];
  const found = new Set<number>([0]);
  for (const line of around) {
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue;
    const own = indentOf(line);
    found.add(own);
    const bullet = /^\s*- +/.exec(line)?.[0].length;
    if (bullet !== undefined) found.add(bullet);
    else if (line.trimEnd().endsWith(':')) found.add(own + 2);
  }
  return [...found];
}

/** Twice: only the lines that begin in the very same column, or with all that stand deeper. */
function moved(lines: readonly string[], index: number, place: number): readonly Slip[] {
  const own = indentOf(lines[index] as string);
  const run = (belongs: (line: string) => boolean) => {
    let end = index + 1;
    while (end < lines.length && (lines[end] as string).trim() !== '' && belongs(lines[end] as string))
      end += 1;
    return lines.slice(index, end);
  };
  const alone = run(() => false);
  const alike = run((line) => indentOf(line) === own);
  const whole = run((line) => indentOf(line) >= own);
  const shift = (line: string) => ' '.repeat(Math.max(0, indentOf(line) + place - own)) + line.trimStart();
  return [...new Map([alone, alike, whole].map((part) => [part.length, part])).values()].map((part) => ({
    code: 'yaml-indent' as const,
    facts: { spaces: own, wanted: place },
    line: index,
    column: own,
    from: index,
    lines: part.map(shift),
  }));
}
