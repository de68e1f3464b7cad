import type { Hiding } from '../model/group.js';
import { joinNeighbours } from '../protection/joined-classes.js';
import { enoughForPlaces, isCrowd, type Limits } from '../protection/limits.js';
import { giveScoresAway, type KnownScores } from '../protection/score-lists.js';
import { countOf, describe, type ValueTable } from '../statistics/value-table.js';
import { different } from './possible-scores.js';

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
  readonly possible: readonly number[] | null;
  readonly bands: readonly number[];
  readonly cuts: readonly number[];
  /** To which multiple of this an SD is rounded; 1, a whole percent, unless said otherwise. */
  readonly step?: number;
}

export function releaseScores(values: ValueTable, range: ScoreRange, limits: Limits): ScoreRelease {
  const n = countOf(values);
  if (n === 0) return { hidden: null, ...NOTHING };
  if (n < limits.minGroup) return { hidden: 'too-few', ...NOTHING };
  const scores = range.possible === null ? null : different([...range.possible, ...values.counts.keys()]);
  if (isAtAnEnd(values, range, limits) || tells(values, scores, [], null, limits))
    return { hidden: 'unanimous', ...NOTHING };
  const cuts = safeCuts(values, range, scores, limits);
  const sd = !tells(values, scores, cuts, squaresWithin(values, limits, range.step), limits);
  return { hidden: null, sd, ...places(values, limits), cuts };
}

/** Whether the mean says that fewer than `minCell` people can be off one end of the range by a single step. */
export function isAtAnEnd(
  values: ValueTable,
  { from, to, possible }: Pick<ScoreRange, 'from' | 'to' | 'possible'>,
  { minCell }: Limits,
): boolean {
  const { n, mean } = describe(values) ?? { n: 0, mean: 0 };
  const up = (possible?.[1] ?? from + 1) - from;
  const down = to - (possible?.at(-2) ?? to - 1);
  return n * (mean - from) < (minCell - 1e-6) * up || n * (to - mean) < (minCell - 1e-6) * down;
}

export function tells(
  { counts }: ValueTable,
  scores: readonly number[] | null,
  cuts: readonly number[],
  squares: KnownScores['squares'],
  { minCell }: Limits,
): boolean {
  if (scores === null) return false;
  const known: KnownScores = {
    scores,
    counts: scores.map((score) => countAt(counts, score)),
    classes: scores.map((score) =>
      Math.max(
        0,
        cuts.findLastIndex((cut) => score >= cut),
      ),
    ),
    squares,
  };
  return giveScoresAway(known, minCell);
}

/** The table rounds to eleven places, the list of scores to nine. */
function countAt(counts: ReadonlyMap<number, number>, score: number): number {
  const exact = counts.get(score);
  if (exact !== undefined) return exact;
  for (const [value, n] of counts) if (Math.abs(value - score) < 1e-8) return n;
  return 0;
}

/** How closely the printed SD ties the sum of squares: half a step up and down, or nothing at all. */
export function squaresWithin(values: ValueTable, { precise }: Limits, step = 1): KnownScores['squares'] {
  const { n, sd } = describe(values) ?? { n: 0, sd: null };
  if (precise || sd === null) return { below: 0, above: 0 };
  const shown = Math.round(sd / step) * step;
  const squares = (n - 1) * sd * sd;
  return {
    below: Math.max(0, squares - (n - 1) * Math.max(0, shown - step / 2) ** 2),
    above: Math.max(0, (n - 1) * (shown + step / 2) ** 2 - squares),
  };
}

/** Bands first, joined where they must be; then finer cuts, as long as no class becomes small and no score is told. */
function safeCuts(
  values: ValueTable,
  range: ScoreRange,
  scores: readonly number[] | null,
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

/** Places in the order of people are single people's scores, unless enough people share them or nobody can be meant. */
function places({ counts }: ValueTable, limits: Limits): Pick<ScoreRelease, 'quartiles' | 'min' | 'max'> {
  const sorted = [...counts].sort(([a], [b]) => a - b);
  const n = sorted.reduce((sum, [, times]) => sum + times, 0);
  if (!enoughForPlaces(n, limits)) return { quartiles: false, min: false, max: false };
  const shared = (rank: number) => {
    let seen = 0;
    for (const [, times] of sorted) {
      seen += times;
      if (rank < seen) return times >= limits.minCell;
    }
    return false;
  };
  const ranks = [0.25, 0.5, 0.75].flatMap((p) => [Math.floor((n - 1) * p), Math.ceil((n - 1) * p)]);
  return {
    quartiles: isCrowd(n, limits) || ranks.every(shared),
    min: shared(0),
    max: shared(n - 1),
  };
}
