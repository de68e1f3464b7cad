import { describe, expect, test } from '@jest/globals';
import { score } from '../../../src/core/scoring/score.js';
import { setFrom, sheetOf } from '../../support/sets.js';

/** Invented wordings; how they count is as the instruments of these names count. */
function items(count: number, more: (index: number) => string = () => ''): string {
  return Array.from(
    { length: count },
    (_, i) => `  - { id: q${i + 1}, text: Frage ${i + 1}${more(i)} }`,
  ).join('\n');
}

function answers(codes: readonly (number | null)[]) {
  return sheetOf(Object.fromEntries(codes.map((code, index) => [`q${index + 1}`, code])));
}

const OFTEN = 'scales: { s: { from: 0, labels: [gar nicht, an einzelnen Tagen, öfter, fast täglich] } }';

describe('a sum of nine items with bands in points, as in the PHQ-9', () => {
  const set = setFrom(`
title: Neun
${OFTEN}
dimensions:
  d:
    title: Schwere
    higher: worse
    score: sum
    bands: [{ upTo: 4, title: minimal }, { upTo: 9, title: leicht }, { upTo: 14, title: mittel }, { title: schwer }]
items:
${items(9)}
`);

  test.each([
    [[0, 0, 0, 0, 0, 0, 0, 0, 0], 0, 'minimal'],
    [[1, 1, 1, 1, 0, 0, 0, 0, 0], 4, 'minimal'],
    [[1, 1, 1, 1, 1, 0, 0, 0, 0], 5, 'leicht'],
    [[1, 1, 1, 1, 1, 1, 1, 1, 1], 9, 'leicht'],
    [[3, 3, 3, 1, 0, 0, 0, 0, 0], 10, 'mittel'],
    [[3, 3, 3, 3, 3, 3, 3, 3, 3], 27, 'schwer'],
  ])('%j is %d points: %s', (codes, value, title) => {
    const [scored] = score(set, answers(codes)).dimensions;
    expect([scored?.value, scored?.band?.title]).toEqual([value, title]);
    expect(scored?.percent).toBe((100 * value) / 27);
  });

  test('needs every answer', () => {
    const [scored] = score(set, answers([1, 1, 1, 1, 1, 1, 1, 1, null])).dimensions;
    expect(scored).toMatchObject({
      value: null,
      reason: { code: 'too-few', answered: 8, items: 9, needed: 9 },
    });
  });
});

test('doubled sums of seven items, with gaps made up for where the author allows them, as in the DASS-21', () => {
  const set = setFrom(`
title: Sieben
${OFTEN}
dimensions: { d: { title: Last, score: { unit: sum, times: 2 }, maxMissing: 1 } }
items:
${items(7)}
`);
  const value = (codes: readonly (number | null)[]) => {
    const [scored] = score(set, answers(codes)).dimensions;
    return [scored?.value, scored?.estimated];
  };
  expect(value([3, 2, 1, 0, 1, 2, 3])).toEqual([24, false]);
  expect(value([3, 3, 3, 3, 3, 3, 3])).toEqual([42, false]);
  expect(value([2, 2, 2, 1, 1, 1, null])).toEqual([21, true]);
  expect(value([2, 2, 2, 1, 1, null, null])).toEqual([null, false]);
});

test('places from -3 to 3 whose sides change, as in the UEQ-S', () => {
  const set = setFrom(`
title: Paare
scales: { s: { from: 1, to: 7, low: links, high: rechts, values: [-3, -2, -1, 0, 1, 2, 3] } }
dimensions: { d: { title: Eindruck, score: mean, bands: [{ from: -3, title: schlecht }, { from: 0.8, title: gut }] } }
items:
${items(4, (index) => (index % 2 === 1 ? ', reverse: true' : ''))}
`);
  const [scored] = score(set, answers([7, 1, 5, 4])).dimensions;
  expect(scored).toMatchObject({ value: 1.75, percent: 79.16666666666667, band: { title: 'gut' } });
  expect(score(set, answers([4, 4, 4, 4])).dimensions[0]).toMatchObject({
    value: 0,
    band: { title: 'schlecht' },
  });
});

test('a mean from 0 to 6 with inclusive upper ends, as in the UWES-9', () => {
  const set = setFrom(`
title: Neun
scales: { s: { from: 0, to: 6, low: nie, high: immer } }
dimensions: { d: { title: Schwung, score: mean, bands: [{ upTo: 2, title: niedrig }, { upTo: 3.25, title: mittel }, { title: hoch }] } }
items:
${items(9)}
`);
  const banded = (codes: readonly number[]) => {
    const [scored] = score(set, answers(codes)).dimensions;
    return [scored?.value, scored?.band?.title];
  };
  expect(banded([2, 2, 2, 2, 2, 2, 2, 2, 2])).toEqual([2, 'niedrig']);
  expect(banded([2, 2, 2, 2, 2, 2, 2, 2, 3])).toEqual([19 / 9, 'mittel']);
  expect(banded([6, 6, 6, 6, 6, 6, 6, 6, 5])).toEqual([53 / 9, 'hoch']);
});

test('items that are skipped by rule count as their lowest value, as in the AUDIT', () => {
  const set = setFrom(`
title: Zehn
scales:
  s: { from: 0, to: 4, low: nie, high: täglich }
  jahr: { from: 0, labels: [nein, "ja, früher", "ja, dieses Jahr"], values: [0, 2, 4] }
dimensions: { d: { title: Risiko, higher: worse, score: sum, unasked: zero } }
items:
${items(10, (index) => (index === 0 ? '' : index >= 8 ? ', scale: jahr' : ', when: { item: q1, above: 0 }')).replaceAll(' }', ' }')}
defaults: { scale: s }
`);
  const value = (codes: readonly (number | null)[]) => {
    const [scored] = score(set, answers(codes)).dimensions;
    return [scored?.value, scored?.percent, scored?.answered];
  };
  expect(value([0, null, null, null, null, null, null, null, 1, 0])).toEqual([2, 5, 10]);
  expect(value([1, 1, 1, 1, 1, 1, 1, 1, 2, 2])).toEqual([16, 40, 10]);
});

test('recoded answers lie between the smallest and the largest value; a falling list needs no reversal', () => {
  const set = setFrom(`
title: Gesund
scales: { s: { from: 1, labels: [a, b, c, d, e], values: [100, 84, 61, 25, 0] } }
dimensions: { d: Gesundheit }
items:
${items(2)}
`);
  expect(score(set, answers([1, 2])).dimensions[0]).toMatchObject({
    percent: 92,
    mean: { value: 92, from: 0, to: 100 },
  });
});
