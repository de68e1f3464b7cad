import { nearLines } from './quotes.js';
import { type Guess, slip } from './slip.js';
import { quotedText, sourceLine, withValue } from './source-line.js';

/** Brackets only where the text goes on behind them: `[sic] heißt`. */
const SIGN = /^(?:[@`%&*!|>?\-,\]}]|\[(?=[^\]]*\]\s*[^\s,\]}#])|\{(?=[^}]*\}\s*[^\s,\]}#]))/;

/** A text that begins with a sign that means something to YAML. */
export const leadingSign: Guess = (spot) =>
  nearLines(spot).flatMap((index) => {
    const line = spot.lines[index] as string;
    const { value, column } = sourceLine(line);
    const sign = SIGN.exec(value)?.[0];
    if (sign === undefined) return [];
    return [slip('yaml-leading-sign', { sign }, { line: index, column }, withValue(line, quotedText(value)))];
  });

/** Comments as other languages write them. */
export const foreignComment: Guess = (spot) =>
  nearLines(spot).flatMap((index) => {
    const line = spot.lines[index] as string;
    const [, indent = '', sign = '', text = ''] = /^(\s*)(\/\/|--|;|%|\/\*)\s*(.*)$/.exec(line) ?? [];
    if (sign === '') return [];
    const column = indent.length;
    return [slip('yaml-comment', { sign }, { line: index, column }, `${indent}# ${text}`)];
  });

/** A dash that lacks the blank behind it: `-id: a`. */
export const dashTight: Guess = (spot) =>
  nearLines(spot).flatMap((index) => {
    const line = spot.lines[index] as string;
    const [, indent = '', text = ''] = /^(\s*)-([^\s-].*)$/.exec(line) ?? [];
    if (text === '') return [];
    return [slip('yaml-dash-space', {}, { line: index, column: indent.length + 1 }, `${indent}- ${text}`)];
  });
