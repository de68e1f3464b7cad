import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { kindOf } from '../../../src/core/items/registry.js';
import type { AnswerSheet } from '../../../src/core/model/answer-sheet.js';
import type { QuestionSet } from '../../../src/core/model/question-set.js';
import { readShortLine, SHORT_LINE, shortLine } from '../../../src/core/short-line/short-line.js';
import { builtInSets } from '../../support/built-in-sets.js';
import { sheetsOf } from '../../support/random-sheets.js';
import { setFrom, sheetOf } from '../../support/sets.js';

/** What a line can hold of a sheet: neither free texts nor when it was answered. */
function heldBy(set: QuestionSet, sheet: AnswerSheet): AnswerSheet {
  const held = [...sheet.answers].filter(([id, answer]) => {
    const item = set.items.find((one) => one.id === id);
    return answer !== null && item !== undefined && kindOf(item).form !== 'text';
  });
  return { ...sheet, started: null, finished: null, medianSeconds: null, answers: new Map(held) };
}

describe('a short line', () => {
  test.each(builtInSets.map((set) => ({ id: set.id, set })))('of $id gives the sheet back', ({ set }) => {
    fc.assert(
      fc.property(sheetsOf(set), (sheet) => {
        const kept = heldBy(set, { ...sheet, person: 'Platz 7' });
        const line = shortLine(set, kept);
        const reading = readShortLine(set, line);
        expect(
          reading.ok && { ...reading.sheet, answers: Object.fromEntries(reading.sheet.answers) },
        ).toEqual({
          ...kept,
          answers: Object.fromEntries(kept.answers),
        });
        expect(line.match(SHORT_LINE)).toEqual([line]);
      }),
      { numRuns: 50 },
    );
  });

  const thirty = setFrom(
    JSON.stringify({
      title: 'T',
      scales: { s: ['a', 'b', 'c', 'd', 'e', 'f', 'g'] },
      dimensions: { d: 'D' },
      items: Array.from({ length: 30 }, (_, at) => ({ id: `i${at}`, text: 'T', notApplicable: true })),
    }),
  );
  const answers = Object.fromEntries(thirty.items.map(({ id }, at) => [id, 1 + (at % 7)]));

  test('of thirty items on seven points has at most 120 characters', () => {
    const line = shortLine(thirty, sheetOf(answers, { person: 'Seminarplatz-07' }));
    expect(line.length).toBeLessThanOrEqual(120);
  });

  test('that lost or changed a sign is never read as other answers', () => {
    const line = shortLine(thirty, sheetOf(answers, { person: 'p7' }));
    fc.assert(
      fc.property(fc.nat(line.length - 1), fc.constantFrom('', 'x', '0', ':'), (at, sign) => {
        const broken = line.slice(0, at) + sign + line.slice(at + 1);
        fc.pre(broken !== line);
        expect(readShortLine(thirty, broken)).toMatchObject({ ok: false, finding: { code: 'line-damaged' } });
      }),
    );
  });

  test('of other questions is refused', () => {
    const line = shortLine(thirty, sheetOf(answers));
    const other = { ...thirty, items: thirty.items.slice(1) };
    expect(readShortLine(other, line)).toMatchObject({
      ok: false,
      finding: { code: 'line-other-questions' },
    });
  });
});
