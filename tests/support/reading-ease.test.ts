import { expect, test } from '@jest/globals';
import { readingEase, syllables } from './reading-ease.js';

test('counts syllables as people speak them', () => {
  const known = {
    mag: 1,
    hier: 1,
    bei: 1,
    neue: 2,
    Frauen: 2,
    Häuser: 2,
    Quelle: 2,
    System: 2,
    Gespräch: 2,
    Theater: 3,
    Beamte: 3,
    Auskunft: 2,
    Abteilung: 3,
    Kundinnen: 3,
    geeignet: 3,
    beantwortet: 4,
    Zuständigkeit: 4,
    Unterbrechung: 4,
  };
  const counted = Object.fromEntries(Object.keys(known).map((word) => [word, syllables(word)]));
  expect(counted).toEqual(known);
});

test('follows the formula: words per sentence and syllables per word', () => {
  expect(readingEase('Magst Du Deine Kundinnen gern?')).toBeCloseTo(180 - 5 - (58.5 * 8) / 5, 10);
  expect(readingEase('Geh ran. Hör zu.')).toBeCloseTo(180 - 2 - 58.5, 10);
});
