import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { summarise } from '../../../src/core/group/summarise.js';
import { mergeTallies } from '../../../src/core/group/tally.js';
import type { GroupSummary, TalkingPoint } from '../../../src/core/model/group.js';
import { distributions } from '../../../src/platform/distributions.js';
import { LIMITS, summaryOf, tallyOf } from '../../support/groups.js';
import { gespraeche, seminar } from '../../support/seminar.js';
import { sheetOf } from '../../support/sets.js';

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
      spread: { mean: 69, lower: 57, upper: 82, sd: 20, min: null, q1: null, median: null, q3: null },
      // Two people are in the lowest band: they are counted with the next one.
      bands: [
        { bands: [{ title: 'Noch am Rand' }, { title: 'Unterwegs' }], n: 7 },
        { bands: [{ title: 'Vertraut' }], n: 5 },
      ],
      classes: [
        { from: 0, n: 0 },
        { from: 30, n: 4 },
        { from: 60, n: 3 },
        { from: 70, n: 0 },
        { from: 75, n: 0 },
        { from: 80, n: 5 },
      ],
    });
  });

  test('a reversed item: raw codes, neighbours counted together, and no mean that would part them again', () => {
    expect(figure(summary, 'items', 'z3')).toMatchObject({
      n: 12,
      spread: null,
      counts: [
        { codes: [0, 1], n: 6 },
        { codes: [2], n: 3 },
        { codes: [3], n: 3 },
        { codes: [4], n: 0 },
      ],
      agreement: null,
    });
  });

  test('an item whose answers are all counted has everything else as well', () => {
    expect(figure(summary, 'items', 'z1')).toMatchObject({
      spread: { mean: 77, sd: 20 },
      counts: [{ n: 0 }, { n: 0 }, { codes: [2], n: 3 }, { n: 5 }, { n: 4 }],
      agreement: 0.69,
    });
  });

  test('numbers in their own unit, without the extremes that would name the oldest hand', () => {
    expect(figure(summary, 'items', 'jahre')).toMatchObject({
      numbers: { mean: 11.1, sd: 7.4, median: null, q1: null, q3: null },
      counts: null,
    });
    expect(JSON.stringify(figure(summary, 'items', 'jahre'))).not.toMatch(/"numbers":\{[^}]*"m(in|ax)"/);
  });

  test('what is worth talking about', () => {
    expect(summary.whole?.talkingPoints.map(named)).toEqual([
      'strongest-dimension zuhoeren',
      'weakest-dimension klarheit',
      'divided-dimension anspannung',
      'strongest-item z1',
      'weakest-item k4',
      'divided-item a1',
      'widest-gap ohr-und-mund',
      'naechster-schritt 9',
      // Six of twelve would find calm in „drei-atemzuege“, but a line at 50 % would part a class of joined answers.
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
    expect(summary.suppressed).toEqual([{ what: 'item', id: 'lob', reason: 'too-few' }]);
  });

  test('reliability counts complete sheets and explains what it cannot tell', () => {
    expect(summary.whole?.reliability[2]?.reliability).toMatchObject({
      n: 11,
      alpha: { value: { value: 0.94 } },
      omega: { value: null, reason: { code: 'heywood', index: 2 } },
    });
  });
});

describe('the protection of people', () => {
  test('departments of three and four stay hidden; the one of five is shown', () => {
    const { splits, suppressed } = summaryOf(gespraeche, sheets, {}, departments);
    expect(splits[0]?.parts.map(({ name, people }) => [name, people])).toEqual([['Empfang', 5]]);
    expect(suppressed.filter(({ what }) => what === 'part')).toEqual([
      { what: 'part', id: null, column: 'abteilung', part: 'Beratung', reason: 'too-few' },
      { what: 'part', id: null, column: 'abteilung', part: 'Leistung', reason: 'too-few' },
    ]);
  });

  test('of four people nothing is shown', () => {
    expect(summaryOf(gespraeche, sheets.slice(0, 4))).toEqual({
      people: 4,
      limits: LIMITS,
      whole: null,
      splits: [],
      suppressed: [{ what: 'group', id: null, reason: 'too-few' }],
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
    expect(summary.suppressed[0]).toEqual({ what: 'item', id: 'z1', reason: 'unanimous' });
  });
});

test('halves, orders and splits change nothing, to the last digit', () => {
  const crowd = fc.array(fc.constantFrom(...sheets), { minLength: 12, maxLength: 40 });
  fc.assert(
    fc.property(crowd, fc.nat({ max: 40 }), fc.boolean(), (people, at, precise) => {
      const options = { limits: { ...LIMITS, precise }, texts: true };
      const sent = structuredClone(tallyOf(gespraeche, people.slice(at), true));
      const halves = mergeTallies(tallyOf(gespraeche, people.slice(0, at), true), sent);
      const whole = summaryOf(gespraeche, people, { precise, texts: true });
      const reversed = summaryOf(gespraeche, people.toReversed(), { precise, texts: true });
      const split = { column: 'c', of: people.map((_, i) => (i % 3 === 0 ? 'x' : 'y')) };
      expect(summarise(gespraeche, [], [{ names: [], tally: halves }], options, distributions)).toEqual(
        whole,
      );
      expect(reversed).toEqual(whole);
      expect(summaryOf(gespraeche, people, { precise, texts: true }, split).whole).toEqual(whole.whole);
    }),
    { numRuns: 40 },
  );
});
