import { expect, test } from '@jest/globals';
import { withinGroupAgreement } from '../../../src/core/statistics/agreement.js';
import { feldtInterval } from '../../../src/core/statistics/alpha.js';
import { pairedChange, reliableChange } from '../../../src/core/statistics/change.js';
import { addCase, noCoMoments } from '../../../src/core/statistics/covariances.js';
import { reliabilityOf } from '../../../src/core/statistics/reliability.js';
import { distributions } from '../../../src/platform/distributions.js';

function reliabilityOfRows(rows: readonly (readonly number[])[]) {
  const moments = noCoMoments((rows[0] ?? []).map(() => 1));
  for (const row of rows) addCase(moments, row);
  return reliabilityOf(moments, distributions);
}

test('Jacobson & Truax (1991): from 32.5 to 47.5 with SD 7.5 and reliability .80 is an index of 3.16', () => {
  const index = reliableChange(32.5, 47.5, { sd: 7.5, reliability: 0.8 });
  expect(index?.toFixed(2)).toBe('3.16');
  expect(reliableChange(47.5, 32.5, { sd: 7.5, reliability: 0.8 })).toBeCloseTo(-(index ?? 0), 12);
});

test('an instrument without error has no index', () => {
  expect(reliableChange(1, 2, { sd: 7.5, reliability: 1 })).toBeNull();
});

test('Feldt: the interval of alpha .80 over 41 people and 4 items, by printed F tables', () => {
  // Upper 2.5 % points as tables print them: F(40, 120) = 1.61, F(120, 40) = 1.72.
  const { lower, upper } = feldtInterval(0.8, 41, 4, distributions);
  expect(lower).toBeCloseTo(1 - 0.2 * 1.61, 2);
  expect(upper).toBeCloseTo(1 - 0.2 / 1.72, 2);
});

test.each([
  { sd: 0, agreement: 1, what: 'all alike' },
  { sd: Math.sqrt(2), agreement: 0, what: 'spread evenly over five options' },
  { sd: Math.sqrt(1), agreement: 0.5, what: 'half of that variance' },
  { sd: 2.3, agreement: 0, what: 'two camps, cut at 0' },
])('r_wg on five options: $what', ({ sd, agreement }) => {
  expect(withinGroupAgreement(sd, 5)).toBeCloseTo(agreement, 12);
});

test('nobody, one person, one pair and pairs that all move alike give null, never NaN', () => {
  const nothing = {
    lower: null,
    upper: null,
    dz: null,
    dzLower: null,
    dzUpper: null,
    dav: null,
    r: null,
  };
  expect(pairedChange([], distributions)).toEqual({
    n: 0,
    before: null,
    after: null,
    difference: null,
    ...nothing,
  });
  expect(pairedChange([[40, 50]], distributions)).toEqual({
    n: 1,
    before: { mean: 40, sd: null },
    after: { mean: 50, sd: null },
    difference: 10,
    ...nothing,
  });
  expect(
    pairedChange(
      [
        [40, 50],
        [40, 50],
      ],
      distributions,
    ),
  ).toMatchObject({ lower: 10, upper: 10, dz: null, dav: null });
});

test.each([
  { what: 'one item', rows: [[1], [2], [3]], code: 'too-few-items' },
  { what: 'one person', rows: [[1, 2, 3]], code: 'too-few-cases' },
  { what: 'nobody', rows: [] as number[][], code: 'too-few-items' },
  {
    what: 'no variance',
    rows: [
      [3, 3, 3],
      [3, 3, 3],
    ],
    code: 'no-variance',
  },
  {
    what: 'variance in one item only',
    rows: [
      [3, 3, 1],
      [3, 3, 2],
    ],
    code: 'no-variance',
  },
])('no alpha and no omega: $what', ({ rows, code }) => {
  const { alpha, omega } = reliabilityOfRows(rows);
  expect([alpha.value, alpha.reason?.code, omega.value, omega.reason?.code]).toEqual([
    null,
    code,
    null,
    code,
  ]);
});

test('items that cancel each other have no alpha: their sum does not vary', () => {
  expect(
    reliabilityOfRows([
      [1, 5],
      [2, 4],
      [4, 2],
      [5, 1],
    ]).alpha.reason,
  ).toEqual({ code: 'cancelling', index: 0 });
});

test('a negative alpha names the item that runs against the rest', () => {
  const { alpha } = reliabilityOfRows([
    [1, 1, 5],
    [2, 1, 5],
    [3, 3, 2],
    [4, 5, 2],
    [5, 4, 1],
  ]);
  expect(alpha).toEqual({
    value: null,
    reason: { code: 'negative', value: expect.any(Number), index: 2 },
  });
});

test('an item that everybody answers alike is left out and named', () => {
  const rows = [
    [1, 3, 2],
    [2, 3, 3],
    [4, 3, 4],
    [5, 3, 4],
  ];
  const { constant, alpha, restCorrelations } = reliabilityOfRows(rows);
  expect(constant).toEqual([1]);
  expect(alpha).toEqual(reliabilityOfRows(rows.map(([a = 0, , c = 0]) => [a, c])).alpha);
  expect(restCorrelations[1]).toBeNull();
});
