import { describe, expect, test } from '@jest/globals';
import { paintFor, wantsColour } from '../../src/platform/colour.js';
import type { Output } from '../../src/platform/output.js';
import { plainPaint } from '../../src/platform/paint.js';

const output = (isTerminal: boolean) => ({ isTerminal }) as Output;

describe('colour', () => {
  test.each<[terminal: boolean, env: Record<string, string>, flag: boolean, colour: boolean]>([
    [true, {}, true, true],
    [false, {}, true, false],
    [true, {}, false, false],
    [true, { NO_COLOR: '1' }, true, false],
    [true, { NO_COLOR: '' }, true, true],
    [true, { TERM: 'dumb' }, true, false],
    [false, { FORCE_COLOR: '1' }, true, true],
    [false, { FORCE_COLOR: '' }, true, true],
    [true, { FORCE_COLOR: '0' }, true, false],
    [true, { FORCE_COLOR: 'false' }, true, false],
    [true, { FORCE_COLOR: '1', NO_COLOR: '1' }, true, true],
    [true, { FORCE_COLOR: '1', TERM: 'dumb' }, true, true],
    [true, { FORCE_COLOR: '1' }, false, false],
  ])('terminal %j, %j, flag %j: %j', (terminal, env, flag, colour) => {
    expect(wantsColour(output(terminal), env, flag)).toBe(colour);
  });

  test('changes no letter, and is nothing where there is none', async () => {
    const paint = await paintFor(true);
    for (const [name, apply] of Object.entries(paint))
      expect([name, apply('Text').replace(/\u001b\[\d+m/g, '')]).toEqual([name, 'Text']);
    expect(await paintFor(false)).toBe(plainPaint);
  });
});
