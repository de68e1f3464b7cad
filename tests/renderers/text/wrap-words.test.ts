import { expect, test } from '@jest/globals';
import { wrapWords } from '../../../src/renderers/text/layout.js';

test('a sentence breaks at its blanks, and a path stays whole', () => {
  expect(wrapWords('Deine Antworten liegen hier:\n/home/anna/ein/langer/pfad.json\nund dort', 14)).toBe(
    'Deine\nAntworten\nliegen hier:\n/home/anna/ein/langer/pfad.json\nund dort',
  );
});

test('a line keeps its indent', () => {
  expect(wrapWords('Aufgehoben ist:\n  /home/anna/ein/langer/pfad.json', 14)).toBe(
    'Aufgehoben\nist:\n  /home/anna/ein/langer/pfad.json',
  );
});
