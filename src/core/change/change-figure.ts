import { different } from '../group/possible-scores.js';
import type { PlaceRounding } from '../group/rounding.js';
import {
  releaseScores,
  type ScoreRange,
  type ScoreRelease,
  squaresWithin,
  tells,
} from '../group/score-release.js';
import type { ChangeFigure, ReliableCount, Reliably } from '../model/change.js';
import type { Norms } from '../model/question-set.js';
import { joinNeighbours } from '../protection/joined-classes.js';
import { isCrowd, type Limits } from '../protection/limits.js';
import {
  type PairedChange,
  pairedChange,
  RELIABLE,
  reliableChange,
  tablesOf,
  type ValuePair,
} from '../statistics/change.js';
import type { Distributions } from '../statistics/distributions.js';
import type { ValueTable } from '../statistics/value-table.js';

/** The scores that people can have, null where there are too many to list, and the norms that a set declares. */
export interface ChangeRange {
  readonly possible: readonly number[] | null;
  /** In places, 0..100, as the scores are. */
  readonly norms: Norms | null;
  /** How figures are rounded, and the step that this leaves between neighbours. */
  readonly written: PlaceRounding;
  readonly step: number;
}

/** One person's two values, and of how much of the items each tells. */
export interface ChangePair {
  readonly values: ValuePair;
  readonly shares: readonly [before: number, after: number];
}

export interface ChangeWriting {
  readonly distributions: Distributions;
  readonly coefficient: (value: number) => number;
}

/** One figure of two measurements, by the rules of a group's figures: before, after, and the differences each. */
export function changeFigure(
  people: readonly ChangePair[],
  range: ChangeRange,
  limits: Limits,
  { distributions, coefficient }: ChangeWriting,
): ChangeFigure {
  const pairs = people.map(({ values }) => values);
  const n = pairs.length;
  if (n === 0) return { n, hidden: null, change: null, reliable: null };
  const [before, after, difference] = tablesOf(pairs).map((table, at) =>
    released(table, range, at === 2, limits),
  );
  const hidden = before?.hidden ?? after?.hidden ?? difference?.hidden ?? null;
  if (hidden !== null) return { n, hidden, change: null, reliable: null };
  const shown = {
    before: before?.sd === true,
    after: after?.sd === true,
    difference: difference?.sd === true,
  };
  return {
    n,
    hidden,
    change: written(pairedChange(pairs, distributions), shown, range.written, coefficient),
    reliable:
      range.norms === null ? null : reliablyChanged(people, range, range.norms, shown.difference, limits),
  };
}

function released(
  table: ValueTable,
  { possible, step }: ChangeRange,
  difference: boolean,
  limits: Limits,
): ScoreRelease {
  const range: ScoreRange = difference
    ? { from: -100, to: 100, possible: possible && differencesOf(possible), bands: [], cuts: [], step }
    : { from: 0, to: 100, possible, bands: [], cuts: [], step };
  return releaseScores(table, range, limits);
}

function differencesOf(scores: readonly number[]): readonly number[] | null {
  if (scores.length > 100) return null;
  return different(scores.flatMap((a) => scores.map((b) => a - b)));
}

interface Shown {
  readonly before: boolean;
  readonly after: boolean;
  readonly difference: boolean;
}

/** Whatever goes with an SD that is not shown is not shown either; the difference is that of the means shown. */
function written(
  change: PairedChange,
  shown: Shown,
  { place, distance }: PlaceRounding,
  coefficient: (value: number) => number,
): PairedChange {
  const cell = (value: number | null, write: (value: number) => number) =>
    value === null ? null : write(value);
  const spread = shown.before && shown.after && shown.difference;
  const side = (of: PairedChange['before'], sd: boolean) =>
    of === null ? null : { mean: place(of.mean), sd: sd ? cell(of.sd, distance) : null };
  const [before, after] = [
    side(change.before, shown.before && spread),
    side(change.after, shown.after && spread),
  ];
  return {
    n: change.n,
    before,
    after,
    difference: before === null || after === null ? null : distance(after.mean - before.mean),
    lower: shown.difference ? cell(change.lower, distance) : null,
    upper: shown.difference ? cell(change.upper, distance) : null,
    dz: shown.difference ? cell(change.dz, coefficient) : null,
    dzLower: shown.difference ? cell(change.dzLower, coefficient) : null,
    dzUpper: shown.difference ? cell(change.dzUpper, coefficient) : null,
    dav: spread ? cell(change.dav, coefficient) : null,
    r: spread ? cell(change.r, coefficient) : null,
  };
}

const CHANGES: readonly Reliably[] = ['lower', 'unchanged', 'higher'];

/**
 * The people who changed reliably, each by the error of what they answered, as classes of differences: what they say
 * beside mean and SD must tell of no few. Where somebody's own error puts them into another class than all items would,
 * the classes are no ranges of differences, and only a crowd is counted.
 */
function reliablyChanged(
  people: readonly ChangePair[],
  { possible, step }: ChangeRange,
  norms: Norms,
  sd: boolean,
  limits: Limits,
): readonly ReliableCount[] | null {
  const own = people.map(({ values, shares }) => changed(values, norms, shares));
  const asRanges = people.every(({ values }, at) => own[at] === changed(values, norms));
  if (!asRanges && !isCrowd(people.length, limits)) return null;
  const counts = CHANGES.map((change) => own.filter((one) => one === change).length);
  const joining = joinNeighbours(counts, limits.minCell);
  const [, , differences] = tablesOf(people.map(({ values }) => values));
  if (joining === null || differences === undefined) return null;
  const line = RELIABLE * norms.sd * Math.sqrt(2 * (1 - norms.reliability));
  const starts = [-100, -line, line + 1e-9];
  const cuts = joining.map(([first = 0]) => starts[first] as number);
  const scores = possible && differencesOf(possible);
  const squares = sd ? squaresWithin(differences, limits, step) : null;
  if (tells(differences, scores, cuts, squares, limits)) return null;
  return joining.map((places) => ({
    changes: places.flatMap((place) => CHANGES[place] ?? []),
    n: places.reduce((sum, place) => sum + (counts[place] ?? 0), 0),
  }));
}

function changed([before, after]: ValuePair, norms: Norms, shares?: ChangePair['shares']): Reliably {
  const index = reliableChange(before, after, norms, shares) ?? 0;
  if (index > RELIABLE) return 'higher';
  return index < -RELIABLE ? 'lower' : 'unchanged';
}
