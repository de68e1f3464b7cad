import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Answer, type AnswerSheet, NOT_APPLICABLE } from '../../../src/core/model/answer-sheet.js';
import type { QuestionSet } from '../../../src/core/model/question-set.js';
import { reachOf } from '../../../src/core/review/reach/reach.js';
import { score } from '../../../src/core/scoring/score.js';
import { randomRow, randomSet } from '../../support/random-sets.js';
import { setFrom, sheetOf } from '../../support/sets.js';

function sheetFrom(set: QuestionSet, row: readonly Answer[]): AnswerSheet {
  return sheetOf(Object.fromEntries(set.items.map(({ id }, index) => [id, row[index] ?? null])));
}

/** Whether everything asked has an answer. */
function isFull({ answers }: AnswerSheet): boolean {
  return [...answers.values()].every((answer) => answer !== null && answer !== NOT_APPLICABLE);
}

/** A set and sheets that know nothing of how reach is looked for. */
const setAndSheets = randomSet.chain((set) =>
  fc.record({
    set: fc.constant(set),
    sheets: fc
      .array(randomRow(set), { minLength: 150, maxLength: 150 })
      .map((rows) => rows.map((row) => sheetFrom(set, row))),
  }),
);

test('a witness reaches what it stands for, and no sheet does what is proved to be out of reach', () => {
  fc.assert(
    fc.property(setAndSheets, ({ set, sheets }) => {
      const profiles = sheets.map((sheet) => score(set, sheet));
      const full = profiles.filter(({ sheet }) => isFull(sheet));
      for (const { target, reached, always } of reachOf(set)) {
        const hits = profiles.filter((profile) => target.reached(profile)).length;
        if (reached.outcome === 'reached') expect(target.reached(score(set, reached.witness))).toBe(true);
        if (reached.outcome === 'impossible') expect([target.name, hits]).toEqual([target.name, 0]);
        if (always) expect(full.filter((profile) => !target.reached(profile))).toEqual([]);
      }
    }),
    { numRuns: Number(process.env.REACH_RUNS ?? 3), endOnFailure: true },
  );
});

const LIMITS = `
title: Grenzen
dimensions:
  mut:
    title: Mut
    bands:
      - upTo: 40
        title: Kaum
      - upTo: 70
        title: Etwas
      - title: Viel
  weg:
    title: Weg
    bands:
      - from: 0
        title: Kurz
      - from: 33.31
        title: Schmal
      - from: 33.33
        title: Lang
items:
  - id: m
    kind: choice
    text: Was nun?
    options:
      - { text: Gehen, scores: { mut: 40 } }
      - { text: Bleiben, scores: { mut: 60 } }
  - { id: w, kind: number, text: Wie weit?, min: 0, max: 1000, dimension: weg }
advice:
  - { id: wer-antwortet, when: { dimension: mut, atLeast: 40 }, title: A, text: A. }
  - { id: wer-bleibt, when: { dimension: mut, above: 40 }, title: B, text: B. }
  - { id: weder-noch, when: { none: [{ dimension: mut, above: 60 }] }, title: C, text: C. }
  - { id: dazwischen, when: { item: w, above: 3, below: 4 }, title: D, text: D. }
`;

test('limits on the margin are reached, what lies between the numbers tried stays open, and what all meet is known', () => {
  const found = reachOf(setFrom(LIMITS)).map(({ target, reached, always }) => [
    target.name,
    always && target.kind === 'advice' ? 'always' : reached.outcome,
  ]);
  expect(Object.fromEntries(found)).toEqual({
    'mut.to-40': 'reached',
    'mut.to-70': 'reached',
    'mut.over-70': 'impossible',
    'weg.0': 'reached',
    'weg.33.31': 'undecided',
    'weg.33.33': 'reached',
    'wer-antwortet': 'always',
    'wer-bleibt': 'reached',
    'weder-noch': 'always',
    dazwischen: 'reached',
  });
});
