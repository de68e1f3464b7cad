import { describe, expect, test } from '@jest/globals';
import { score } from '../../../src/core/scoring/score.js';
import { setFrom, sheetOf } from '../../support/sets.js';

/** Ten items, odd ones positive, even ones negative, 1..5, scaled to 0..100 (Brooke 1996). */
const systemUsabilityScale = setFrom(`
title: System Usability Scale
scales: { agreement: { from: 1, to: 5, low: strongly disagree, high: strongly agree } }
dimensions: { sus: Usability }
items:
${Array.from({ length: 10 }, (_, i) => `  - { id: s${i + 1}, text: Statement ${i + 1}, reverse: ${i % 2 === 1} }`).join('\n')}
`);

function answered(codes: readonly number[]) {
  return sheetOf(Object.fromEntries(codes.map((code, index) => [`s${index + 1}`, code])));
}

describe('published scales', () => {
  test.each([
    // Brooke's own answers and a few that can be worked out by hand.
    { codes: [5, 4, 2, 1, 2, 3, 2, 4, 5, 2], sus: 55 },
    { codes: [5, 1, 5, 1, 5, 1, 5, 1, 5, 1], sus: 100 },
    { codes: [1, 5, 1, 5, 1, 5, 1, 5, 1, 5], sus: 0 },
    { codes: [3, 3, 3, 3, 3, 3, 3, 3, 3, 3], sus: 50 },
  ])('the System Usability Scale gives $sus for $codes', ({ codes, sus }) => {
    expect(score(systemUsabilityScale, answered(codes)).dimensions[0]?.percent).toBe(sus);
  });

  test.each([
    { code: 0, percent: 0 },
    { code: 7, percent: 70 },
    { code: 10, percent: 100 },
  ])('a 0..10 recommendation of $code is $percent percent', ({ code, percent }) => {
    const set = setFrom(`
title: Recommendation
scales: { r: { from: 0, to: 10, low: auf keinen Fall, high: auf jeden Fall } }
dimensions: { empfehlung: Empfehlung }
items: [{ id: nps, text: "Wie wahrscheinlich ist es, dass Du uns empfiehlst?" }]
`);
    expect(score(set, sheetOf({ nps: code })).dimensions[0]).toMatchObject({
      percent,
      mean: { value: code, from: 0, to: 10 },
    });
  });

  test('a scale of -3..3 counts from its lowest point, and its mean keeps its unit', () => {
    const set = setFrom(`
title: Differential
scales: { d: { from: -3, to: 3, low: kalt, high: warm } }
dimensions: { waerme: Wärme }
items: [{ id: a, text: Eins }, { id: b, text: Zwei, reverse: true }]
`);
    const [waerme] = score(set, sheetOf({ a: 2, b: -1 })).dimensions;
    expect(waerme?.percent).toBeCloseTo((100 * (5 / 6 + 4 / 6)) / 2, 12);
    expect(waerme?.mean).toEqual({ value: expect.closeTo(1.5, 12), from: -3, to: 3 });
  });
});
