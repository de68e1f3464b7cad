import { describe, expect, test } from '@jest/globals';
import { type Answer, NOT_APPLICABLE } from '../../../src/core/model/answer-sheet.js';
import { againstNorms } from '../../../src/core/scoring/dimension.js';
import { score } from '../../../src/core/scoring/score.js';
import { cumulativeNormal } from '../../../src/core/statistics/normal.js';
import { setFrom, sheetOf } from '../../support/sets.js';

function percents(yaml: string, answers: Record<string, Answer>): Record<string, number | null> {
  const { dimensions, gaps, overall } = score(setFrom(yaml), sheetOf(answers));
  return {
    ...Object.fromEntries(dimensions.map(({ dimension, percent }) => [dimension.id, percent])),
    ...Object.fromEntries(gaps.map(({ gap, percent }) => [gap.id, percent])),
    ...(overall === null ? {} : { overall: overall.percent }),
  };
}

describe('items of every kind', () => {
  const KINDS = `
title: T
scales: { s: { from: 0, to: 4 } }
dimensions: { d: { title: D, minAnswered: 0 }, e: { title: E, minAnswered: 0 } }
items:
  - { id: weighted, text: A, dimension: { d: 3, e: { reverse: true } } }
  - { id: scene, kind: choice, text: B, options: [{ id: x, text: X, scores: { d: 100 } }, { id: y, text: Y, scores: { d: 40, e: 20 } }] }
  - { id: ticks, kind: many, text: C, options: [{ id: x, text: X, scores: { d: 100 } }, { id: y, text: Y, scores: { d: 0 } }, { id: z, text: Z }] }
  - { id: leads, kind: yes-no, text: D, dimension: d, reverse: true }
  - { id: hours, kind: number, text: E, dimension: d, min: 10, max: 50 }
  - { id: free, kind: text, text: F }
`;

  test.each<[string, Record<string, Answer>, number | null, number | null]>([
    ['nothing', {}, null, null],
    ['a text alone', { free: 'viel' }, null, null],
    ['a reversed loading in one dimension', { weighted: 3 }, 75, 25],
    ['an option silent on a dimension', { scene: 'x' }, 100, null],
    ['an option for both', { scene: 'y' }, 40, 20],
    ['the mean of what is ticked', { ticks: ['x', 'y'] }, 50, null],
    ['a tick without a score', { ticks: ['z'] }, null, null],
    ['nothing ticked', { ticks: [] }, null, null],
    ['a reversed yes', { leads: 'yes' }, 0, null],
    ['a reversed no', { leads: 'no' }, 100, null],
    ['a number in its range', { hours: 20 }, 25, null],
    ['a weighted mean', { weighted: 4, hours: 10 }, 75, 0],
  ])('%s', (_, answers, d, e) => {
    expect(percents(KINDS, answers)).toEqual({ d, e });
  });
});

describe('enough answers', () => {
  const four = (minAnswered: number) =>
    `title: T\nscales: { s: [a, b, c] }\ndimensions: { d: { title: D, minAnswered: ${minAnswered} } }\nitems: [${['a', 'b', 'c', 'f'].map((id) => `{ id: ${id}, text: A }`).join(', ')}]\n`;

  test.each([
    [0.5, 1, { code: 'too-few', answered: 1, items: 4, needed: 2 }],
    [0.5, 2, null],
    [0.75, 2, { code: 'too-few', answered: 2, items: 4, needed: 3 }],
    [0.75, 3, null],
    [0.51, 2, { code: 'too-few', answered: 2, items: 4, needed: 3 }],
    [1, 3, { code: 'too-few', answered: 3, items: 4, needed: 4 }],
    [0, 0, { code: 'too-few', answered: 0, items: 4, needed: 1 }],
    [0, 1, null],
  ])('with minAnswered %d, %d answers of 4', (minAnswered, count, reason) => {
    const answers = Object.fromEntries(['a', 'b', 'c', 'f'].slice(0, count).map((id) => [id, 3]));
    expect(score(setFrom(four(minAnswered)), sheetOf(answers)).dimensions[0]).toMatchObject({
      answered: count,
      items: 4,
      reason,
      percent: reason === null ? 100 : null,
    });
  });

  test('does not apply counts neither as answered nor as asked', () => {
    const [d] = score(
      setFrom(four(1)),
      sheetOf({ a: 1, b: 1, c: NOT_APPLICABLE, f: NOT_APPLICABLE }),
    ).dimensions;
    expect(d).toMatchObject({ answered: 2, items: 2, percent: 0, reason: null });
    const [single] = score(
      setFrom(four(1)),
      sheetOf({ a: 1, b: NOT_APPLICABLE, c: NOT_APPLICABLE, f: NOT_APPLICABLE }),
    ).dimensions;
    expect(single).toMatchObject({
      answered: 1,
      items: 1,
      percent: null,
      reason: { code: 'too-few', answered: 1, items: 4, needed: 2 },
    });
    const [none] = score(
      setFrom(four(1)),
      sheetOf({ a: NOT_APPLICABLE, b: NOT_APPLICABLE, c: NOT_APPLICABLE, f: NOT_APPLICABLE }),
    ).dimensions;
    expect(none).toMatchObject({ answered: 0, items: 0, percent: null, reason: { code: 'no-items' } });
  });

  test('hidden items are not asked, and their old answers have no effect', () => {
    const yaml =
      'title: T\nscales: { s: [a, b, c] }\ndimensions: { d: { title: D, minAnswered: 1 } }\nitems: [{ id: y, kind: yes-no, dimension: {}, text: Y }, { id: a, text: A }, { id: h, text: H, when: { item: y, is: yes } }]\n';
    const profile = score(setFrom(yaml), sheetOf({ y: 'no', a: 3, h: 1 }));
    expect(profile.dimensions[0]).toMatchObject({ answered: 1, items: 1, percent: 100 });
    expect([...profile.sheet.answers]).toEqual([
      ['y', 'no'],
      ['a', 3],
    ]);
    expect(percents(yaml, { y: 'yes', a: 3, h: 1 })).toEqual({ d: 50 });
    expect(percents(yaml, { y: 'yes', a: 3 })).toEqual({ d: null });
  });
});

describe('bands', () => {
  const banded = (from: number, items: number) =>
    setFrom(
      `title: T\nscales: { s: { from: -3, to: 3 } }\ndimensions: { d: { title: D, bands: [{ from: 0, title: unten }, { from: ${from}, title: oben }] } }\nitems: [${Array.from({ length: items }, (_, i) => `{ id: q${i}, text: A }`).join(', ')}]\n`,
    );
  const band = (from: number, codes: readonly number[]) =>
    score(banded(from, codes.length), sheetOf(Object.fromEntries(codes.map((code, i) => [`q${i}`, code]))))
      .dimensions[0]?.band?.title;

  test.each([
    [50, [0], 'oben'],
    [50, [0, -1], 'unten'],
    [66.7, [1], 'unten'],
    [66.6, [1], 'oben'],
    [100, [3, 3], 'oben'],
    [100, [3, 2], 'unten'],
  ])('from %d with %j: %s', (from, codes, title) => {
    expect(band(from, codes)).toBe(title);
  });

  test('cut exactly at their edge, in whatever order sixths and sevenths are added up', () => {
    const codes = [-2, 2, -1, 1, 0, 2, -2, 1, -1, 0];
    const orders = codes.map((_, shift) => [...codes.slice(shift), ...codes.slice(0, shift)]);
    expect(new Set(orders.map((order) => band(50, order)))).toEqual(new Set(['oben']));
  });
});

describe('overall and gaps', () => {
  const WHOLE = `
title: T
scales: { s: { from: 0, to: 10 } }
dimensions: { a: A, b: { title: B, higher: worse }, c: { title: C, higher: neutral }, d: D, e: E }
items: [{ id: a1, text: A, dimension: a }, { id: b1, text: B, dimension: b }, { id: c1, text: C, dimension: c }, { id: d1, text: D, dimension: d }, { id: e1, text: E, dimension: e, reverse: true }]
gaps: { ab: { of: a, minus: b }, items: { of: a1, minus: e1 } }
overall: { dimensions: all }
`;

  test.each<[string, Record<string, number>, Record<string, number | null>]>([
    [
      'a worse dimension enters turned round, a neutral one not at all',
      { a1: 8, b1: 2, c1: 0, d1: 8, e1: 2 },
      { a: 80, b: 20, c: 0, d: 80, e: 80, ab: 60, items: 0, overall: 80 },
    ],
    [
      'half of the dimensions are enough',
      { a1: 10, b1: 10 },
      { a: 100, b: 100, c: null, d: null, e: null, ab: 0, items: null, overall: 50 },
    ],
    [
      'fewer are not',
      { a1: 10, c1: 10 },
      { a: 100, b: null, c: 100, d: null, e: null, ab: null, items: null, overall: null },
    ],
    [
      'gaps can be negative',
      { a1: 0, b1: 10, d1: 5, e1: 0 },
      { a: 0, b: 100, c: null, d: 50, e: 100, ab: -100, items: -100, overall: 37.5 },
    ],
  ])('%s', (_, answers, expected) => {
    expect(percents(WHOLE, answers)).toEqual(expected);
  });
});

describe('norms', () => {
  // Standard normal table, e.g. Abramowitz & Stegun (1964), table 26.1.
  test.each([
    [0, 0.5],
    [0.5, 0.6914624612740131],
    [1, 0.8413447460685429],
    [-1, 0.15865525393145705],
    [1.96, 0.9750021048517795],
    [2.575829303548901, 0.995],
    [-3, 0.0013498980316300933],
    [9, 1],
    [-9, 0],
  ])('z = %d has %d below it', (z, p) => {
    expect(cumulativeNormal(z)).toBeCloseTo(p, 14);
  });

  const norms = { mean: 50, sd: 10, reliability: 0.84, n: null, population: null, source: null };

  test.each([
    [60, { t: 60, percentile: 84.1344746068543, lower: 52.16, upper: 67.84 }],
    [50, { t: 50, percentile: 50, lower: 42.16, upper: 57.84 }],
    [97, { t: 97, percentile: 99.99987, lower: 89.16, upper: 100 }],
    [2, { t: 2, percentile: 0.0000793, lower: 0, upper: 9.84 }],
  ])('%d percent against a mean of 50, a deviation of 10 and a reliability of 0.84', (percent, expected) => {
    const got = againstNorms(percent, norms);
    expect(got).toEqual({
      t: expect.closeTo(expected.t, 9),
      percentile: expect.closeTo(expected.percentile, 4),
      lower: expect.closeTo(expected.lower, 9),
      upper: expect.closeTo(expected.upper, 9),
    });
  });
});

describe('notices', () => {
  const long = (reverse: boolean) =>
    setFrom(
      `title: T\nscales: { s: [a, b, c] }\ndimensions: { d: D }\nitems: [${Array.from({ length: 12 }, (_, i) => `{ id: q${i}, text: A, reverse: ${reverse && i === 0} }`).join(', ')}]\n`,
    );
  const codes = (of: readonly (number | null)[]) => Object.fromEntries(of.map((code, i) => [`q${i}`, code]));
  const ten = [1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3];

  test.each([
    ['ten alike, with reversed items', true, ten, null, [{ code: 'same-answers', run: 10, answer: 2 }]],
    ['ten alike, nothing reversed', false, ten, null, []],
    ['nine alike', true, ten.with(5, 1), null, []],
    ['a skip between', true, [2, 2, 2, 2, 2, null, 2, 2, 2, 2, 2, 2], null, []],
    ['answers in half a second', false, [1], 0.5, [{ code: 'hasty', medianSeconds: 0.5 }]],
    ['answers in a second', false, [1], 1, []],
  ])('%s', (_, reverse, of, medianSeconds, notices) => {
    expect(score(long(reverse), sheetOf(codes(of), { medianSeconds })).notices).toEqual(notices);
  });
});
