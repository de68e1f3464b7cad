import { possiblePercents } from '../group/possible-scores.js';
import { type Rounding, roundingFor, roundingIn, stepOf } from '../group/rounding.js';
import type { ChangeFigure, GroupChange, Unmatched } from '../model/change.js';
import type { Dimension, QuestionSet } from '../model/question-set.js';
import type { Limits } from '../protection/limits.js';
import { placeIn } from '../scoring/score-range.js';
import type { Distributions } from '../statistics/distributions.js';
import { type ChangePair, type ChangeRange, changeFigure } from './change-figure.js';
import type { PersonScores, ScoresByPerson } from './scores-by-person.js';

type Pair = readonly [before: PersonScores, after: PersonScores];

/** Matches by code and works out what changed; codes that are not unique are left out. */
export function groupChange(
  set: QuestionSet,
  before: ScoresByPerson,
  after: ScoresByPerson,
  limits: Limits,
  distributions: Distributions,
): GroupChange {
  const unclear = new Set([...before.ambiguous, ...after.ambiguous]);
  const pairs = [...before.scores].flatMap(([person, scores]): Pair[] => {
    const later = unclear.has(person) ? undefined : after.scores.get(person);
    return later === undefined ? [] : [[scores, later]];
  });
  const rounding = roundingFor(limits.precise);
  const figure = (
    percent: (scores: PersonScores) => number | null,
    share: (scores: PersonScores) => number,
    range: ChangeRange,
  ): ChangeFigure => {
    const complete = pairs.flatMap(([first, second]): ChangePair[] => {
      const [x, y] = [percent(first), percent(second)];
      return x === null || y === null ? [] : [{ values: [x, y], shares: [share(first), share(second)] }];
    });
    return changeFigure(complete, range, limits, { distributions, coefficient: rounding.coefficient });
  };
  return {
    limits,
    pairs: pairs.length,
    unmatched: { before: before.sheets - pairs.length, after: after.sheets - pairs.length },
    dimensions: set.dimensions.map((dimension, i) => ({
      dimension,
      ...figure(
        ({ dimensions }) => dimensions[i] ?? null,
        ({ shares }) => shares[i] ?? 1,
        rangeOf(set, dimension, rounding),
      ),
    })),
    overall:
      set.overall === null
        ? null
        : {
            title: set.overall.title,
            ...figure(
              ({ overall }) => overall,
              () => 1,
              {
                possible: null,
                norms: null,
                written: { place: rounding.percent, distance: rounding.percent },
                step: 1,
              },
            ),
          },
  };
}

function rangeOf(set: QuestionSet, dimension: Dimension, rounding: Rounding): ChangeRange {
  const { norms, range } = dimension;
  return {
    possible: possiblePercents(set, dimension),
    norms:
      norms === null
        ? null
        : {
            ...norms,
            mean: placeIn(range, norms.mean),
            sd: placeIn(range, range.from + norms.sd),
          },
    written: roundingIn(dimension, rounding),
    step: stepOf(dimension),
  };
}

export function unmatched(before: ScoresByPerson, after: ScoresByPerson): Unmatched {
  const ambiguous = [...new Set([...before.ambiguous, ...after.ambiguous])].sort();
  const unclear = new Set(ambiguous);
  return {
    onlyBefore: missingIn(after, before, unclear),
    onlyAfter: missingIn(before, after, unclear),
    ambiguous,
    nameless: { before: before.nameless, after: after.nameless },
  };
}

function missingIn(other: ScoresByPerson, own: ScoresByPerson, unclear: ReadonlySet<string>) {
  return [...own.scores.keys()].filter((person) => !other.scores.has(person) && !unclear.has(person)).sort();
}
