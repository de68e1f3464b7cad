import { describe, expect, test } from '@jest/globals';
import type { Leaning } from '../../../src/core/review/leaning.js';
import { madeUpSheet } from '../../../src/core/review/made-up-sheet.js';
import { reachOf } from '../../../src/core/review/reach/reach.js';
import { score } from '../../../src/core/scoring/score.js';
import { builtInSets } from '../../support/built-in-sets.js';
import { setFrom } from '../../support/sets.js';

const answersOf = (yaml: string, leaning: Leaning) =>
  Object.fromEntries(madeUpSheet(setFrom(yaml), leaning, { seed: 1, text: 'So.' }).answers);

const DESK = `
title: Am Tresen
scales:
  four: [nie, selten, oft, immer]
dimensions:
  geduld: Geduld
  last: { title: Last, higher: worse }
  stil: { title: Stil, higher: neutral }
items:
  - { id: warten, dimension: geduld, text: Ich warte. }
  - { id: draengeln, dimension: geduld, reverse: true, text: Ich dränge. }
  - { id: stoehnen, dimension: last, text: Ich stöhne. }
  - { id: seufzen, dimension: last, text: Ich seufze. }
  - id: szene
    kind: choice
    text: Das Telefon klingelt.
    options:
      - { id: lassen, text: Ich lasse es klingeln., scores: { geduld: 0, stil: 0 } }
      - { id: sagen, text: Ich sage etwas. }
      - { id: gehen, text: Ich gehe hin., scores: { geduld: 100, stil: 50 } }
      - { id: rufen, text: Ich rufe., scores: { geduld: 100, stil: 100 } }
  - id: laster
    kind: many
    count: ticks
    dimension: last
    text: Was drückt Dich?
    options:
      - { id: a, text: Akten }
      - { id: b, text: Bons }
      - { id: c, text: Chefs }
      - { id: d, text: Daten }
      - { id: e, text: Eile }
      - { id: f, text: Fristen }
  - { id: besuche, kind: number, min: 0, max: 10, dimension: last, text: Wie viele kommen? }
  - { id: leitung, kind: yes-no, text: Führst Du? }
  - { id: team, dimension: geduld, text: Mein Team wartet., when: { item: leitung, is: yes } }
  - { id: warum, kind: text, text: Warum nie?, when: { item: warten, is: 1 } }
`;

describe('a made-up sheet', () => {
  test('lies at the good end of what each item counts for, and is asked what follows from it', () => {
    expect(answersOf(DESK, 'best')).toEqual({
      warten: 4,
      draengeln: 1,
      stoehnen: 1,
      seufzen: 1,
      szene: 'gehen',
      laster: [],
      besuche: 0,
      leitung: 'yes',
      team: 4,
    });
  });

  test('lies at the bad end, where another question opens', () => {
    expect(answersOf(DESK, 'worst')).toEqual({
      warten: 1,
      draengeln: 4,
      stoehnen: 4,
      seufzen: 4,
      szene: 'lassen',
      laster: ['a', 'b', 'c', 'd', 'e', 'f'],
      besuche: 10,
      leitung: 'yes',
      team: 1,
      warum: 'So.',
    });
  });

  test('lies in the middle, also where a scale has none', () => {
    const set = setFrom(DESK);
    const { dimensions } = score(set, madeUpSheet(set, 'middle', { seed: 1, text: 'So.' }));
    for (const { percent } of dimensions) expect(Math.abs((percent ?? 0) - 50)).toBeLessThan(17);
  });

  test('of chance is the same for the same seed only', () => {
    for (const set of builtInSets) {
      const [one, again, other] = [7, 7, 8].map((seed) =>
        JSON.stringify([...madeUpSheet(set, 'random', { seed, text: 'So.' }).answers]),
      );
      expect(again).toBe(one);
      expect(other).not.toBe(one);
    }
  });
});

describe.each(builtInSets.map((set) => ({ id: set.id, set })))('$id', ({ set }) => {
  const scores = (leaning: Leaning) =>
    score(set, madeUpSheet(set, leaning, { seed: 1, text: 'So.' })).dimensions.map(
      ({ dimension, percent, band }) => ({ dimension, percent: percent ?? Number.NaN, band }),
    );

  test.each([
    { leaning: 'best', high: 'better' },
    { leaning: 'worst', high: 'worse' },
  ] as const)('has every dimension in its last band at the $leaning end', ({ leaning, high }) => {
    for (const { dimension, percent, band } of scores(leaning)) {
      if (dimension.higher === 'neutral') continue;
      const atTop = dimension.higher === high;
      // An item that speaks to two dimensions need not be at the end of both.
      expect(Math.abs(percent - (atTop ? 100 : 0))).toBeLessThan(12);
      expect(band?.title).toBe(dimension.bands.at(atTop ? -1 : 0)?.title);
    }
  });

  test('has no dimension in an outer band in the middle', () => {
    for (const { dimension, percent, band } of scores('middle')) {
      expect(Math.abs(percent - 50)).toBeLessThan(10);
      if (dimension.bands.length === 3) expect(band?.title).toBe(dimension.bands[1]?.title);
    }
  });
});

test('a band that takes more than four ticks is within reach', () => {
  const set = setFrom(`
title: Lasten
dimensions:
  last: { title: Last, bands: [{ from: 0, title: Leicht }, { from: 90, title: Schwer }] }
items:
  - id: laster
    kind: many
    count: ticks
    text: Was drückt Dich?
    options:
      - { id: a, text: Akten }
      - { id: b, text: Bons }
      - { id: c, text: Chefs }
      - { id: d, text: Daten }
      - { id: e, text: Eile }
      - { id: f, text: Fristen }
`);
  expect(reachOf(set).map(({ target, reached }) => [target.name, reached.outcome])).toEqual([
    ['last.0', 'reached'],
    ['last.90', 'reached'],
  ]);
});
