import { kindOf } from '../items/registry.js';
import { sameScale, valueRange } from '../items/scale.js';
import type { DimensionScore, NormScore } from '../model/profile.js';
import type { Band, Dimension, Item, Norms, ScoreRange } from '../model/question-set.js';
import { cumulativeNormal } from '../statistics/normal.js';
import { standardError } from '../statistics/shortened.js';
import { exactly, ONE, quotient } from './exact.js';
import type { DimensionSums, Tally } from './tally.js';

/** The range of the scale that all items of a dimension share; null where they share none. */
export function sharedRange(items: readonly Item[]): { readonly min: number; readonly max: number } | null {
  const [first = null, ...others] = items.map((item) => kindOf(item).scale(item));
  const shared = first !== null && others.every((scale) => scale !== null && sameScale(scale, first));
  return shared ? valueRange(first) : null;
}

/** The score that a tally comes to, or why there is none. */
export function scoreTally(
  sums: DimensionSums,
  shared: ReturnType<typeof sharedRange>,
  tally: Tally,
): DimensionScore {
  const { dimension } = sums;
  const { answered, items, shown } = tally;
  const reason = notScored(dimension, tally);
  const unscored = { value: null, percent: null, mean: null, estimated: false, band: null, norm: null };
  if (reason !== null) return { dimension, ...unscored, answered, items, reason, share: 0 };
  const value = inUnit(sums, tally);
  const share = answered / shown;
  return {
    dimension,
    value,
    percent: quotient(100n * tally.points, tally.span),
    mean: shared === null ? null : meanOf(shared, tally),
    estimated: dimension.score.unit === 'sum' && answered < items,
    answered,
    items,
    reason: null,
    band: bandOf(dimension.bands, value),
    norm: dimension.norms === null ? null : againstNorms(value, dimension.norms, share, dimension.range),
    share,
  };
}

/**
 * Below what the dimension asks for there is no score. Items that do not apply are not asked for, but on less than half
 * of what was shown no score stands, unless its author asks for still less.
 */
function notScored(dimension: Dimension, { answered, items, shown }: Tally): DimensionScore['reason'] {
  if (items === 0) return { code: 'no-items' };
  const needed = Math.max(1, neededOf(dimension, items));
  if (answered < needed) return { code: 'too-few', answered, items, needed };
  const floor = Math.ceil(
    Math.min(0.5, missingOf(dimension) === null ? dimension.minAnswered : 1) * shown - 1e-9,
  );
  return answered < floor ? { code: 'too-few', answered, items: shown, needed: floor } : null;
}

function neededOf(dimension: Dimension, items: number): number {
  const missing = missingOf(dimension);
  return missing === null ? Math.ceil(dimension.minAnswered * items - 1e-9) : items - missing;
}

/** How many items may be missing; null where a share decides. A sum needs all, unless its author allows otherwise. */
function missingOf({ score, maxMissing }: Dimension): number | null {
  return maxMissing ?? (score.unit === 'sum' ? 0 : null);
}

/** In the dimension's own unit. Where answers are missing, a sum is their mean times the number asked. */
function inUnit(
  { dimension: { score }, parts }: DimensionSums,
  { points, span, low, weights, asked }: Tally,
): number {
  const times = exactly(score.times);
  switch (score.unit) {
    case 'percent':
      return quotient(100n * points, span);
    case 'mean':
      return quotient(times * (low + points), weights * parts * ONE * ONE);
    case 'sum':
      return quotient(times * (low + points) * asked, weights * parts * ONE * ONE * ONE);
  }
}

/** In the unit of the scale that all items share. */
function meanOf({ min, max }: { readonly min: number; readonly max: number }, { points, span }: Tally) {
  const from = exactly(min);
  const value = quotient(from * span + points * (exactly(max) - from), span * ONE);
  return { value, from: min, to: max };
}

/** Bands compare unrounded values. Their limits belong to them: a lower one to its own band, an upper one likewise. */
export function bandOf(bands: readonly Band[], value: number): Band | null {
  const closed = bands.some(({ upTo }) => upTo !== null);
  return closed
    ? (bands.find(({ upTo }) => upTo === null || value <= upTo) ?? null)
    : (bands.findLast(({ from }) => value >= from) ?? null);
}

/**
 * T = 50 + 10 z, the percentile of a normal norm, and value ± 1.96 SEM with SEM = SD sqrt(1 - r); whoever answered a
 * share of the items has the reliability of that share.
 */
export function againstNorms(
  value: number,
  norms: Norms,
  share = 1,
  range: ScoreRange = { from: 0, to: 100 },
): NormScore {
  const z = (value - norms.mean) / norms.sd;
  const reach = 1.96 * standardError(norms, share);
  return {
    t: 50 + 10 * z,
    percentile: 100 * cumulativeNormal(z),
    lower: Math.max(range.from, value - reach),
    upper: Math.min(range.to, value + reach),
  };
}
