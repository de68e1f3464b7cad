import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Answer, type AnswerSheet, isSubstantive } from '../../../src/core/model/answer-sheet.js';
import type { DimensionScore } from '../../../src/core/model/profile.js';
import type { QuestionSet } from '../../../src/core/model/question-set.js';
import { score } from '../../../src/core/scoring/score.js';
import { describe, type ValueTable } from '../../../src/core/statistics/value-table.js';
import { nearly, tallyOf } from '../../support/groups.js';
import { randomAnswer, randomSet } from '../../support/random-sets.js';
import { sheetOf } from '../../support/sets.js';

function crowdOf(set: QuestionSet): fc.Arbitrary<readonly AnswerSheet[]> {
  const answers = fc.tuple(...set.items.map((item) => randomAnswer(item)));
  const sheet = answers.map((all) => {
    const entries = set.items.map(({ id }, index): [string, Answer] => [id, all[index] ?? null]);
    return sheetOf(Object.fromEntries(entries));
  });
  return fc.array(sheet, { maxLength: 12 });
}

const meanOf = (values: readonly (number | null)[]) => {
  const known = values.filter((value) => value !== null);
  return { n: known.length, mean: known.reduce((sum, value) => sum + value, 0) / Math.max(1, known.length) };
};

function described(values: ValueTable) {
  const { n, mean } = describe(values) ?? { n: 0, mean: 0 };
  return { n, mean };
}

/** A percent, or where a sum or a mean lies in its range; beyond its ends where a sum was estimated. */
function place(one: DimensionScore | undefined): number | null {
  if (one === undefined || one.value === null) return null;
  const { from, to } = one.dimension.range;
  return one.dimension.score.unit === 'percent' ? one.percent : (100 * (one.value - from)) / (to - from);
}

test('a group counts what scoring every sheet says, whatever the set', () => {
  const cases = randomSet.chain((set) => fc.tuple(fc.constant(set), crowdOf(set)));
  fc.assert(
    fc.property(cases, ([set, sheets]) => {
      const profiles = sheets.map((sheet) => score(set, sheet));
      const tally = tallyOf(set, sheets);
      const counted = {
        people: tally.people,
        dimensions: tally.dimensions.map(({ values }) => described(values)),
        gaps: tally.gaps.map(described),
        overall: described(tally.overall),
        answered: tally.items.map(({ answered }) => answered),
        advice: tally.advice,
      };
      expect(counted).toEqual(
        nearly({
          people: sheets.length,
          dimensions: set.dimensions.map((_, i) =>
            meanOf(profiles.map(({ dimensions }) => place(dimensions[i]))),
          ),
          gaps: set.gaps.map((_, i) => meanOf(profiles.map(({ gaps }) => gaps[i]?.percent ?? null))),
          overall: meanOf(profiles.map(({ overall }) => overall?.percent ?? null)),
          answered: set.items.map(
            ({ id }) => profiles.filter(({ sheet }) => isSubstantive(sheet.answers.get(id))).length,
          ),
          advice: set.advice.map(
            ({ id }) => profiles.filter(({ advice }) => advice.some(({ rule }) => rule.id === id)).length,
          ),
        }),
      );
    }),
    { numRuns: 150 },
  );
});
