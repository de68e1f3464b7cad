import { describe, expect, test } from '@jest/globals';
import { groupChange, unmatched } from '../../../src/core/change/group-change.js';
import { personChange } from '../../../src/core/change/person-change.js';
import { addPerson, noScoresByPerson } from '../../../src/core/change/scores-by-person.js';
import { score } from '../../../src/core/scoring/score.js';
import { pairedChange } from '../../../src/core/statistics/change.js';
import { distributions } from '../../../src/platform/distributions.js';
import { LIMITS } from '../../support/groups.js';
import { setFrom, sheetOf } from '../../support/sets.js';

const set = setFrom(`
title: Zufriedenheit
scales: { z: { from: 0, to: 100, low: gar nicht, high: ganz } }
dimensions:
  ehe: { title: Zufriedenheit, norms: { mean: 60, sd: 7.5, reliability: 0.8 } }
  ruhe: Ruhe
items: [{ id: e, dimension: ehe, text: E }, { id: r, dimension: ruhe, text: R }]
overall: { title: Gesamt }
`);

const profile = (e: number | null, r: number | null, person: string | null = null) =>
  score(set, sheetOf({ e, r }, { person }));

function scoresOf(...profiles: ReturnType<typeof profile>[]) {
  const scores = noScoresByPerson();
  for (const one of profiles) addPerson(scores, one);
  return scores;
}

describe('one person', () => {
  test('declared norms give a reliable change index; without norms there is none', () => {
    expect(personChange(profile(32, 50, 'x'), profile(48, 70, 'x'))).toMatchObject({
      person: 'x',
      dimensions: [
        { before: 32, after: 48, difference: 16, index: expect.closeTo(3.3731, 4), reliable: true },
        { before: 50, after: 70, difference: 20, index: null, reliable: null },
      ],
      overall: { before: 41, after: 59, difference: 18 },
    });
  });

  test('a fall is as reliable as a rise', () => {
    const fall = personChange(profile(48, 50), profile(32, 50)).dimensions[0];
    expect(fall).toMatchObject({ index: expect.closeTo(-3.3731, 4), reliable: true });
  });

  test('what was not scored has not changed: nobody knows', () => {
    const [ehe] = personChange(profile(null, 50), profile(48, 70)).dimensions;
    expect(ehe).toMatchObject({ before: null, after: 48, difference: null, index: null, reliable: null });
  });
});

test('a change that is the same for everybody has no effect size: there is nothing to measure it with', () => {
  // Seven steps of a sixth each: sums of thirds that differ in their last bit only.
  const steps = [1, 2, 4, 6, 3].map(
    (step, i) => [(100 * step) / 18, (100 * (step + 1)) / 18 + i * 1e-15] as const,
  );
  expect(pairedChange(steps, distributions)).toMatchObject({
    dz: null,
    dzLower: null,
    lower: expect.closeTo(100 / 18, 9),
  });
});

describe('a group, matched by code', () => {
  const people = ['a', 'b', 'c', 'd', 'e', 'f'];
  const before = people.map((code, i) => profile(40 + i, i < 4 ? 50 : null, code));
  const after = people.map((code, i) => profile(45 + i * 2, 60, code));

  test('counts complete pairs for each dimension, and shows nothing for fewer than five', () => {
    const change = groupChange(
      set,
      scoresOf(...before),
      scoresOf(...after.toReversed()),
      LIMITS,
      distributions,
    );
    expect(change.pairs).toBe(6);
    expect(change.dimensions).toMatchObject([
      {
        n: 6,
        // 42.5 and 50: printed as 43 and 50, so the difference is 7.
        change: { n: 6, before: { mean: 43 }, after: { mean: 50 }, difference: 7, dz: 4.01 },
      },
      { n: 4, change: null },
    ]);
  });

  test('names who is in one file only, twice, or without a code, beside the report', () => {
    const first = scoresOf(...before, profile(1, 1, 'z'), profile(1, 1, 'b'), profile(1, 1));
    const second = scoresOf(...after.slice(1), profile(1, 1, 'q'));
    expect(unmatched(first, second)).toEqual({
      onlyBefore: ['a', 'z'],
      onlyAfter: ['q'],
      ambiguous: ['b'],
      nameless: { before: 1, after: 0 },
    });
    const change = groupChange(set, first, second, LIMITS, distributions);
    expect(JSON.stringify({ ...change, dimensions: [] })).not.toMatch(/"[azqb]"/);
    expect(change).toMatchObject({
      pairs: 4,
      unmatched: { before: 5, after: 2 },
      dimensions: [
        { n: 4, hidden: 'too-few', change: null },
        { n: 2, hidden: 'too-few', change: null },
      ],
    });
  });

  test('whoever answered half has twice the way to go until a change is reliable', () => {
    const known = setFrom(`
title: Norm
scales: { z: [nie, selten, manchmal, oft, immer] }
dimensions: { d: { title: D, minAnswered: 0.5, norms: { mean: 50, sd: 20, reliability: 0.8, n: 100, population: P } } }
items: [{ id: a, text: A }, { id: b, text: B }, { id: c, text: C }, { id: e, text: E }]
`);
    // One step up is 25 percent: beyond 24.8 for who answered all, within 32 for who answered two of four.
    const measured = (later: number, people: number) =>
      scoresOf(
        ...Array.from({ length: people }, (_, i) => {
          const code = (i % 2) + 2 + (i % 3 === 0 ? 0 : later);
          const rest = i % 3 === 1 ? null : code;
          return score(known, sheetOf({ a: code, b: code, c: rest, e: rest }, { person: `p${i}` }));
        }),
      );
    const reliable = (people: number) =>
      groupChange(known, measured(0, people), measured(1, people), LIMITS, distributions).dimensions[0]
        ?.reliable;
    expect(reliable(60)).toEqual([
      { changes: ['lower'], n: 0 },
      { changes: ['unchanged'], n: 40 },
      { changes: ['higher'], n: 20 },
    ]);
    // Of fewer people, classes that are no ranges of differences might tell more than they seem to.
    expect(reliable(30)).toBeNull();
  });
});
