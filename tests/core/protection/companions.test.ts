import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Cell, hidingsOf } from '../../../src/core/protection/companions.js';

const of = (n: number): Cell => ({ n });
const sum = (ns: readonly number[]) => ns.reduce((total, n) => total + n, 0);

describe('what is hidden of a figure and its parts, for at least five people', () => {
  test.each([
    { what: 'enough everywhere', parts: [6, 5, 9], hidden: [null, null, null] },
    { what: 'two small parts hide each other', parts: [5, 4, 3], hidden: [null, 'too-few', 'too-few'] },
    {
      what: 'one small part would follow from the rest, so the next smallest goes too',
      parts: [8, 3, 6],
      hidden: [null, 'too-few', 'subtraction'],
    },
    {
      what: 'the complement of a part is small',
      parts: [9, 3],
      hidden: ['subtraction', 'too-few'],
    },
    {
      what: 'two small parts of four people together need a third',
      parts: [7, 2, 2, 6],
      hidden: [null, 'too-few', 'too-few', 'subtraction'],
    },
    { what: 'a part of nobody hides nobody', parts: [6, 0, 3], hidden: ['subtraction', null, 'too-few'] },
  ])('$what', ({ parts, hidden }) => {
    expect(
      hidingsOf(
        of(sum(parts)),
        parts.map((n) => of(n)),
        5,
      ),
    ).toEqual({ whole: null, parts: hidden });
  });

  test('nothing at all of four people', () => {
    expect(hidingsOf(of(4), [of(2), of(2)], 5)).toEqual({ whole: 'too-few', parts: ['too-few', 'too-few'] });
  });

  test('what is hidden of all is hidden of every part, be it as large as you like', () => {
    const all = { ...of(20), hidden: 'unanimous' as const };
    expect(hidingsOf(all, [of(12), of(8), of(0)], 5)).toEqual({
      whole: 'unanimous',
      parts: ['unanimous', 'unanimous', null],
    });
  });

  test('a part that is hidden as a whole stays hidden, and another one with it', () => {
    const parts = [of(8), { ...of(6), hidden: 'subtraction' as const }, of(7)];
    expect(hidingsOf(of(21), parts, 5).parts).toEqual([null, 'subtraction', 'subtraction']);
  });
});

test('nothing that is left after subtraction belongs to one part only, or to too few people', () => {
  const sizes = fc.array(fc.nat({ max: 15 }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(sizes, fc.integer({ min: 3, max: 8 }), (parts, minGroup) => {
      const { whole, parts: hidden } = hidingsOf(
        of(sum(parts)),
        parts.map((n) => of(n)),
        minGroup,
      );
      const behind = parts.filter((n, index) => n > 0 && hidden[index] !== null);
      const shown = parts.filter((n, index) => n > 0 && hidden[index] === null);
      expect(shown.every((n) => n >= minGroup)).toBe(true);
      if (whole !== null) expect(shown).toEqual([]);
      else if (behind.length > 0 && shown.length > 0) {
        expect(behind.length).toBeGreaterThanOrEqual(2);
        expect(sum(behind)).toBeGreaterThanOrEqual(minGroup);
      }
    }),
    { numRuns: 1000 },
  );
});
