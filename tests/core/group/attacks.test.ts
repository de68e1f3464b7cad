import { describe, expect, test } from '@jest/globals';
import type { Answer } from '../../../src/core/model/answer-sheet.js';
import { summaryOf } from '../../support/groups.js';
import { setFrom, sheetOf } from '../../support/sets.js';

/** People by their answers, in the order of the items. */
function peopleOf(items: string, ...rows: readonly (readonly (Answer | undefined)[])[]) {
  const ids = items.split(' ');
  return rows.map((row) => sheetOf(Object.fromEntries(ids.map((id, i) => [id, row[i] ?? null]))));
}

const two = setFrom(`
title: Zwei Fragen
scales: { z: [nie, selten, manchmal, oft, immer] }
dimensions: { d: { title: D, bands: [{ from: 0, title: unten }, { from: 50, title: oben }] } }
items: [{ id: a, text: A }, { id: b, text: B }]
gaps: { g: { of: a, minus: b } }
`);

const whole = (...args: Parameters<typeof summaryOf>) => summaryOf(...args).whole;

describe('what used to give people away', () => {
  test('the scores of five people, as smallest, quarters and largest', () => {
    const people = peopleOf('a b', [1, 2], [2, 4], [3, 3], [4, 4], [5, 3]);
    const spread = whole(two, people)?.dimensions[0]?.spread;
    expect(spread).toMatchObject({ mean: 53, min: null, q1: null, median: null, q3: null, max: null });
  });

  test('the quarters of fewer than ten people, even where several share them', () => {
    const spreadOf = (low: number, high: number) => {
      const people = peopleOf('a b', ...Array(low).fill([2, 3]), ...Array(high).fill([4, 3]));
      return whole(two, people)?.dimensions[0]?.spread;
    };
    expect(spreadOf(4, 5)).toMatchObject({ min: null, q1: null, median: null, q3: null, max: null });
    expect(spreadOf(5, 5)).toMatchObject({ min: 38, q1: 38, median: 50, q3: 63, max: 63 });
  });

  test('the ages of five people', () => {
    const set = setFrom(
      'title: Alter\nscales: { z: [a, b] }\ndimensions: { d: D }\nitems: [{ id: alter, kind: number, dimension: {}, min: 18, max: 70, text: Alter }, { id: x, dimension: d, text: X }]',
    );
    const people = peopleOf('alter x', [25, 1], [31, 2], [44, 1], [52, 2], [63, 1]);
    expect(whole(set, people)?.items[0]?.numbers).toEqual({
      mean: 43,
      lower: null,
      upper: null,
      sd: null,
      q1: null,
      median: null,
      q3: null,
      rounded: false,
    });
  });

  test('both answers of the only leader, from a dimension and the other item', () => {
    const set = setFrom(`
title: Leitung
scales: { z: [nie, selten, manchmal, oft, immer] }
dimensions: { d: { title: D, minAnswered: 0.5 } }
items: [{ id: leitet, kind: yes-no, dimension: {}, text: L }, { id: a, dimension: d, text: A }, { id: b, dimension: d, text: B, when: { item: leitet, is: yes } }]
`);
    const plain = [1, 1, 1, 2, 2, 2, 5, 5, 5].map((a): Answer[] => ['no', a]);
    const { dimensions, items } = whole(set, peopleOf('leitet a b', ...plain, ['yes', 5, 1])) ?? {};
    const shown = [dimensions?.[0]?.spread !== null, items?.[1]?.spread !== null];
    // The mean of ten people's a and that of their dimension would differ by the leader's b alone.
    expect(shown).toEqual([true, false]);
    expect(items?.[0]).toMatchObject({ hidden: 'unanimous', counts: null });
    expect(items?.[2]).toMatchObject({ n: null, hidden: 'too-few' });
  });

  test('everybody’s answers, where the dimension is at its end', () => {
    const people = peopleOf('a b', ...Array.from({ length: 8 }, () => [5, 5]));
    const { dimensions, items, gaps } = whole(two, people) ?? {};
    expect(dimensions?.[0]).toMatchObject({ hidden: 'unanimous', spread: null, bands: [], classes: [] });
    expect(items?.map(({ hidden }) => hidden)).toEqual(['unanimous', 'unanimous']);
    expect(gaps?.[0]).toMatchObject({ hidden: 'unanimous', spread: null });
  });

  test('that all but two are at the end, from a mean just below it', () => {
    const people = peopleOf('a b', ...Array(6).fill([5, 5]), [5, 4], [4, 5]);
    const { dimensions } = whole(two, people) ?? {};
    expect(dimensions?.[0]).toMatchObject({ hidden: 'unanimous', spread: null });
  });

  test('an answer that everybody gave, from a sum and a difference', () => {
    const people = peopleOf('a b', ...[1, 1, 1, 3, 3, 5, 5, 5].map((b) => [5, b]));
    const { dimensions, items, gaps } = whole(two, people) ?? {};
    expect(items?.[0]).toMatchObject({ hidden: 'unanimous' });
    const known = [dimensions?.[0]?.spread, gaps?.[0]?.spread, items?.[1]?.spread].filter(
      (one) => one != null,
    );
    expect(known.length).toBeLessThan(2);
  });

  test('what two items that all answered alike add up to', () => {
    const set = setFrom(`
title: Vier
scales: { z: [nie, selten, manchmal, oft, immer] }
dimensions: { d: D }
items: [{ id: a, text: A }, { id: b, text: B }, { id: c, text: C }, { id: e, text: E }]
`);
    const people = peopleOf('a b c e', ...[1, 1, 1, 3, 3, 3, 5, 5, 5].map((x, i) => [5, 5, x, 1 + (i % 3)]));
    const { dimensions, items } = whole(set, people) ?? {};
    expect(items?.slice(0, 2).map(({ hidden }) => hidden)).toEqual(['unanimous', 'unanimous']);
    const told = dimensions?.[0]?.spread !== null && items?.slice(2).every(({ spread }) => spread !== null);
    expect(told).toBe(false);
  });

  test('who ticked what everybody ticked', () => {
    const set = setFrom(
      'title: Viele\nscales: { z: { from: 1, to: 9, low: a, high: b } }\ndimensions: { d: D }\nitems: [{ id: v, kind: many, text: V, options: [{ id: p, text: P }, { id: q, text: Q }, { id: r, text: R }] }, { id: x, dimension: d, text: X }]',
    );
    const ticks = [['p', 'q'], ['p'], ['p', 'q'], ['p', 'q'], ['p'], ['p', 'r'], ['p']];
    const people = peopleOf('v x', ...ticks.map((v, i): Answer[] => [v, 1 + (i % 2)]));
    expect(whole(set, people)?.items[0]?.counts).toEqual([{ codes: ['q'], n: 3 }]);
  });

  test('a rare answer to one of two questions, for whoever tries every group', () => {
    const set = setFrom(`
title: Klein
scales: { z: [nie, immer] }
dimensions: { d: D }
items:
  - { id: a, text: A, dimension: d }
  - { id: b, kind: choice, text: B, options: [{ id: x, text: X, scores: { d: 0 } }, { id: y, text: Y, scores: { d: 0 } }, { id: z, text: Z, scores: { d: 50 } }] }
`);
    const nine = peopleOf('a b', ...[1, 1, 1, 1, 1, 1, 2, 2, 2].map((a, i) => [a, i % 2 === 0 ? 'x' : 'y']));
    const { dimensions, items } = whole(set, nine) ?? {};
    expect(items?.map(({ spread, counts }) => [spread?.mean, spread?.sd, counts])).toEqual([
      [33, null, null],
      [undefined, undefined, null],
    ]);
    expect(dimensions?.[0]).toMatchObject({ hidden: 'single-scores', spread: null });
  });

  test('the band that all are in', () => {
    const nine = setFrom(`
title: Neun Stufen
scales: { z: { from: 1, to: 9, low: nie, high: immer } }
dimensions: { d: { title: D, bands: [{ from: 0, title: unten }, { from: 50, title: oben }] } }
items: [{ id: a, text: A }, { id: b, text: B }]
`);
    const people = peopleOf('a b', [1, 4], [3, 4], [5, 2], [2, 5], [4, 4], [2, 2]);
    const figure = whole(nine, people)?.dimensions[0];
    expect(figure).toMatchObject({ bands: [], classes: [] });
    expect(figure?.spread?.mean).toBe(27);
  });

  test('the answers of five behind the curtain: what is left of the whole is all alike', () => {
    const rows = [...[1, 2, 3, 4, 5, 3].map((a) => [a, 2]), ...Array.from({ length: 5 }, () => [5, 5])];
    const of = rows.map((_, i) => (i < 6 ? 'offen' : i < 8 ? 'x' : 'y'));
    const { splits } = summaryOf(two, peopleOf('a b', ...rows), {}, { column: 'amt', of });
    expect(splits[0]?.parts.map(({ dimensions }) => dimensions[0])).toEqual([
      { n: 6, hidden: 'subtraction', mean: null },
    ]);
  });

  test('the one woman of a department, from two overlapping columns', () => {
    const rows = [1, 2, 3, 4, 5, 3, 2, 4, 1, 5, 2].map((a, i) => [a, 1 + (i % 4)]);
    const amt = { column: 'amt', of: rows.map((_, i) => (i < 6 ? 'X' : 'Y')) };
    const wer = { column: 'wer', of: rows.map((_, i) => (i < 5 ? 'Mann' : 'Frau')) };
    const { splits } = summaryOf(two, peopleOf('a b', ...rows), {}, amt, wer);
    // Six in X and five men, all of them in X: together they would tell of the sixth.
    expect(splits.map(({ parts }) => parts.map(({ name }) => name))).toEqual([['X', 'Y'], []]);
  });

  test('how few of the leaders something fits', () => {
    const set = setFrom(`
title: Rat
scales: { z: [nie, selten, manchmal, oft, immer] }
dimensions: { d: D }
items: [{ id: leitet, kind: yes-no, dimension: {}, text: L }, { id: a, dimension: d, text: A }, { id: b, dimension: d, text: B }]
advice:
  - { id: nah, when: { all: [{ item: leitet, is: yes }, { item: a, atMost: 3 }] }, title: N, text: N }
  - { id: fern, when: { item: a, atMost: 3 }, title: F, text: F }
`);
    const rows: Answer[][] = [1, 2, 2, 5, 1, 3, 3, 4, 5, 5, 4, 4].map((a, i) => [
      i < 4 ? 'yes' : 'no',
      a,
      1 + (i % 5),
    ]);
    // Three of four leaders: the fourth would be known.
    expect(whole(set, peopleOf('leitet a b', ...rows))?.advice.map(({ rule, n }) => [rule.id, n])).toEqual([
      ['fern', 6],
    ]);
  });

  test('a score, from an overall score that somebody has no part in', () => {
    const set = setFrom(`
title: Gesamt
scales: { z: [nie, selten, manchmal, oft, immer] }
dimensions: { d: D, e: E }
items: [{ id: a, dimension: d, text: A }, { id: b, dimension: d, text: B }, { id: c, dimension: e, text: C }, { id: f, dimension: e, text: F }]
gaps: { g: { of: d, minus: e } }
overall: {}
`);
    const rows: (Answer | undefined)[][] = [1, 2, 3, 4, 5, 4, 3].map((a, i) => [
      a,
      1 + (i % 4),
      1 + ((i * 2) % 5),
      3,
    ]);
    const people = peopleOf('a b c f', ...rows, [4, 5, null, null]);
    const { dimensions, gaps, overall } = whole(set, people) ?? {};
    expect(dimensions?.map(({ spread }) => spread === null)).toEqual([false, false]);
    expect([gaps?.[0]?.hidden, overall?.hidden]).toEqual(['subtraction', 'subtraction']);
  });

  test('an answer that all who were asked gave alike, where who was not asked counts as nothing', () => {
    for (const unit of ['percent', 'sum', 'mean']) {
      const set = setFrom(`
title: Zweig
scales: { z: [nie, selten, manchmal, oft, immer] }
dimensions: { d: { title: D, score: { unit: ${unit} }, unasked: zero } }
items: [{ id: leitet, kind: yes-no, dimension: {}, text: L }, { id: a, dimension: d, text: A }, { id: b, dimension: d, text: B, when: { item: leitet, is: yes } }]
`);
      const rows = [1, 2, 3, 4, 5, 2, 3, 4, 1, 2, 3, 5].map((a, i): Answer[] => [i < 6 ? 'yes' : 'no', a, 5]);
      const { dimensions, items } = whole(set, peopleOf('leitet a b', ...rows)) ?? {};
      expect(items?.[2]).toMatchObject({ hidden: 'unanimous', spread: null });
      // The mean of all is half of a and, of six, half of b.
      expect([dimensions?.[0]?.spread === null, items?.[1]?.spread === null]).not.toEqual([false, false]);
    }
  });

  test('who left an item out of a mean of unlike ranges: nobody stands outside all classes', () => {
    const set = setFrom(`
title: Spannen
scales: { z: [nie, selten, manchmal, oft, immer], w: { from: 0, to: 10, low: nie, high: immer } }
dimensions: { d: { title: D, score: { unit: mean }, bands: [{ from: 0.5, title: unten }, { from: 4, title: oben }] } }
items: [{ id: a, dimension: d, scale: z, text: A }, { id: b, dimension: d, scale: w, text: B }]
`);
    const rows = [
      ...Array.from({ length: 24 }, (_, i) => [1 + (i % 5), [0, 2, 5, 8, 10][i % 5]]),
      [null, 0],
      [null, 10],
    ];
    const { dimensions } = whole(set, peopleOf('a b', ...rows)) ?? {};
    const counted = dimensions?.[0]?.classes.reduce((sum, { n }) => sum + n, 0);
    expect([dimensions?.[0]?.n, counted]).toEqual([26, 26]);
  });
});
