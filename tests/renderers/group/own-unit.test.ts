import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { groupChange } from '../../../src/core/change/group-change.js';
import { ScoresByPerson } from '../../../src/core/change/scores-by-person.js';
import { type Answer, type AnswerSheet, isSubstantive } from '../../../src/core/model/answer-sheet.js';
import type { QuestionSet } from '../../../src/core/model/question-set.js';
import { score } from '../../../src/core/scoring/score.js';
import { german } from '../../../src/messages/german/german.js';
import { distributions } from '../../../src/platform/distributions.js';
import { plainPaint } from '../../../src/platform/paint.js';
import { groupChangeDocument } from '../../../src/renderers/change/group-change-document.js';
import { groupChangeJson } from '../../../src/renderers/change/json.js';
import { documentAsText } from '../../../src/renderers/document/text.js';
import { groupReport } from '../../../src/renderers/group/group-report.js';
import { LIMITS, summaryOf } from '../../support/groups.js';
import { randomAnswer, randomSet } from '../../support/random-sets.js';
import { setFrom, sheetOf } from '../../support/sets.js';

const look = { columns: 80, paint: plainPaint, bars: true };

async function reportOf(set: QuestionSet, sheets: readonly AnswerSheet[], format: 'text' | 'json' | 'csv') {
  const render = await groupReport.renderer(format);
  return render(set, summaryOf(set, sheets), german, look);
}

const SET = setFrom(`
title: Wie schwer es ist
scales:
  tage: { from: 0, labels: [nie, manchmal, oft, fast immer] }
  bild: { labels: [schlecht, mittel, gut], values: [-3, 0, 3] }
dimensions:
  last:
    title: Last
    higher: worse
    score: { unit: sum, times: 2 }
    bands: [{ upTo: 8, title: Wenig }, { upTo: 16, title: Mehr }, { title: Viel }]
  bild: { title: Bild, score: mean, bands: [{ from: -3, title: Trüb }, { from: 0, title: Hell }] }
items:
  - { id: a, text: A, scale: tage, dimension: last }
  - { id: b, text: B, scale: tage, dimension: last }
  - { id: c, text: C, scale: tage, dimension: last }
  - { id: d, text: D, scale: tage, dimension: last, reverse: true }
  - { id: e, text: E, scale: bild, dimension: bild }
  - { id: f, text: F, scale: bild, dimension: bild }
`);

// Last is twice a + b + c + (3 - d), Bild the mean of e and f as -3, 0, 3: worked out by hand.
const ROWS: readonly (readonly [answers: readonly number[], last: number, bild: number])[] = [
  [[0, 1, 1, 2, 3, 3], 6, 3],
  [[0, 1, 2, 2, 3, 2], 8, 1.5],
  [[1, 1, 1, 2, 2, 2], 8, 0],
  [[1, 1, 1, 2, 2, 1], 8, -1.5],
  [[1, 2, 1, 2, 2, 2], 10, 0],
  [[2, 1, 1, 2, 1, 2], 10, -1.5],
  [[2, 2, 1, 2, 1, 1], 12, -3],
  [[2, 2, 2, 3, 2, 2], 12, 0],
  [[3, 2, 1, 3, 3, 1], 12, 0],
  [[2, 2, 2, 2, 2, 3], 14, 1.5],
  [[3, 2, 2, 2, 1, 1], 16, -3],
  [[3, 3, 2, 2, 1, 2], 18, -1.5],
  [[3, 3, 3, 2, 2, 3], 20, 1.5],
  [[3, 3, 3, 1, 3, 3], 22, 3],
];

const sheets = ROWS.map(([answers], at) =>
  sheetOf(Object.fromEntries(SET.items.map(({ id }, i) => [id, answers[i] ?? null])), { person: `p${at}` }),
);

const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const sdOf = (values: readonly number[]) => {
  const mean = meanOf(values);
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1));
};

describe('a sum and a mean in the report of a group', () => {
  const last = ROWS.map(([, value]) => value);
  const bild = ROWS.map(([, , value]) => value);

  test('are the mean, the SD and the bands of the people’s own values, with the range beside them', async () => {
    const { dimensions } = JSON.parse(await reportOf(SET, sheets, 'json'));
    expect(dimensions[0]).toMatchObject({
      score: { unit: 'sum', times: 2, from: 0, to: 24 },
      mean: Number(meanOf(last).toFixed(1)),
      sd: Number(sdOf(last).toFixed(1)),
      bands: [
        { from: 0, title: 'Wenig', n: 4 },
        { from: 8, title: 'Mehr', n: 7 },
        { from: 16, title: 'Viel', n: 3 },
      ],
    });
    expect(dimensions[1]).toMatchObject({
      score: { unit: 'mean', times: 1, from: -3, to: 3 },
      mean: Number(meanOf(bild).toFixed(1)) + 0,
      bands: [
        { from: -3, title: 'Trüb', n: bild.filter((value) => value < 0).length },
        { from: 0, title: 'Hell', n: bild.filter((value) => value >= 0).length },
      ],
    });
  });

  test('stand in the text with their range and no percent sign', async () => {
    const text = await reportOf(SET, sheets, 'text');
    expect(text).toContain('Am stärksten ist die Gruppe hier: Bild, im Mittel 0 (−3 bis 3).');
    expect(text).toContain('Am meisten zu gewinnen ist hier: Last, im Mittel 12,6 von 24 (weniger wäre');
    expect(text).toMatch(/Last \(0 bis 24\) +14 +12,6 +9,8 bis 15,4 +4,9/);
    expect(text).toMatch(/• Last: Wenig 4 \(29\s%\), Mehr 7 \(50\s%\), Viel 3 \(21\s%\)/);
  });

  test('are in the CSV as in the JSON', async () => {
    const rows = (await reportOf(SET, sheets, 'csv')).split('\n');
    expect(rows.filter((row) => /,(dimension|band),last,/.test(row)).map((row) => row.slice(0, 40))).toEqual(
      [
        ',,dimension,last,,Last,14,12.6,9.8,15.4,',
        ',,band,last,0,Wenig,4,,,,,,,,,,,,,,,,,',
        ',,band,last,8,Mehr,7,,,,,,,,,,,,,,,,,',
        ',,band,last,16,Viel,3,,,,,,,,,,,,,,,,,',
      ].map((row) => row.slice(0, 40)),
    );
  });

  test('are compared in their own unit', () => {
    const [before, after] = [new ScoresByPerson(SET), new ScoresByPerson(SET)];
    const shift = [3, 1, 2, 3, 1, 2, 3, 1, 2, 3, 1, 2, 3, 1];
    for (const [at, sheet] of sheets.entries()) {
      before.add(score(SET, sheet));
      // Item c goes to what the list says: the sum moves by twice as much as c does.
      after.add(score(SET, { ...sheet, answers: new Map(sheet.answers).set('c', shift[at] ?? 0) }));
    }
    const change = groupChange(SET, before, after, LIMITS, distributions);
    const c = ROWS.map(([answers]) => answers[2] ?? 0);
    const moved = meanOf(shift.map((to, at) => 2 * (to - (c[at] ?? 0))));
    const [own] = JSON.parse(groupChangeJson(SET, change)).dimensions;
    expect(own.before.mean).toBe(12.6);
    expect(own.after.mean).toBe(Number((meanOf(last) + moved).toFixed(1)));
    expect(own.difference).toBe(Number((own.after.mean - 12.6).toFixed(1)));
    const text = documentAsText(groupChangeDocument(SET, change, german), look);
    expect(text).toMatch(/Last \(0 bis 24\) +14 +12,6 +13,3 +\+0,7/);
  });
});

test('the report of any group, of any set, is written in every format, and its means are those of the people', async () => {
  // People who all answered the same items: whoever left out others costs the rank test much, and has tests of its own.
  const few = randomSet.filter(({ items }) => items.length < 12 && items.every(({ when }) => when === null));
  const cases = few.chain((set) => {
    const sheet = fc
      .tuple(...set.items.map((item) => randomAnswer(item).filter(isSubstantive)))
      .map((answers) =>
        sheetOf(
          Object.fromEntries(set.items.map(({ id }, at): [string, Answer] => [id, answers[at] ?? null])),
        ),
      );
    return fc.record({ set: fc.constant(set), crowd: fc.array(sheet, { minLength: 12, maxLength: 16 }) });
  });
  const renderers = await Promise.all(groupReport.formats.map((format) => groupReport.renderer(format)));
  const json = await groupReport.renderer('json');
  fc.assert(
    fc.property(cases, ({ set, crowd }) => {
      const summary = summaryOf(set, crowd, { precise: true });
      for (const render of renderers) expect(render(set, summary, german, look)).not.toMatch(/NaN|undefined/);
      const profiles = crowd.map((sheet) => score(set, sheet));
      const shown = JSON.parse(json(set, summary, german, look)).dimensions;
      for (const [at, { mean }] of shown.entries()) {
        const values = profiles.flatMap(({ dimensions }) => dimensions[at]?.value ?? []);
        if (mean !== null) expect(mean).toBeCloseTo(meanOf(values), 6);
      }
    }),
    { numRuns: 10 },
  );
});
