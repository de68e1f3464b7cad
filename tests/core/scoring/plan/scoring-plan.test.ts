import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Answer, AnswerSheet } from '../../../../src/core/model/answer-sheet.js';
import { isSubstantive } from '../../../../src/core/model/answer-sheet.js';
import type { Profile } from '../../../../src/core/model/profile.js';
import type { QuestionSet } from '../../../../src/core/model/question-set.js';
import { fillRow, ScoringPlan } from '../../../../src/core/scoring/plan/scoring-plan.js';
import { Scorer } from '../../../../src/core/scoring/score.js';
import { plainScore } from '../../../support/plain-score.js';
import { randomRow, randomSet } from '../../../support/random-sets.js';
import { setFrom, sheetOf } from '../../../support/sets.js';

/** What a plan says of a sheet, in the words of a profile. */
function planned(plan: ScoringPlan, sheet: AnswerSheet) {
  fillRow(plan, ({ id }) => sheet.answers.get(id));
  plan.score();
  return {
    answered: plan.answered,
    dimensions: plan.machines.map((machine, index) => machine.scores[plan.dimensions[index] ?? -1]),
    gaps: [...plan.gaps].map((gap) => (Number.isNaN(gap) ? null : gap)),
    overall: Number.isNaN(plan.overall) ? null : plan.overall,
    advice: [...plan.advice.selected.subarray(0, plan.advice.count)].map(
      (index) => plan.set.advice[index]?.id,
    ),
    notices: plan.equalAnswers.noticed ? ['same-answers'] : [],
  };
}

/** The same of what the oracle says. */
function scored(profile: Profile) {
  return {
    answered: [...profile.sheet.answers.values()].filter((answer) => isSubstantive(answer)).length,
    dimensions: profile.dimensions,
    gaps: profile.gaps.map(({ percent }) => percent),
    overall: profile.overall?.percent ?? null,
    advice: profile.advice.map(({ rule }) => rule.id),
    notices: profile.notices.map(({ code }) => code),
  };
}

describe('a scoring plan', () => {
  test('says of every row, and of every sheet, exactly what the rules say, to the last bit', () => {
    const rows = (set: QuestionSet) => fc.array(randomRow(set), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(
        randomSet.chain((set) => fc.tuple(fc.constant(set), rows(set))),
        ([set, answers]) => {
          const plan = new ScoringPlan(set);
          const scorer = new Scorer(set);
          for (const row of answers) {
            const given = Object.fromEntries(set.items.map(({ id }, index) => [id, row[index] as Answer]));
            const sheet = sheetOf(given, { medianSeconds: row.length % 2 });
            const expected = plainScore(set, sheet);
            expect(scorer.score(sheet)).toStrictEqual(expected);
            expect({ ...planned(plan, sheet), notices: [] }).toStrictEqual({
              ...scored(expected),
              notices: [],
            });
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  test('finds a run of the same answers where items are reversed, and a skipped item ends it', () => {
    const set = setFrom(`
title: Zwölf
scales: { z: { from: 1, to: 5, low: nie, high: immer } }
dimensions: { d: D }
items: [${Array.from({ length: 12 }, (_, index) => `{ id: i${index}, text: Frage ${index}, reverse: ${index === 3} }`).join(', ')}]
`);
    const plan = new ScoringPlan(set);
    const all = Object.fromEntries(set.items.map(({ id }) => [id, 4]));
    expect(planned(plan, sheetOf(all)).notices).toEqual(['same-answers']);
    expect(planned(plan, sheetOf({ ...all, i5: null })).notices).toEqual([]);
  });

  test('counts itself full before it takes much memory', () => {
    const set = setFrom(`
title: Zahlen
dimensions: { d: D }
items: [{ id: n, kind: number, text: Wie viel?, min: 0, max: 1000000 }]
`);
    const plan = new ScoringPlan(set);
    for (let value = 0; value < 2000 && !plan.full; value += 1) {
      fillRow(plan, () => value);
      plan.score();
    }
    expect({ full: plan.full, remembered: plan.symbols[0]?.answers.length }).toEqual({
      full: true,
      remembered: 1024,
    });
  });
});
