import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { rawAlpha, standardisedAlpha } from '../../../src/core/statistics/alpha.js';
import {
  addCase,
  type CoMoments,
  covarianceMatrix,
  type Matrix,
  mergeCoMoments,
  noCoMoments,
} from '../../../src/core/statistics/covariances.js';
import { minresLoadings, omegaTotal } from '../../../src/core/statistics/omega.js';
import {
  countValue,
  describe as describeTable,
  MOST_VALUES,
  mergeTables,
  noValues,
  quantiles,
  type ValueTable,
} from '../../../src/core/statistics/value-table.js';

const percents = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { maxLength: 60 });
const cut = fc.nat({ max: 60 });
const QUARTERS = [0, 0.25, 0.5, 0.75, 1];

function tableOf(values: readonly number[]): ValueTable {
  const table = noValues();
  for (const value of values) countValue(table, value);
  return table;
}

function coMomentsOf(rows: readonly (readonly number[])[], k: number): CoMoments {
  const moments = noCoMoments(Array<number>(k).fill(1));
  for (const row of rows) addCase(moments, row);
  return moments;
}

const near = (value: number) => expect.closeTo(value, 9);

describe('two halves merged are the whole', () => {
  test('mean, SD and extremes, to the last digit', () => {
    fc.assert(
      fc.property(percents, cut, (values, at) => {
        const halves = mergeTables(tableOf(values.slice(at)), tableOf(values.slice(0, at)));
        expect(describeTable(halves)).toEqual(describeTable(tableOf(values)));
      }),
    );
  });

  test('quartiles', () => {
    fc.assert(
      fc.property(percents, cut, (values, at) => {
        const halves = mergeTables(tableOf(values.slice(0, at)), tableOf(values.slice(at)));
        expect(quantiles(halves, QUARTERS)).toEqual(quantiles(tableOf(values), QUARTERS));
      }),
    );
  });

  test('covariances', () => {
    const rows = fc.array(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 3, maxLength: 3 }), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(rows, cut, (cases, at) => {
        const halves = mergeCoMoments(coMomentsOf(cases.slice(0, at), 3), coMomentsOf(cases.slice(at), 3));
        expect(covarianceMatrix(halves)).toEqual(covarianceMatrix(coMomentsOf(cases.toReversed(), 3)));
      }),
    );
  });

  test('a table of more values than it may hold: quartiles stay within half a thousandth, in any order', () => {
    const values = Array.from({ length: MOST_VALUES + 1001 }, (_, i) => ((i * 7919) % 2_000_003) / 20_001);
    const whole = tableOf(values);
    const halves = mergeTables(tableOf(values.slice(500_000)), tableOf(values.slice(0, 500_000)));
    const sorted = values.toSorted((a, b) => a - b);
    expect(whole.coarse).toBe(true);
    expect(halves.counts.size).toBeLessThan(100_001);
    expect(quantiles(halves, QUARTERS)).toEqual(quantiles(whole, QUARTERS));
    expect(Math.abs((quantiles(whole, [0.5])[0] ?? 0) - (sorted[(sorted.length - 1) / 2] ?? 0))).toBeLessThan(
      5.1e-4,
    );
  });
});

test('close values far from zero keep their variance; values that differ by noise have none', () => {
  const far = tableOf(Array.from({ length: 10_000 }, (_, i) => 1e9 + (i % 2)));
  expect(describeTable(far)?.sd).toBeCloseTo(0.5, 4);
  expect(describeTable(tableOf([27.777777777777775, 27.777777777777782, 27.77777777777778]))?.sd).toBe(0);
});

test('quartiles never leave the extremes', () => {
  fc.assert(
    fc.property(percents, (values) => {
      const { min, max } = describeTable(tableOf(values)) ?? { min: 0, max: 0 };
      for (const q of quantiles(tableOf(values), QUARTERS))
        if (q !== null) expect([q >= min, q <= max]).toEqual([true, true]);
    }),
  );
});

describe('alpha', () => {
  const rows = fc.array(fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 4, maxLength: 4 }), {
    minLength: 6,
    maxLength: 40,
  });
  const covariances = (cases: readonly (readonly number[])[]): Matrix => {
    const matrix = covarianceMatrix(coMomentsOf(cases, 4)) ?? [];
    fc.pre(matrix.every((row, i) => (row[i] ?? 0) > 0.1));
    fc.pre(matrix.flat().reduce((sum, x) => sum + x, 0) > 0.1);
    return matrix;
  };

  test('stays the same when every answer is shifted or stretched alike', () => {
    fc.assert(
      fc.property(
        rows,
        fc.double({ min: -50, max: 50, noNaN: true }),
        fc.double({ min: 0.1, max: 50, noNaN: true }),
        (cases, shift, scale) => {
          const moved = cases.map((row) => row.map((x) => shift + scale * x));
          expect(rawAlpha(covariances(moved))).toEqual(near(rawAlpha(covariances(cases)) ?? Number.NaN));
        },
      ),
    );
  });

  test('standardised, stays the same when one item is stretched', () => {
    fc.assert(
      fc.property(rows, fc.double({ min: 0.2, max: 50, noNaN: true }), (cases, scale) => {
        const stretched = cases.map(([first = 0, ...rest]) => [scale * first, ...rest]);
        fc.pre((standardisedAlpha(covariances(cases)) ?? -9) > -1);
        expect(standardisedAlpha(covariances(stretched))).toEqual(
          near(standardisedAlpha(covariances(cases)) ?? Number.NaN),
        );
      }),
    );
  });

  test('does not depend on the order of people or items', () => {
    fc.assert(
      fc.property(rows, (cases) => {
        const turned = cases.toReversed().map((row) => row.toReversed());
        expect(rawAlpha(covariances(turned))).toEqual(near(rawAlpha(covariances(cases)) ?? Number.NaN));
      }),
    );
  });
});

describe('omega', () => {
  test('finds the loadings that made a correlation matrix', () => {
    const loading = fc.double({ min: 0.2, max: 0.95, noNaN: true });
    fc.assert(
      fc.property(fc.array(loading, { minLength: 3, maxLength: 12 }), (loadings) => {
        const r = loadings.map((a, i) => loadings.map((b, j) => (i === j ? 1 : a * b)));
        const found = minresLoadings(r);
        const sign = Math.sign(found.loadings[0] ?? 1);
        expect(found.loadings.map((x) => sign * x)).toEqual(loadings.map((x) => expect.closeTo(x, 6)));
      }),
    );
  });

  test('is null for two items, and where nothing is common', () => {
    expect(
      omegaTotal([
        [1, 0.5],
        [0.5, 1],
      ]),
    ).toEqual({
      value: null,
      reason: { code: 'too-few-items', items: 2 },
    });
    expect(
      omegaTotal([
        [1, 0, 0],
        [0, 1, 0],
        [0, 0, 1],
      ]).value,
    ).toBeNull();
  });
});
