import { kindOf } from '../items/registry.js';
import type { Condition, Dimension, Item, QuestionSet } from '../model/question-set.js';
import { itemOf } from '../model/references.js';
import { holdsFor } from './advice-counts.js';
import { different, possibleAnswers, possiblePercents } from './possible-scores.js';
import { stepOf } from './rounding.js';
import { bandStarts, placeOfLimit } from './score-places.js';
import type { ScoreRange } from './score-release.js';

/** In what range each score of a set lies. */
export interface Ranges {
  readonly dimensions: readonly ScoreRange[];
  readonly gaps: readonly ScoreRange[];
  readonly overall: ScoreRange;
}

export function rangesOf(set: QuestionSet): Ranges {
  return {
    dimensions: set.dimensions.map((dimension) => rangeOf(set, dimension)),
    gaps: set.gaps.map((_, i) => rangeOfGap(set, i)),
    overall: { from: 0, to: 100, possible: null, bands: [], cuts: [] },
  };
}

function rangeOf(set: QuestionSet, dimension: Dimension): ScoreRange {
  return {
    from: 0,
    to: 100,
    possible: possiblePercents(set, dimension),
    bands: bandStarts(dimension),
    cuts: [...limitsInAdvice(set, dimension), 10, 20, 30, 40, 50, 60, 70, 80, 90],
    step: stepOf(dimension),
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

function rangeOfGap(set: QuestionSet, at: number): ScoreRange {
  const gap = set.gaps[at];
  const items = [gap?.of, gap?.minus].map((side) =>
    side?.kind === 'item' ? itemOf(set, side.id) : undefined,
  );
  const [a, b] = items.map((item) => (item === undefined ? null : percentsOf(item)));
  const possible =
    a != null && b != null && a.length === b.length && a.length > 1
      ? different(a.flatMap((of) => b.map((minus) => of - minus)))
      : null;
  return { from: -100, to: 100, possible, bands: [], cuts: [] };
}

function percentsOf(item: Item): readonly number[] | null {
  return possibleAnswers(item)?.flatMap((answer) => kindOf(item).percent(item, answer) ?? []) ?? null;
}
