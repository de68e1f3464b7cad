import type { Alike } from '../group/patterns.js';
import { different, possiblePlaces, severalLists } from '../group/possible-scores.js';
import { inPercent, type Rounding, roundingFor, roundingIn } from '../group/rounding.js';
import { pairwise, possibleOveralls } from '../group/score-ranges.js';
import type { ChangeFigure, GroupChange, Unmatched } from '../model/change.js';
import type { Dimension, QuestionSet } from '../model/question-set.js';
import type { Limits } from '../protection/limits.js';
import { placeIn } from '../scoring/score-range.js';
import type { Distributions } from '../statistics/distributions.js';
import { type ChangePair, type ChangeRange, changeFigure, withoutSpread } from './change-figure.js';
import { overallTells } from './overall-relations.js';
import { type AlikePair, alikePairs, pairsOf } from './pairs.js';
import type { ScoresByPerson } from './scores-by-person.js';

/** Matches by code and works out what changed; codes that are not unique are left out. */
export function groupChange(
  set: QuestionSet,
  before: ScoresByPerson,
  after: ScoresByPerson,
  limits: Limits,
  distributions: Distributions,
): GroupChange {
  const pairs = pairsOf(before, after);
  const people = alikePairs(set, pairs, before, after);
  const rounding = roundingFor(limits.precise);
  const writing = { distributions, coefficient: rounding.coefficient };
  const figure = (
    value: (side: ScoresByPerson, at: number) => number,
    share: (side: ScoresByPerson, at: number) => number,
    range: ChangeRange,
  ): ChangeFigure => {
    const complete: ChangePair[] = [];
    for (let at = 0; at < pairs.n; at += 1) {
      const [i, j] = [pairs.before[at] as number, pairs.after[at] as number];
      const [x, y] = [value(before, i), value(after, j)];
      if (!Number.isNaN(x + y))
        complete.push({ values: [x, y], shares: [share(before, i), share(after, j)] });
    }
    return changeFigure(complete, range, limits, writing);
  };
  const dimensions = set.dimensions.map((dimension, d) => ({
    dimension,
    ...figure(
      (side, at) => side.place(at, d),
      (side, at) => side.share(at, d),
      rangeOf(set, dimension, people, rounding),
    ),
  }));
  return {
    limits,
    pairs: pairs.n,
    unmatched: { before: before.sheets - pairs.n, after: after.sheets - pairs.n },
    dimensions,
    overall: set.overall === null ? null : { title: set.overall.title, ...ofOverall() },
  };

  function ofOverall(): ChangeFigure {
    const own = figure(
      (side, at) => side.overall(at),
      () => 1,
      rangeOfOverall(set, people, rounding),
    );
    const shown = dimensions.map(({ change }) => change !== null);
    const isOpen = (id: string) =>
      dimensions.find(({ dimension }) => dimension.id === id)?.change?.before?.sd != null;
    const open = set.overall?.dimensions.every(isOpen) === true ? own : withoutSpread(own);
    return own.change !== null && overallTells(set, people, shown, limits.minGroup)
      ? { n: own.n, hidden: 'subtraction', change: null, reliable: null }
      : open;
  }
}

function rangeOf(
  set: QuestionSet,
  dimension: Dimension,
  people: readonly AlikePair[],
  rounding: Rounding,
): ChangeRange {
  const { norms, range, id } = dimension;
  const both = people.filter(({ before, after }) => before.scored(id) && after.scored(id));
  return {
    before: possiblePlaces(
      set,
      dimension,
      both.map(({ before }) => before),
    ),
    after: possiblePlaces(
      set,
      dimension,
      both.map(({ after }) => after),
    ),
    differences:
      both.length > MOST_PATTERNS
        ? null
        : severalLists(both.map((pair) => possibleDifferences(set, dimension, pair))),
    norms:
      norms === null
        ? null
        : {
            ...norms,
            mean: placeIn(range, norms.mean),
            sd: placeIn(range, range.from + norms.sd),
          },
    rounding: roundingIn(dimension, rounding),
  };
}

/** With more scores than this on a side there are too many differences to list. */
const MOST_SCORES = 100;
const MOST_PATTERNS = 200;

function possibleDifferences(
  set: QuestionSet,
  dimension: Dimension,
  { before, after }: AlikePair,
): readonly number[] | null {
  const [x, y] = [before, after].map((one) => possiblePlaces(set, dimension, [one])?.flat() ?? []);
  if (x === undefined || y === undefined || x.length === 0 || y.length === 0) return null;
  if (x.length > MOST_SCORES || y.length > MOST_SCORES) return null;
  return different(x.flatMap((one) => y.map((other) => other - one)));
}

function rangeOfOverall(set: QuestionSet, people: readonly AlikePair[], rounding: Rounding): ChangeRange {
  const side = (of: (pair: AlikePair) => Alike) => {
    const own = people.map(of);
    return possibleOveralls(
      set,
      own,
      set.dimensions.map((dimension) => possiblePlaces(set, dimension, own)),
    );
  };
  const [before, after] = [side((pair) => pair.before), side((pair) => pair.after)];
  return {
    before,
    after,
    differences: pairwise(before, after, (one, other) => other - one),
    norms: null,
    rounding: inPercent(rounding),
  };
}

export function unmatched(before: ScoresByPerson, after: ScoresByPerson): Unmatched {
  const ambiguous = [...new Set([...before.ambiguous, ...after.ambiguous])].sort();
  return {
    onlyBefore: missingIn(after, before),
    onlyAfter: missingIn(before, after),
    ambiguous,
    nameless: { before: before.nameless, after: after.nameless },
  };
}

/** Codes on one side only, as far as it is clear whose they are. */
function missingIn(other: ScoresByPerson, own: ScoresByPerson): readonly string[] {
  const missing: string[] = [];
  for (let at = 0; at < own.size; at += 1) {
    const code = own.codeAt(at);
    if (!own.isAmbiguous(at) && other.find(code) === null) missing.push(code);
  }
  return missing.sort();
}
