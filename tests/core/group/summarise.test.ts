import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { summarise } from '../../../src/core/group/summarise.js';
import { mergeTallies } from '../../../src/core/group/tally.js';
import type { GroupSummary, TalkingPoint } from '../../../src/core/model/group.js';
import { distributions } from '../../../src/platform/distributions.js';
import { nearly, summaryOf, tallyOf } from '../../support/groups.js';
import { gespraeche, seminar } from '../../support/seminar.js';
import { setFrom, sheetOf } from '../../support/sets.js';

const sheets = seminar.map(({ sheet }) => sheet);
const departments = { column: 'abteilung', of: seminar.map(({ department }) => department) };

function figure(summary: GroupSummary, kind: 'dimensions' | 'items', id: string) {
  const all = summary.whole?.[kind] ?? [];
  return all.find((one) => ('dimension' in one ? one.dimension.id : one.item.id) === id);
}

function named(point: TalkingPoint): string {
  if (point.kind === 'advice') return `${point.advice.rule.id} ${point.advice.n}`;
  const { figure: of } = point;
  return `${point.kind} ${'dimension' in of ? of.dimension.id : 'item' in of ? of.item.id : of.gap.id}`;
}

describe('twelve people of a seminar', () => {
  const summary = summaryOf(gespraeche, sheets);

  test('a dimension: spread, bands, tenths', () => {
    expect(figure(summary, 'dimensions', 'zuhoeren')).toMatchObject({
      n: 12,
      hidden: null,
      spread: {
        mean: expect.closeTo(69.2708333333, 9),
        sd: expect.closeTo(19.8464155034, 9),
        min: 37.5,
        q1: 54.6875,
        median: 68.75,
        q3: 84.375,
        max: 93.75,
      },
      bands: [{ n: 2 }, { n: 5 }, { n: 5 }],
      tenths: [0, 0, 0, 1, 1, 2, 3, 0, 2, 3],
    });
  });

  test('a reversed item: percent after reversal, counts of raw codes, agreement', () => {
    expect(figure(summary, 'items', 'z3')).toMatchObject({
      n: 12,
      spread: { mean: expect.closeTo(58.3333333333, 9), sd: expect.closeTo(24.6182981959, 9) },
      counts: [
        { code: 0, n: 1 },
        { code: 1, n: 5 },
        { code: 2, n: 3 },
        { code: 3, n: 3 },
        { code: 4, n: 0 },
      ],
      agreement: expect.closeTo(0.5151515152, 9),
    });
  });

  test('numbers in their own unit, without the extremes that would name the oldest hand', () => {
    expect(figure(summary, 'items', 'jahre')).toMatchObject({
      numbers: { mean: expect.closeTo(11.0833333333, 9), median: 10, q1: 5.5, q3: 15.75 },
      counts: null,
    });
    expect(JSON.stringify(figure(summary, 'items', 'jahre'))).not.toMatch(/"numbers":\{[^}]*"m(in|ax)"/);
  });

  test('what is worth talking about', () => {
    expect(summary.whole?.talkingPoints.map(named)).toEqual([
      'strongest-dimension zuhoeren',
      'weakest-dimension klarheit',
      'divided-dimension anspannung',
      'strongest-item z2',
      'weakest-item k4',
      'divided-item a3',
      'widest-gap ohr-und-mund',
      'naechster-schritt 9',
      'drei-atemzuege 6',
      'zweiter-satz 3',
    ]);
  });

  test('what three people answered is not shown, and said so', () => {
    expect(figure(summary, 'items', 'lob')).toMatchObject({
      n: 3,
      hidden: 'too-few',
      spread: null,
      counts: null,
    });
    expect(summary.suppressed).toEqual([{ what: 'item', id: 'lob', n: 3, reason: 'too-few' }]);
  });

  test('reliability counts complete sheets and explains what it cannot tell', () => {
    expect(summary.whole?.reliability[2]?.reliability).toMatchObject({
      n: 11,
      alpha: { value: { value: expect.closeTo(0.9424572317, 9) } },
      omega: { value: null, reason: { code: 'heywood', index: 2 } },
    });
  });
});

describe('the protection of people', () => {
  test('departments of three and four stay hidden; the one of five is shown', () => {
    const { split, suppressed } = summaryOf(gespraeche, sheets, {}, departments);
    expect(split?.parts.map(({ name, people }) => [name, people])).toEqual([['Empfang', 5]]);
    expect(suppressed.filter(({ what }) => what === 'part')).toEqual([
      { what: 'part', id: null, part: 'Beratung', n: 3, reason: 'too-few' },
      { what: 'part', id: null, part: 'Leistung', n: 4, reason: 'too-few' },
    ]);
  });

  test('of four people nothing is shown', () => {
    expect(summaryOf(gespraeche, sheets.slice(0, 4))).toEqual({
      people: 4,
      minGroup: 5,
      whole: null,
      split: null,
      suppressed: [{ what: 'group', id: null, n: 4, reason: 'too-few' }],
    });
  });

  test('of nobody nothing is shown', () => {
    expect(summaryOf(gespraeche, [])).toMatchObject({ people: 0, whole: null });
  });

  test('open texts are not kept at all unless asked for', () => {
    expect(JSON.stringify(tallyOf(gespraeche, sheets).items.map(({ texts }) => texts))).not.toContain('Raum');
    const more = [...sheets, sheetOf({ wunsch: 'Kaffee' }), sheetOf({ wunsch: 'Stille' })];
    const shown = summaryOf(gespraeche, more, { texts: true });
    expect(figure(shown, 'items', 'wunsch')).toMatchObject({ n: 5, texts: expect.any(Array) });
    expect(figure(summaryOf(gespraeche, more), 'items', 'wunsch')).toMatchObject({ texts: null });
  });

  test('open texts come in an order of their own, whoever wrote them', () => {
    const writers = ['eins', 'zwei', 'drei', 'vier', 'fünf'].map((wunsch) => sheetOf({ wunsch }));
    const texts = (order: typeof writers) =>
      figure(summaryOf(gespraeche, order, { texts: true }), 'items', 'wunsch') as {
        texts: readonly string[];
      };
    expect(texts(writers).texts).toEqual(texts(writers.toReversed()).texts);
    expect(texts(writers).texts).not.toEqual(['eins', 'zwei', 'drei', 'vier', 'fünf']);
  });

  test('an answer that all of six people gave is not shown: it would be everybody’s', () => {
    const same = sheets
      .slice(0, 6)
      .map((sheet) => ({ ...sheet, answers: new Map([...sheet.answers, ['z1', 4]]) }));
    const summary = summaryOf(gespraeche, same);
    expect(figure(summary, 'items', 'z1')).toMatchObject({ n: 6, hidden: 'unanimous', counts: null });
    // Beside it, one more item of the dimension: the mean of the dimension would tell the missing one.
    expect(summary.suppressed.slice(0, 2)).toEqual([
      { what: 'item', id: 'z1', n: 6, reason: 'unanimous' },
      { what: 'item', id: 'z2', n: 6, reason: 'subtraction' },
    ]);
  });

  test('a part whose answers follow from the rest is hidden figure by figure', () => {
    // Two parts of six, but one of them left an item to three people.
    const set = setFrom(`
title: Zwei Ämter
scales: { z: [a, b, c] }
dimensions: { d: D }
items: [{ id: x, text: X }, { id: y, text: Y }]
`);
    const people = Array.from({ length: 12 }, (_, i) =>
      sheetOf({ x: 1 + (i % 3), y: i < 9 ? 1 + (i % 2) : null }),
    );
    const { split, suppressed } = summaryOf(
      set,
      people,
      {},
      {
        column: 'amt',
        of: people.map((_, i) => (i < 6 ? 'Nord' : 'Süd')),
      },
    );
    expect(split?.parts.map(({ name, items }) => [name, ...items.map(({ hidden }) => hidden)])).toEqual([
      // North's y would follow from its dimension and x, and south's y from north's.
      ['Nord', 'subtraction', 'subtraction'],
      ['Süd', 'subtraction', 'too-few'],
    ]);
    expect(suppressed).toEqual([
      { what: 'item', id: 'x', part: 'Nord', n: 6, reason: 'subtraction' },
      { what: 'item', id: 'x', part: 'Süd', n: 6, reason: 'subtraction' },
      { what: 'item', id: 'y', part: 'Nord', n: 6, reason: 'subtraction' },
      { what: 'item', id: 'y', part: 'Süd', n: 3, reason: 'too-few' },
    ]);
  });
});

test('two halves merged give the report of the whole, to 1e-9', () => {
  const crowd = fc.array(fc.constantFrom(...sheets), { minLength: 24, maxLength: 40 });
  fc.assert(
    fc.property(crowd, fc.nat({ max: 40 }), (people, at) => {
      const options = { minGroup: 5, texts: true };
      const [first, second] = [people.slice(0, at), people.slice(at)];
      const sent = structuredClone(tallyOf(gespraeche, second, true));
      const halves = mergeTallies(tallyOf(gespraeche, first, true), sent);
      expect(summarise(gespraeche, halves, null, options, distributions)).toEqual(
        nearly(summaryOf(gespraeche, people, options)),
      );
    }),
    { numRuns: 40 },
  );
});
