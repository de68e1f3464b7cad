import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { shownDifference } from '../../../src/core/text/shown-difference.js';
import { german } from '../../../src/messages/german/german.js';
import { number } from '../../../src/messages/german/words.js';

test('who subtracts what a profile shows comes to the points that it shows', () => {
  expect(german.profile.gap(75, 62.5, { of: 'Anspruch', minus: 'Alltag' })).toBe(
    'Anspruch 75\u00a0%, Alltag 63\u00a0%, also 12 Punkte dahinter',
  );
  const value = fc.double({ min: -100, max: 100, noNaN: true });
  const read = (text: string) => Number(text.replace('−', '-').replace(',', '.'));
  fc.assert(
    fc.property(value, value, fc.constantFrom(0, 1, 2), (of, minus, digits) => {
      const shown = read(number(of, digits)) - read(number(minus, digits));
      expect(shownDifference(of, minus, digits)).toBeCloseTo(shown, 9);
      expect(Object.is(shownDifference(of, minus, digits), -0)).toBe(false);
    }),
  );
});
