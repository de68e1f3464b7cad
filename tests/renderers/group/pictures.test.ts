import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { evenTenths } from '../../../src/renderers/group/pictures.js';

const rounded = (tenths: readonly number[]) => tenths.map((n) => Math.round(n * 100) / 100);

describe('people in tenths', () => {
  test('stand where their class lies, also where a band begins within a tenth', () => {
    const fine = [0, 10, 20, 30].map((from) => ({ from, n: 4 }));
    expect(
      rounded(evenTenths([...fine, { from: 40, n: 83 }, { from: 45, n: 0 }, { from: 50, n: 10 }])),
    ).toEqual([4, 4, 4, 4, 83, 2, 2, 2, 2, 2]);
    expect(
      rounded(
        evenTenths([
          { from: 0, n: 9 },
          { from: 45, n: 11 },
        ]),
      ),
    ).toEqual([2, 2, 2, 2, 2, 2, 2, 2, 2, 2]);
    expect(evenTenths([])).toEqual([]);
  });

  test('are all of them, whatever the classes', () => {
    const starts = fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { maxLength: 14 });
    fc.assert(
      fc.property(starts, fc.array(fc.nat(500), { minLength: 15, maxLength: 15 }), (from, counts) => {
        const classes = [0, ...from.toSorted((a, b) => a - b)].map((start, at) => ({
          from: start,
          n: counts[at] ?? 0,
        }));
        const drawn = evenTenths(classes).reduce((sum, n) => sum + n, 0);
        expect(drawn).toBeCloseTo(
          classes.reduce((sum, { n }) => sum + n, 0),
          6,
        );
      }),
    );
  });
});
