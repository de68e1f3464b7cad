import { expect, test } from '@jest/globals';
import { firstControl } from '../../../src/core/text/printable.js';

test('an author’s text has nothing in it that nobody sees; what scripts and signs need stays', () => {
  const hidden = [
    '\u200b',
    '\u2060',
    '\u180e',
    '\u3164',
    '\ufeff',
    '\u{e0041}',
    '\ud800',
    '\u0007',
    '\u202e',
  ];
  expect(hidden.map((sign) => firstControl(`So${sign}nne`))).toEqual(
    hidden.map((sign) => sign.codePointAt(0)),
  );
  // A soft hyphen, a family joined to one sign, a heart in colour, a mark above a letter.
  expect(['Sil\u00adbe', '👩\u200d👧', '❤\ufe0f', 'o\u0308', 'a\n\tb'].map(firstControl)).toEqual(
    Array(5).fill(null),
  );
});
