import type { ChangeFigure, GroupChange } from '../model/change.js';
import type { QuestionSet } from '../model/question-set.js';
import { pairedChange } from '../statistics/change.js';
import type { Distributions } from '../statistics/distributions.js';
import type { PersonScores, ScoresByPerson } from './scores-by-person.js';

type Pair = readonly [before: PersonScores, after: PersonScores];

/** Matches by code and works out what changed; codes that are not unique are left out and named. */
export function groupChange(
  set: QuestionSet,
  before: ScoresByPerson,
  after: ScoresByPerson,
  minGroup: number,
  distributions: Distributions,
): GroupChange {
  const ambiguous = [...new Set([...before.ambiguous, ...after.ambiguous])].sort();
  const unclear = new Set(ambiguous);
  const pairs = [...before.scores].flatMap(([person, scores]): Pair[] => {
    const later = unclear.has(person) ? undefined : after.scores.get(person);
    return later === undefined ? [] : [[scores, later]];
  });
  const figure = (percent: (scores: PersonScores) => number | null): ChangeFigure => {
    const complete = pairs.flatMap(([first, second]) => {
      const [x, y] = [percent(first), percent(second)];
      return x === null || y === null ? [] : [[x, y] as const];
    });
    const shown = complete.length >= minGroup;
    return { n: complete.length, change: shown ? pairedChange(complete, distributions) : null };
  };
  return {
    minGroup,
    pairs: pairs.length,
    onlyBefore: missingIn(after, before, unclear),
    onlyAfter: missingIn(before, after, unclear),
    ambiguous,
    nameless: { before: before.nameless, after: after.nameless },
    dimensions: set.dimensions.map((dimension, i) => ({
      dimension,
      ...figure(({ dimensions }) => dimensions[i] ?? null),
    })),
    overall: set.overall === null ? null : { title: set.overall.title, ...figure(({ overall }) => overall) },
  };
}

function missingIn(other: ScoresByPerson, own: ScoresByPerson, unclear: ReadonlySet<string>) {
  return [...own.scores.keys()].filter((person) => !other.scores.has(person) && !unclear.has(person)).sort();
}
