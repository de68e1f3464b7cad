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
import {
  addValue,
  type Moments,
  mergeMoments,
  momentsOfCounts,
  noMoments,
} from '../../../src/core/statistics/moments.js';
import { minresLoadings, omegaTotal } from '../../../src/core/statistics/omega.js';
import {
  countValue,
  MOST_VALUES,
  mergeTables,
  noValues,
  quantiles,
  type ValueTable,
} from '../../../src/core/statistics/value-table.js';

const percents = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { maxLength: 60 });
const cut = fc.nat({ max: 60 });
const QUARTERS = [0, 0.25, 0.5, 0.75, 1];

function momentsOf(values: readonly number[]): Moments {
  const moments = noMoments();
  for (const value of values) addValue(moments, value);
  return moments;
}

function tableOf(values: readonly number[]): ValueTable {
  const table = noValues();
  for (const value of values) countValue(table, value);
  return table;
}

function coMomentsOf(rows: readonly (readonly number[])[], k: number): CoMoments {
  const moments = noCoMoments(k);
  for (const row of rows) addCase(moments, row);
  return moments;
}

const near = (value: number) => expect.closeTo(value, 9);
const nearMoments = ({ n, mean, squares, min, max }: Moments) => ({
  n,
  mean: near(mean),
  squares: expect.closeTo(squares, 7),
  min,
  max,
});

describe('two halves merged are the whole', () => {
  test('moments', () => {
    fc.assert(
      fc.property(percents, cut, (values, at) => {
        const halves = mergeMoments(momentsOf(values.slice(0, at)), momentsOf(values.slice(at)));
        expect(halves).toEqual(nearMoments(momentsOf(values)));
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
        expect(covarianceMatrix(halves)).toEqual(
          covarianceMatrix(coMomentsOf(cases, 3))?.map((row) => row.map(near)) ?? null,
        );
      }),
    );
  });

  test('a table of more values than it may hold: quartiles stay within half a thousandth, in any order', () => {
    const values = Array.from({ length: MOST_VALUES + 1001 }, (_, i) => ((i * 7919) % 200_003) / 2001);
    const whole = tableOf(values);
    const halves = mergeTables(tableOf(values.slice(70_000)), tableOf(values.slice(0, 70_000)));
    const sorted = values.toSorted((a, b) => a - b);
    expect(whole.coarse).toBe(true);
    expect(halves.counts.size).toBeLessThan(100_001);
    expect(quantiles(halves, QUARTERS)).toEqual(quantiles(whole, QUARTERS));
    expect(Math.abs((quantiles(whole, [0.5])[0] ?? 0) - (sorted[(sorted.length - 1) / 2] ?? 0))).toBeLessThan(
      5.1e-4,
    );
  });
});

test('counted values have the moments of the values themselves', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1 }), (codes) => {
      const counts = [0, 1, 2, 3, 4].map(
        (code) => [code * 25, codes.filter((other) => other === code).length] as const,
      );
      expect(momentsOfCounts(counts)).toEqual(nearMoments(momentsOf(codes.map((code) => code * 25))));
    }),
  );
});

test('a million close values far from zero keep their variance', () => {
  const moments = noMoments();
  for (let i = 0; i < 1_000_000; i += 1) addValue(moments, 1e9 + (i % 2));
  expect(moments.squares / 1e6).toBeCloseTo(0.25, 9);
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
