import { kindOf } from '../items/registry.js';
import { type Answers, isSubstantive, NOT_APPLICABLE } from '../model/answer-sheet.js';
import type { DimensionScore, NormScore } from '../model/profile.js';
import type { Band, Dimension, Item, Norms, Scale } from '../model/question-set.js';
import { cumulativeNormal } from '../statistics/normal.js';
import { settled } from './settled.js';

/** Scores one dimension from the items that this person saw. */
export function scoreDimension(
  dimension: Dimension,
  visible: readonly Item[],
  answers: Answers,
): DimensionScore {
  let answered = 0;
  let items = 0;
  let weights = 0;
  let sum = 0;
  const counted: Item[] = [];
  for (const item of visible) {
    const kind = kindOf(item);
    if (!kind.dimensions(item).includes(dimension.id)) continue;
    const answer = answers.get(item.id);
    if (answer === NOT_APPLICABLE) continue;
    if (!isSubstantive(answer)) {
      items += 1;
      continue;
    }
    const own = kind
      .contributions(item, answer)
      .find((contribution) => contribution.dimension === dimension.id);
    // An option that is silent on this dimension says nothing about it, so its item is not among the k.
    if (own === undefined) continue;
    items += 1;
    answered += 1;
    weights += own.weight;
    sum += own.weight * own.percent;
    counted.push(item);
  }
  const reason = notScored(dimension, answered, items);
  const percent = reason === null ? settled(sum / weights) : null;
  return {
    dimension,
    percent,
    mean: percent === null ? null : inSharedScale(percent, counted),
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

/** Bands compare unrounded values. */
export function bandOf(bands: readonly Band[], percent: number): Band | null {
  return bands.findLast(({ from }) => percent >= from) ?? null;
}

function inSharedScale(percent: number, items: readonly Item[]): DimensionScore['mean'] {
  const first = items[0];
  if (first?.kind !== 'scale') return null;
  const { from, to } = first.scale;
  const shared = items.every((item) => item.kind === 'scale' && sameScale(item.scale, first.scale));
  return shared ? { value: from + (percent / 100) * (to - from), from, to } : null;
}

function sameScale(a: Scale, b: Scale): boolean {
  return (
    a === b ||
    (a.from === b.from &&
      a.to === b.to &&
      a.low === b.low &&
      a.high === b.high &&
      a.labels?.length === b.labels?.length &&
      (a.labels ?? []).every((label, index) => label === b.labels?.[index]))
  );
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
