import { describe, expect, test } from '@jest/globals';
import type { Answer } from '../../../src/core/model/answer-sheet.js';
import { chance } from '../../support/chance.js';
import { summaryOf, tallyOf } from '../../support/groups.js';
import { setFrom, sheetOf } from '../../support/sets.js';

const set = setFrom(`
title: Ein Amt
scales: { z: [nie, selten, manchmal, oft, immer] }
dimensions: { ruhe: Ruhe, hast: { title: Hast, higher: worse } }
items:
  - { id: r1, dimension: ruhe, text: R1 }
  - { id: r2, dimension: ruhe, reverse: true, text: R2 }
  - { id: h1, dimension: hast, text: H1 }
  - { id: h2, dimension: hast, text: H2 }
  - { id: v, kind: many, text: V, options: [{ id: p, text: P }, { id: q, text: Q }] }
  - { id: leitet, kind: yes-no, dimension: {}, text: L }
  - { id: wort, kind: text, text: W, when: { item: leitet, is: yes } }
advice:
  - { id: langsam, when: { dimension: hast, atLeast: 50 }, title: L, text: L }
`);

/** r1, r2, h1, h2 of eleven people; all of them are in a great hurry. */
const codes = [1, 2, 2, 3, 3, 3, 4, 4, 5, 5, 2].map((r1, i): Answer[] => [r1, i < 6 ? 1 : 2, 5, 5]);
const people = (seconds: (i: number) => number | null = () => null) =>
  codes.map(([r1 = null, r2 = null, h1 = null, h2 = null], i) =>
    sheetOf(
      { r1, r2, h1, h2, v: i < 4 ? ['p'] : ['p', 'q'], leitet: i < 3 ? 'yes' : 'no', wort: 'Ein Wort' },
      { medianSeconds: seconds(i) },
    ),
  );

describe('a crowd', () => {
  test('sheets answered in haste are counted, a single one only as some', () => {
    const hasty = (n: number) =>
      summaryOf(
        set,
        people((i) => (i < n ? 0.9 : 5)),
      ).whole?.notices.hasty;
    expect([hasty(0), hasty(1), hasty(4), hasty(11)]).toEqual([0, null, 4, 11]);
  });

  test('advice about what is hidden is hidden, too', () => {
    const { whole } = summaryOf(set, people());
    expect(whole?.dimensions[1]).toMatchObject({ hidden: 'unanimous', spread: null });
    expect(whole?.advice).toEqual([]);
  });

  test('a reversed item shows its own counts, and is good where few say yes', () => {
    const { whole } = summaryOf(set, people());
    expect(whole?.items[1]?.counts).toMatchObject([{ codes: [1], n: 6 }, { codes: [2], n: 5 }, {}, {}, {}]);
    const best = whole?.talkingPoints.find(({ kind }) => kind === 'strongest-item');
    expect(best).toMatchObject({ figure: { item: { id: 'r2' } } });
  });

  test('ticks: what all ticked is missing, what some ticked is counted', () => {
    expect(summaryOf(set, people()).whole?.items[4]?.counts).toEqual([{ codes: ['q'], n: 7 }]);
  });

  test('three complete sheets give no coefficient, nor do nine', () => {
    const some = (n: number) =>
      people().map((sheet, i) =>
        i < n ? sheet : { ...sheet, answers: new Map([...sheet.answers, ['r2', null]]) },
      );
    for (const n of [3, 9])
      expect(summaryOf(set, some(n)).whole?.reliability[0]).toMatchObject({ complete: n, reliability: null });
  });

  test('nobody keeps a text of somebody who was not asked', () => {
    expect(tallyOf(set, people(), true).items[6]?.texts).toEqual(['Ein Wort', 'Ein Wort', 'Ein Wort']);
  });

  test('sixty people who left out this and that keep the mean of a long dimension, and its spread', () => {
    const ids = Array.from({ length: 20 }, (_, i) => `f${i}`);
    const long = setFrom(
      JSON.stringify({
        title: 'Lang',
        scales: { z: ['nie', 'selten', 'manchmal', 'oft', 'immer'] },
        dimensions: { d: 'D' },
        items: ids.map((id) => ({ id, text: id })),
      }),
    );
    const next = chance(1);
    const sheets = Array.from({ length: 60 }, () => {
      const own = 1 + 4 * next();
      const code = () => Math.max(1, Math.min(5, Math.round(own + 2 * (next() - 0.5))));
      return sheetOf(Object.fromEntries(ids.map((id) => [id, next() < 0.06 ? null : code()])));
    });
    const figure = summaryOf(long, sheets).whole?.dimensions[0];
    expect(figure).toMatchObject({ n: 60, hidden: null });
    expect(figure?.spread?.sd).not.toBeNull();
  });
});
