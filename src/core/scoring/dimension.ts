import type { DimensionScore, NormScore } from '../model/profile.js';
import type { Band, Dimension, Norms, Scale } from '../model/question-set.js';
import { cumulativeNormal } from '../statistics/normal.js';
import { settled } from './settled.js';
import type { Tally } from './tally.js';

/** The weighted mean of what was answered, or why there is none. */
export function scoreTally(
  dimension: Dimension,
  { items, answered, weights, sum, scale }: Tally,
): DimensionScore {
  const reason = notScored(dimension, answered, items);
  const percent = reason === null ? settled(sum / weights) : null;
  return {
    dimension,
    percent,
    mean: percent === null ? null : inScale(percent, scale ?? null),
    answered,
    items,
    reason,
    band: percent === null ? null : bandOf(dimension.bands, percent),
    norm: percent === null || dimension.norms === null ? null : againstNorms(percent, dimension.norms),
  };
}

function notScored(dimension: Dimension, answered: number, items: number): DimensionScore['reason'] {
  if (items === 0) return { code: 'no-items' };
  const needed = Math.max(1, Math.ceil(dimension.minAnswered * items - 1e-9));
  return answered >= needed ? null : { code: 'too-few', answered, items, needed };
}

function inScale(percent: number, scale: Scale | null): DimensionScore['mean'] {
  if (scale === null) return null;
  const { from, to } = scale;
  return { value: from + (percent / 100) * (to - from), from, to };
}

/** Bands compare unrounded values. */
function bandOf(bands: readonly Band[], percent: number): Band | null {
  return bands.findLast(({ from }) => percent >= from) ?? null;
}

/** T = 50 + 10 z, the percentile of a normal norm, and percent ± 1.96 SEM with SEM = SD sqrt(1 - r). */
export function againstNorms(percent: number, { mean, sd, reliability }: Norms): NormScore {
  const z = (percent - mean) / sd;
  const reach = 1.96 * sd * Math.sqrt(1 - reliability);
  return {
    t: 50 + 10 * z,
    percentile: 100 * cumulativeNormal(z),
    lower: Math.max(0, percent - reach),
    upper: Math.min(100, percent + reach),
  };
}
