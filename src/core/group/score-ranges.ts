import { kindOf } from '../items/registry.js';
import type { Condition, Dimension, GapDefinition, Item, QuestionSet } from '../model/question-set.js';
import { itemOf, placeOf } from '../model/references.js';
import { holdsFor } from './advice-counts.js';
import { familiesOf } from './families.js';
import type { Alike, PeopleOfSet } from './patterns.js';
import {
  different,
  type PossibleScores,
  possibleAnswers,
  possiblePlaces,
  severalLists,
} from './possible-scores.js';
import { bandStarts, placeOfLimit } from './score-places.js';
import { scoredInOverall } from './score-relations.js';
import type { ScoreRange } from './score-release.js';
import type { Writing } from './written-moments.js';

/** In what range each score of a set lies. */
export interface Ranges {
  readonly dimensions: readonly ScoreRange[];
  readonly gaps: readonly ScoreRange[];
  readonly overall: ScoreRange;
}

/** Of people as they answered, for each family of the set and for all scores together. */
export function rangesOf(set: QuestionSet, { scores, families }: PeopleOfSet, written: Writing): Ranges {
  const ofFamilies = familiesOf(set);
  const dimensions = set.dimensions.map((dimension): ScoreRange => {
    const family = ofFamilies.findIndex((one) => one.dimensions.includes(dimension));
    return {
      from: 0,
      to: 100,
      possible: possiblePlaces(set, dimension, families[family]?.alike ?? []),
      bands: bandStarts(dimension),
      cuts: [...limitsInAdvice(set, dimension), 10, 20, 30, 40, 50, 60, 70, 80, 90],
      written: written.dimension(dimension),
    };
  });
  const ofDimension = (id: string) => dimensions[placeOf(set.dimensions, id)]?.possible ?? null;
  return {
    dimensions,
    gaps: set.gaps.map((gap) => ({
      from: -100,
      to: 100,
      possible: possibleGaps(set, gap, ofDimension),
      bands: [],
      cuts: [],
      written: written.percent,
    })),
    overall: {
      from: 0,
      to: 100,
      possible: possibleOveralls(
        set,
        scores.alike,
        dimensions.map(({ possible }) => possible),
      ),
      bands: [],
      cuts: [],
      written: written.percent,
    },
  };
}

/** Where advice draws a line through a dimension: a count there says how many it would help. */
function limitsInAdvice(set: QuestionSet, dimension: Dimension): readonly number[] {
  const tests = set.advice.flatMap(({ when }) => testsOf(when));
  return tests.flatMap(({ subject, tests: { atLeast, below } }) =>
    subject.kind === 'dimension' && subject.id === dimension.id
      ? [atLeast, below]
          .flatMap((limit) => (limit === undefined ? [] : [placeOfLimit(dimension, limit)]))
          .filter((place) => place > 0 && place < 100)
      : [],
  );
}

/** The same for an item: the places of the codes at which some test begins or ceases to hold. */
export function linesThrough(set: QuestionSet, item: Item): readonly number[] {
  const codes = kindOf(item).codes(item) ?? [];
  const tests = set.advice.flatMap(({ when }) => testsOf(when));
  return tests
    .filter(({ subject }) => subject.kind === 'item' && subject.id === item.id)
    .flatMap((test) => {
      const holds = codes.map((code) => holdsFor(test, item, code));
      return holds.flatMap((now, place) => (place > 0 && now !== holds[place - 1] ? [place] : []));
    });
}

function testsOf(condition: Condition): readonly Extract<Condition, { kind: 'test' }>[] {
  return condition.kind === 'test' ? [condition] : condition.of.flatMap(testsOf);
}

function possibleGaps(
  set: QuestionSet,
  { of, minus }: GapDefinition,
  ofDimension: (id: string) => PossibleScores | null,
): PossibleScores | null {
  const [a, b] = [of, minus].map(({ kind, id }) =>
    kind === 'item' ? severalLists([percentsOf(itemOf(set, id))]) : ofDimension(id),
  );
  return pairwise(a ?? null, b ?? null, (one, other) => one - other);
}

/** For each choice of scored dimensions that people have every mean of their scores. */
export function possibleOveralls(
  set: QuestionSet,
  people: readonly Alike[],
  dimensions: readonly (PossibleScores | null)[],
): PossibleScores | null {
  const choices = new Map(
    people.map((one) => {
      const scored = scoredInOverall(set, one);
      return [scored.map(({ id }) => id).join(), scored] as const;
    }),
  );
  const means = [...choices.values()].flatMap((scored) => {
    if (scored.length === 0) return [];
    const goodness = scored.map(({ id, higher }) =>
      pairwise(dimensions[placeOf(set.dimensions, id)] ?? null, [[0]], (score) =>
        higher === 'worse' ? 100 - score : score,
      ),
    );
    const sums = goodness.reduce((sum, own) => pairwise(sum, own, (one, other) => one + other), [[0]]);
    return sums === null ? [null] : sums.map((list) => list.map((sum) => sum / scored.length));
  });
  return severalLists(means);
}

/** With more pairs of values than this, differences and means of two are too many to be listed. */
const MOST_PAIRS = 4000;

/** What two scores of the same people make, whoever of those who can have either. */
export function pairwise(
  a: PossibleScores | null,
  b: PossibleScores | null,
  made: (one: number, other: number) => number,
): PossibleScores | null {
  if (a === null || b === null) return null;
  const lists = a.flatMap((of) =>
    b.map((minus) =>
      of.length * minus.length > MOST_PAIRS
        ? null
        : different(of.flatMap((one) => minus.map((other) => made(one, other)))),
    ),
  );
  return severalLists(lists);
}

function percentsOf(item: Item): readonly number[] | null {
  return possibleAnswers(item)?.flatMap((answer) => kindOf(item).percent(item, answer) ?? []) ?? null;
}
