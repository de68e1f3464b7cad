import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { nearest } from '../../../src/core/text/nearest.js';

/** Damerau and Levenshtein's distance with swaps of neighbours, by its definition. */
function slips(a: string, b: string): number {
  const known = new Map<string, number>();
  const from = (i: number, j: number): number => {
    const key = `${i} ${j}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const ways = [
      ...(i > 0 ? [from(i - 1, j) + 1] : []),
      ...(j > 0 ? [from(i, j - 1) + 1] : []),
      ...(i > 0 && j > 0 ? [from(i - 1, j - 1) + Number(a[i - 1] !== b[j - 1])] : []),
      ...(i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? [from(i - 2, j - 2) + 1] : []),
    ];
    const least = ways.length === 0 ? 0 : Math.min(...ways);
    known.set(key, least);
    return least;
  };
  return from(a.length, b.length);
}

test('the nearest word is the first of those with the fewest slips, up to one in three letters', () => {
  const word = fc.stringMatching(/^[abc]{0,12}$/);
  fc.assert(
    fc.property(word, fc.array(word, { maxLength: 6 }), (written, known) => {
      const limit = written.length < 2 ? 0 : Math.max(1, Math.floor(written.length / 3));
      const near = known.filter((one) => slips(written, one) <= limit);
      const least = Math.min(...near.map((one) => slips(written, one)));
      expect(nearest(written, known)).toBe(near.find((one) => slips(written, one) === least) ?? null);
    }),
    { numRuns: 2000 },
  );
});

test('an endless word means nothing', () => {
  expect(nearest('a'.repeat(100_000), ['a'.repeat(100_001)])).toBeNull();
});
