import { nearLines } from './quotes.js';
import { type Guess, type Slip, type Spot, slip } from './slip.js';
import { indentOf, quotedText, sourceLine, withValue } from './source-line.js';

/** A colon with a blank inside a text: the whole text between quotes. */
export const colonInText: Guess = (spot) =>
  nearLines(spot).flatMap((index) => {
    const line = spot.lines[index] as string;
    const { key, value, column } = sourceLine(line);
    const colon = /:(\s|$)/.exec(value);
    const own =
      key === null || colon === null || /^["'[{|>&*!]/.test(value)
        ? []
        : [
            slip(
              'yaml-colon',
              {},
              { line: index, column: column + colon.index },
              withValue(line, quotedText(value)),
            ),
          ];
    return [...own, ...inFlow(line, index), ...inList(line, index), ...overLines(spot, index)];
  });

/** A text over several lines with a colon in one of them. */
function overLines({ lines, keys }: Spot, index: number): readonly Slip[] {
  const column = (lines[index] as string).search(/:(\s|$)/);
  const isKey = (line: string) => keys.has(sourceLine(line).key ?? '');
  if (column === -1 || isKey(lines[index] as string)) return [];
  let start = index - 1;
  while (start > 0 && !isKey(lines[start] as string)) start -= 1;
  const first = sourceLine(lines[start] ?? '');
  const depth = (first.indent + first.bullets).length;
  if (start < 0 || first.value === '' || /^["'[{|>]/.test(first.value)) return [];
  let end = index;
  while (end + 1 < lines.length && indentOf(lines[end + 1] as string) > depth) end += 1;
  const texts = lines.slice(start, end + 1);
  if (texts.some((line) => line.includes('"'))) return [];
  const opened = `${(texts[0] as string).slice(0, first.column)}"${(texts[0] as string).slice(first.column)}`;
  const mended = [opened, ...texts.slice(1, -1), `${texts.at(-1)}"`];
  return [{ code: 'yaml-colon', facts: {}, line: index, column, from: start, lines: mended }];
}

const FLOW_VALUE = /([{,]\s*[\w-]+:\s+)([^"'[{,][^,]*?:\s[^}]*?)(\s*}|,\s*[\w-]+:\s)/;

/** The same between braces: `{ text: Achtung: heute }`. */
function inFlow(line: string, index: number): readonly Slip[] {
  const found = FLOW_VALUE.exec(line);
  if (found === null) return [];
  const [, before = '', text = ''] = found;
  const from = found.index + before.length;
  const mended = line.slice(0, from) + quotedText(text) + line.slice(from + text.length);
  return [slip('yaml-colon', {}, { line: index, column: from + text.search(/:\s/) }, mended)];
}

const LIST_VALUE = /([[,]\s*)([^"'[\]{},]*?:\s[^"'[\]{},]*?)(?=\s*[\],])/;

/** And between brackets: `[nie: gar nicht, oft]`. */
function inList(line: string, index: number): readonly Slip[] {
  const found = LIST_VALUE.exec(line);
  if (found === null) return [];
  const [, before = '', text = ''] = found;
  const from = found.index + before.length;
  const mended = line.slice(0, from) + quotedText(text) + line.slice(from + text.length);
  return [slip('yaml-colon', {}, { line: index, column: from + text.search(/:\s/) }, mended)];
}

const WORD = /^(\s*(?:- +)*)([\w-]+)(\s*=\s*|\s*;\s*|\s+)(\S.*)?$/;
const TIGHT = /^(\s*(?:- +)*)([\w-]+):(?=[^\s:/])(.*)$/;

/** A known key without its colon, or with another sign in its place. */
export const colonMissing: Guess = (spot) =>
  nearLines(spot).flatMap((index) => {
    const line = spot.lines[index] as string;
    const [, start = '', key = '', , value] = WORD.exec(line) ?? [];
    const alone = /^(\s*(?:- +)*)([\w-]+)$/.exec(line);
    if (alone !== null && spot.keys.has(alone[2] ?? ''))
      return [
        slip('yaml-colon-missing', { key: alone[2] ?? '' }, { line: index, column: line.length }, `${line}:`),
      ];
    if (!spot.keys.has(key)) return [];
    const column = start.length + key.length;
    const mended = `${start}${key}:${value === undefined ? '' : ` ${value}`}`;
    return [slip('yaml-colon-missing', { key }, { line: index, column }, mended)];
  });

/** A known key whose colon lacks the blank behind it. */
export const colonTight: Guess = (spot) =>
  nearLines(spot).flatMap((index) => {
    const line = spot.lines[index] as string;
    const [, start = '', key = '', value = ''] = TIGHT.exec(line) ?? [];
    if (!spot.keys.has(key)) return [];
    const column = start.length + key.length;
    return [slip('yaml-colon-space', { key }, { line: index, column }, `${start}${key}: ${value}`)];
  });
