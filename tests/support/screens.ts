import fc from 'fast-check';
import { german } from '../../src/messages/german/german.js';
import { plainPaint } from '../../src/platform/paint.js';
import { width } from '../../src/renderers/text/layout.js';
import type { Input, Key } from '../../src/session/screen/key.js';
import type { Look, Screen } from '../../src/session/screen/look.js';

/** A window of a size, with signs of three columns that no text has. */
export function lookOf(columns: number, rows: number, editor = false): Look {
  const glyphs = {
    pointer: '>',
    chosen: '(*)',
    free: '( )',
    ticked: '[x]',
    unticked: '[ ]',
    barDone: '=',
    barLeft: '-',
  };
  return { columns, rows, paint: plainPaint, messages: german, glyphs, editor };
}

const NAMES =
  'up down left right home end pageup pagedown return enter escape space backspace delete tab'.split(' ');
/** Any key, digits and those that move before others. */
export const anyKey: fc.Arbitrary<Key> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(...'0123456789').map((sequence) => ({ name: sequence, sequence })),
  },
  { weight: 4, arbitrary: fc.constantFrom(...NAMES).map((name) => ({ name })) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(...'jnyzsxXa?ä,-').map((sequence) => ({ name: sequence, sequence })),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...'snjzxo1'), fc.boolean())
      .map(([name, ctrl]) => ({ name, sequence: name, ctrl, meta: !ctrl })),
  },
  {
    weight: 1,
    arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }).map((sequence) => ({ sequence })),
  },
);

/** A text put in whole, with lines that would be answers if they were keys. */
export const anyPaste: fc.Arbitrary<Input> = fc
  .string({ unit: 'grapheme', maxLength: 200 })
  .map((text) => ({ kind: 'paste', text: `${text}\n\n1` }));

/** What a screen does not keep to: lines beyond its window, a cursor beside it. Empty where all is well. */
export function beyondWindow({ lines, cursor }: Screen, columns: number, rows: number): readonly string[] {
  return [
    ...(lines.length < rows ? [] : [`${lines.length} lines in ${rows} rows`]),
    ...lines.filter((line) => width(line) >= columns).map((line) => `too wide for ${columns}: ${line}`),
    ...(cursor === null || (cursor.row < lines.length && cursor.column < columns)
      ? []
      : [`cursor at ${cursor.row}, ${cursor.column}`]),
  ];
}
