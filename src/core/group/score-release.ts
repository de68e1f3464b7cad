import type { Hiding } from '../model/group.js';
import { joinNeighbours } from '../protection/joined-classes.js';
import { enoughForPlaces, isCrowd, type Limits } from '../protection/limits.js';
import { giveScoresAway, type KnownScores } from '../protection/score-lists.js';
import { countOf, describe, type ValueTable } from '../statistics/value-table.js';
import { different, type PossibleScores } from './possible-scores.js';
import type { WrittenMoments } from './written-moments.js';

/** What may be shown of the scores of a group. */
export interface ScoreRelease {
  /** Why nothing at all is shown; null where at least the mean is. */
  readonly hidden: Hiding | null;
  readonly sd: boolean;
  /** Quartiles and the median. */
  readonly quartiles: boolean;
  readonly min: boolean;
  readonly max: boolean;
  /** Where the classes begin into which people are counted, the first at the lowest score; empty for no classes. */
  readonly cuts: readonly number[];
}

export const NOTHING: Omit<ScoreRelease, 'hidden'> = {
  sd: false,
  quartiles: false,
  min: false,
  max: false,
  cuts: [],
};

/** The range of a score, the scores that people can have in it, and where it may be cut, in the order of preference. */
export interface ScoreRange {
  readonly from: number;
  readonly to: number;
  /** null where there are too many to list. */
  readonly possible: PossibleScores | null;
  readonly bands: readonly number[];
  readonly cuts: readonly number[];
  readonly written: WrittenMoments;
}

export function releaseScores(values: ValueTable, range: ScoreRange, limits: Limits): ScoreRelease {
  const n = countOf(values);
  if (n === 0) return { hidden: null, ...NOTHING };
  if (n < limits.minGroup) return { hidden: 'too-few', ...NOTHING };
  const scores = range.possible === null ? null : listed(range.possible, values);
  if (isUnanimous(values, limits) || isAtAnEnd(values, range, limits))
    return { hidden: 'unanimous', ...NOTHING };
  if (tells(values, scores, [], null, limits)) return { hidden: 'single-scores', ...NOTHING };
  const cuts = safeCuts(values, range, scores, limits);
  const sd = !tells(values, scores, cuts, squaresWithin(values, range.written), limits);
  return { hidden: null, sd, ...places(values, limits), cuts };
}

/** Whether the mean says that fewer than `minCell` people can be off one end of the scores by a single step. */
export function isAtAnEnd(
  values: ValueTable,
  { from, to, possible }: Pick<ScoreRange, 'from' | 'to' | 'possible'>,
  { minCell }: Limits,
): boolean {
  const { n, mean } = describe(values) ?? { n: 0, mean: 0 };
  const lists = (possible ?? []).filter(({ length }) => length > 1);
  const of = (value: (list: readonly number[]) => number | undefined) =>
    lists.map((list) => value(list) ?? 0);
  const [low, high] =
    lists.length === 0
      ? [from, to]
      : [Math.min(...of(([least]) => least)), Math.max(...of((list) => list.at(-1)))];
  const up = Math.max(...of(([least = 0, next = 0]) => next - least), lists.length === 0 ? 1 : 0);
  const down = Math.max(...of((list) => (list.at(-1) ?? 0) - (list.at(-2) ?? 0)), lists.length === 0 ? 1 : 0);
  return n * (mean - low) < (minCell - 1e-6) * up || n * (high - mean) < (minCell - 1e-6) * down;
}

/** Whether all, or all but a few, have the same score. */
function isUnanimous(values: ValueTable, { minCell }: Limits): boolean {
  return Math.max(...values.counts.values()) > countOf(values) - minCell;
}

/** Scores that people can have, ascending, and who can have each, as a bit for each list. */
export interface ListedScores {
  readonly scores: readonly number[];
  readonly kinds: readonly number[];
}

/** All lists as one; whoever has a score on none of them could have any. */
export function listed(possible: PossibleScores, { counts }: ValueTable): ListedScores {
  const scores = different([...possible.flat(), ...counts.keys()]);
  const near = (list: readonly number[], score: number) => list.some((one) => Math.abs(one - score) < 1e-7);
  const kinds = scores.map((score) =>
    possible.reduce((bits, list, at) => (near(list, score) ? bits | (1 << at) : bits), 0),
  );
  return { scores, kinds: kinds.map((bits) => (bits === 0 ? -1 : bits)) };
}

export function tells(
  { counts }: ValueTable,
  known: ListedScores | null,
  cuts: readonly number[],
  squares: KnownScores['squares'],
  { minCell }: Limits,
): boolean {
  if (known === null) return false;
  const { scores, kinds } = known;
  const all: KnownScores = {
    scores,
    kinds,
    counts: scores.map((score) => countAt(counts, score)),
    classes: scores.map((score) =>
      Math.max(
        0,
        cuts.findLastIndex((cut) => score >= cut),
      ),
    ),
    squares,
  };
  return giveScoresAway(all, minCell);
}

/** The table rounds to eleven places, the list of scores to nine. */
function countAt(counts: ReadonlyMap<number, number>, score: number): number {
  const exact = counts.get(score);
  if (exact !== undefined) return exact;
  for (const [value, n] of counts) if (Math.abs(value - score) < 1e-8) return n;
  return 0;
}

/** How closely what is written down ties the sum of squares: as far as another SD leaves each number as it is. */
export function squaresWithin(values: ValueTable, written: WrittenMoments): KnownScores['squares'] {
  const { n, mean, sd } = describe(values) ?? { n: 0, mean: 0, sd: null };
  if (sd === null) return { below: 0, above: 0 };
  const text = (other: number) => written({ n, mean, sd: other }).join();
  const shown = text(sd);
  const edge = (far: number) => {
    let [same, other] = [sd, far];
    for (let step = 0; step < EDGE_STEPS; step += 1) {
      const middle = (same + other) / 2;
      if (text(middle) === shown) same = middle;
      else other = middle;
    }
    return same;
  };
  return {
    below: (n - 1) * (sd * sd - edge(0) ** 2),
    above: (n - 1) * (edge(sd + 10) ** 2 - sd * sd),
  };
}

/** Halving a few percent so often leaves what rounding leaves. */
const EDGE_STEPS = 40;

/** Bands first, joined where they must be; then finer cuts, as long as no class becomes small and no score is told. */
function safeCuts(
  values: ValueTable,
  range: ScoreRange,
  scores: ListedScores | null,
  limits: Limits,
): readonly number[] {
  const { minCell } = limits;
  // Who left out items of a wide range can lie below the first class, and belongs to it.
  const between = (from: number, to: number) =>
    [...values.counts].reduce(
      (sum, [value, n]) => ((value >= from || from <= range.from) && value < to ? sum + n : sum),
      0,
    );
  const inBands = range.bands.map((from, at) =>
    between(from, range.bands[at + 1] ?? Number.POSITIVE_INFINITY),
  );
  let cuts: readonly number[] = [];
  for (let most = inBands.length; most >= 2 && cuts.length === 0; most -= 1) {
    const joining = joinNeighbours(inBands, minCell, most);
    if (joining === null) break;
    const starts = joining.map(([first = 0]) => range.bands[first] as number);
    if (!tells(values, scores, starts, null, limits)) cuts = starts;
  }
  if (!enoughForPlaces(countOf(values), limits)) return cuts;
  for (const cut of range.cuts) {
    const more = [...new Set([range.from, ...cuts, cut])].sort((a, b) => a - b);
    const classes = more.map((from, at) => between(from, more[at + 1] ?? Number.POSITIVE_INFINITY));
    const filled = classes.filter((n) => n > 0);
    const safe = filled.length > 1 && filled.every((n) => n >= minCell);
    if (safe && !cuts.includes(cut) && !tells(values, scores, more, null, limits)) cuts = more;
  }
  // Where nobody is on either side a line says nothing; where a band begins it says which band that is.
  return cuts.filter(
    (cut, at) =>
      at === 0 ||
      range.bands.includes(cut) ||
      between(cuts[at - 1] as number, cut) > 0 ||
      between(cut, cuts[at + 1] ?? Number.POSITIVE_INFINITY) > 0,
  );
}

/**
 * Places in the order of people are single people's scores, and say how many lie on either side: unless nobody can be
 * meant they are shown only where no score is that of few.
 */
function places(values: ValueTable, limits: Limits): Pick<ScoreRelease, 'quartiles' | 'min' | 'max'> {
  const sorted = [...values.counts].sort(([a], [b]) => a - b).map(([, times]) => times);
  const n = sorted.reduce((sum, times) => sum + times, 0);
  if (isCrowd(n, limits)) {
    const [first = 0, last = 0] = [sorted[0], sorted.at(-1)];
    return { quartiles: true, min: first >= limits.minCell, max: last >= limits.minCell };
  }
  const shown = enoughForPlaces(n, limits) && sorted.every((times) => times >= limits.minCell);
  return { quartiles: shown, min: shown, max: shown };
}
