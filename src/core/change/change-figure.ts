import type { PossibleScores } from '../group/possible-scores.js';
import type { PlaceRounding } from '../group/rounding.js';
import { listed, releaseScores, squaresWithin, tells } from '../group/score-release.js';
import { type WrittenMoments, writtenMoments } from '../group/written-moments.js';
import type { ChangeFigure, ReliableCount, Reliably } from '../model/change.js';
import type { Norms } from '../model/question-set.js';
import { joinNeighbours } from '../protection/joined-classes.js';
import { isCrowd, type Limits } from '../protection/limits.js';
import {
  effectInterval,
  type PairedChange,
  pairedChange,
  RELIABLE,
  reliableChange,
  tablesOf,
  type ValuePair,
} from '../statistics/change.js';
import type { Distributions } from '../statistics/distributions.js';
import type { ValueTable } from '../statistics/value-table.js';

/** The scores that people can have, and the norms that a set declares. */
export interface ChangeRange {
  readonly before: PossibleScores | null;
  readonly after: PossibleScores | null;
  readonly differences: PossibleScores | null;
  /** In places, 0..100, as the scores are. */
  readonly norms: Norms | null;
  readonly rounding: PlaceRounding;
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
  const [ofBefore, ofAfter, ofDifferences] = tablesOf(pairs);
  const sides = writtenMoments(distributions, range.rounding);
  const effect: WrittenMoments = (moments) => [
    ...sides(moments),
    moments.sd === 0 ? null : coefficient(moments.mean / moments.sd),
  ];
  const released = (
    table: ValueTable,
    from: number,
    possible: PossibleScores | null,
    written: WrittenMoments,
  ) => releaseScores(table, { from, to: 100, possible, bands: [], cuts: [], written }, limits);
  const [before, after, difference] = [
    released(ofBefore, 0, range.before, sides),
    released(ofAfter, 0, range.after, sides),
    released(ofDifferences, -100, range.differences, effect),
  ];
  const hidden = before.hidden ?? after.hidden ?? difference.hidden;
  if (hidden !== null) return { n, hidden, change: null, reliable: null };
  // What two SDs leave open of a third is little: they are shown together, or none.
  const spread = before.sd && after.sd && difference.sd;
  return {
    n,
    hidden,
    change: written(pairedChange(pairs, distributions), spread, range.rounding, coefficient),
    reliable:
      range.norms === null
        ? null
        : reliablyChanged(people, range, range.norms, spread ? effect : null, limits),
  };
}

/** Means alone. */
export function withoutSpread(figure: ChangeFigure): ChangeFigure {
  const { change } = figure;
  if (change === null) return figure;
  const mean = (side: PairedChange['before']) => side && { ...side, sd: null };
  const none = { lower: null, upper: null, dz: null, dzLower: null, dzUpper: null, dav: null, r: null };
  return {
    ...figure,
    change: { ...change, before: mean(change.before), after: mean(change.after), ...none },
  };
}

/** Whatever goes with an SD that is not shown is not shown either; the difference is that of the means shown. */
function written(
  change: PairedChange,
  spread: boolean,
  { place, distance }: PlaceRounding,
  coefficient: (value: number) => number,
): PairedChange {
  const cell = (value: number | null, write: (value: number) => number) =>
    value === null ? null : write(value);
  const side = (of: PairedChange['before'], sd: boolean) =>
    of === null ? null : { mean: place(of.mean), sd: sd ? cell(of.sd, distance) : null };
  const [before, after] = [side(change.before, spread), side(change.after, spread)];
  const dz = spread ? cell(change.dz, coefficient) : null;
  // Of the effect as it stands there, so that its interval ties it no closer.
  const interval = dz === null ? null : effectInterval(dz, change.n);
  return {
    n: change.n,
    before,
    after,
    difference: before === null || after === null ? null : distance(after.mean - before.mean),
    lower: spread ? cell(change.lower, distance) : null,
    upper: spread ? cell(change.upper, distance) : null,
    dz,
    dzLower: interval && coefficient(interval.lower),
    dzUpper: interval && coefficient(interval.upper),
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
  { differences: possible }: ChangeRange,
  norms: Norms,
  effect: WrittenMoments | null,
  limits: Limits,
): readonly ReliableCount[] | null {
  const own = people.map(({ values, shares }) => changed(values, norms, shares));
  const asRanges = people.every(({ values }, at) => own[at] === changed(values, norms));
  if (!asRanges && !isCrowd(people.length, limits)) return null;
  const counts = CHANGES.map((change) => own.filter((one) => one === change).length);
  const joining = joinNeighbours(counts, limits.minCell);
  const [, , differences] = tablesOf(people.map(({ values }) => values));
  if (joining === null) return null;
  const line = RELIABLE * norms.sd * Math.sqrt(2 * (1 - norms.reliability));
  const starts = [-100, -line, line + 1e-9];
  const cuts = joining.map(([first = 0]) => starts[first] as number);
  const scores = possible && listed(possible, differences);
  const squares = effect === null ? null : squaresWithin(differences, effect);
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
