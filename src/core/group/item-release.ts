import { kindOf } from '../items/registry.js';
import type { Hiding } from '../model/group.js';
import type { Item } from '../model/question-set.js';
import { countsOf, type Joining, joinNeighbours, joinSmallest } from '../protection/joined-classes.js';
import type { Limits } from '../protection/limits.js';
import { countValue, noValues, type ValueTable } from '../statistics/value-table.js';
import { wholeNumbers } from './possible-scores.js';
import {
  isAtAnEnd,
  listed,
  releaseScores,
  type ScoreRelease,
  squaresWithin,
  tells,
} from './score-release.js';
import type { ItemTally } from './tally.js';
import type { Writing, WrittenMoments } from './written-moments.js';

/** What may be shown of the answers to an item. */
export interface ItemRelease {
  /** Why nothing at all is shown. */
  readonly hidden: Hiding | null;
  /** The answers that are counted together, by their places among the item's codes; null where none are counted. */
  readonly classes: Joining | null;
  /** The item's own percent. */
  readonly mean: boolean;
  readonly sd: boolean;
  /** Of a number item, in its own unit. */
  readonly numbers: ScoreRelease | null;
}

/** The item's own percents; none for choices and texts, nor for ticks, whose counts do not say who ticked how many. */
export function percentsOf(item: Item, { codes, numbers }: ItemTally): ValueTable {
  const kind = kindOf(item);
  const values = noValues();
  if (!kind.hasPercent(item) || kind.form === 'codes') return values;
  for (const [answer, n] of kind.form === 'number' ? numbers.counts : codes) {
    const percent = kind.percent(item, answer);
    if (percent !== null) countValue(values, percent, n);
  }
  return values;
}

export const HIDDEN = { classes: null, mean: false, sd: false, numbers: null };

/** `lines`: the places of codes before which a class had better begin. */
export function releaseItem(
  item: Item,
  tally: ItemTally,
  written: Writing,
  limits: Limits,
  lines: readonly number[],
): ItemRelease {
  const { answered } = tally;
  if (answered === 0) return { hidden: null, ...HIDDEN };
  if (answered < limits.minGroup) return { hidden: 'too-few', ...HIDDEN };
  const kind = kindOf(item);
  switch (kind.form) {
    case 'text':
      return { hidden: null, ...HIDDEN };
    case 'number':
      return releaseNumbers(item, tally, written.number, limits);
    case 'codes':
      return releaseTicks(item, tally, limits);
    case 'code':
      return orReason(item, tally, limits, releaseCodes(item, tally, written.item(item), limits, lines));
  }
}

/** Answers with a percent have an order, and neighbours; of others the smallest are counted together. */
function joinerOf(item: Item): typeof joinNeighbours {
  return kindOf(item).hasPercent(item) ? joinNeighbours : joinSmallest;
}

function countsByCode(item: Item, { codes }: ItemTally): readonly number[] {
  return (kindOf(item).codes(item) ?? []).map((code) => codes.get(code) ?? 0);
}

/** Counts, and the mean and the SD as far as they do not tell what the joined counts conceal. */
function releaseCodes(
  item: Item,
  tally: ItemTally,
  written: WrittenMoments,
  limits: Limits,
  lines: readonly number[],
): ItemRelease {
  const counts = countsByCode(item, tally);
  const joining = joinerOf(item)(counts, limits.minCell, counts.length, lines);
  if (!kindOf(item).hasPercent(item)) return { hidden: null, ...HIDDEN, classes: joining };
  if (joining?.every(({ length }) => length === 1))
    return { hidden: null, classes: joining, mean: true, sd: true, numbers: null };
  const moments = (classes: Joining | null) => releaseMoments(item, tally, classes, written, limits);
  // To the last digit means and SDs leave little to count: then they come first, and counts as far as they go.
  const alone = moments(null);
  if (limits.precise && alone.mean) {
    const kept = joining !== null && moments(joining).mean && moments(joining).sd === alone.sd;
    return { hidden: null, classes: kept ? joining : null, ...alone, numbers: null };
  }
  return { hidden: null, classes: joining, ...(joining === null ? alone : moments(joining)), numbers: null };
}

function releaseMoments(
  item: Item,
  tally: ItemTally,
  classes: Joining | null,
  written: WrittenMoments,
  limits: Limits,
) {
  const codes = kindOf(item).codes(item) ?? [];
  if (!isMonotone(codes.map((code) => kindOf(item).percent(item, code) ?? 0)))
    return { mean: false, sd: false };
  const classOf = new Map(
    codes.map((code, place) => [
      kindOf(item).percent(item, code) ?? 0,
      classes?.findIndex((places) => places.includes(place)) ?? 0,
    ]),
  );
  const scores = [...classOf.keys()].sort((a, b) => a - b);
  const values = percentsOf(item, tally);
  // Classes of neighbours stay neighbours in percent, so that their lower ends say the same as the classes do.
  const cuts = scores.filter(
    (score, at) => at === 0 || classOf.get(score) !== classOf.get(scores[at - 1] ?? 0),
  );
  const known = listed([scores], values);
  const mean =
    !isAtAnEnd(values, { from: 0, to: 100, possible: [scores] }, limits) &&
    !tells(values, known, cuts, null, limits);
  return { mean, sd: mean && !tells(values, known, cuts, squaresWithin(values, written), limits) };
}

/** Where values neither rise nor fall from one answer to the next, joined neighbours are no neighbours in percent. */
function isMonotone(percents: readonly number[]): boolean {
  const rises = percents.slice(1).map((percent, at) => Math.sign(percent - (percents[at] as number)));
  return rises.every((sign) => sign !== 0 && sign === rises[0]);
}

function releaseNumbers(item: Item, tally: ItemTally, written: WrittenMoments, limits: Limits): ItemRelease {
  const possible = wholeNumbers(item);
  const { min, max } = kindOf(item).range(item) ?? { min: null, max: null };
  const range = {
    from: min ?? Number.NEGATIVE_INFINITY,
    to: max ?? Number.POSITIVE_INFINITY,
    possible: possible && [possible],
    bands: [],
    cuts: [],
    written,
  };
  const numbers = { ...releaseScores(tally.numbers, range, limits), min: false, max: false };
  const { hidden, sd } = numbers;
  if (hidden !== null) return { hidden, ...HIDDEN };
  // A few facts such as ages are worked out from mean and SD: the SD needs as many people as the quartiles.
  const shown = sd && tally.answered >= 2 * limits.minGroup;
  const percent = possible !== null || (min !== null && max !== null);
  return {
    hidden: null,
    classes: null,
    mean: percent,
    sd: percent && shown,
    numbers: { ...numbers, sd: shown },
  };
}

/** Each option by itself: ticked by too few, or left out by too few, it is not counted. */
function releaseTicks(item: Item, tally: ItemTally, { minCell }: Limits): ItemRelease {
  const shown = countsByCode(item, tally).flatMap((n, place) =>
    n >= minCell && n <= tally.answered - minCell ? [[place]] : [],
  );
  return { ...HIDDEN, hidden: shown.length === 0 ? 'small-cell' : null, classes: shown };
}

function orReason(item: Item, tally: ItemTally, { minCell }: Limits, release: ItemRelease): ItemRelease {
  if (release.classes !== null || release.mean) return release;
  const most = Math.max(...countsByCode(item, tally));
  return { ...release, hidden: most > tally.answered - minCell ? 'unanimous' : 'small-cell' };
}

/** The same with fewer classes, so that the mean no longer follows from them; null where there are none left. */
export function coarser(
  item: Item,
  tally: ItemTally,
  release: ItemRelease,
  limits: Limits,
): ItemRelease | null {
  const counts = countsByCode(item, tally);
  if (release.classes === null || kindOf(item).form === 'codes') return null;
  if (release.mean && !release.classes.every(({ length }) => length === 1))
    return { ...release, mean: false, sd: false };
  const filled = countsOf(release.classes, counts).filter((n) => n > 0).length;
  const classes = joinerOf(item)(counts, limits.minCell, filled - 1);
  return classes === null ? null : { ...release, classes, mean: false, sd: false };
}
