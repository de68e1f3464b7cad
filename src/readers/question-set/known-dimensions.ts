import type { Path } from '../../core/model/finding.js';
import type { Band, Dimension, Item, Norms, ScoreUnit } from '../../core/model/question-set.js';
import { scoreRangeOf } from '../../core/scoring/score-range.js';
import type { FindingsCollector } from './findings-collector.js';
import { DEFAULTS } from './written/defaults.js';
import type { WrittenBand, WrittenDimension, WrittenNorms } from './written/dimensions.js';

/** A dimension before its items are known; where its lowest band begins is not known yet either. */
export type RangelessDimension = Omit<Dimension, 'range' | 'bands'> & {
  readonly bands: readonly (Omit<Band, 'from'> & { readonly from: number | null })[];
};

export function withRange(dimension: RangelessDimension, items: readonly Item[]): Dimension {
  const range = scoreRangeOf(dimension, items);
  return {
    ...dimension,
    range,
    bands: dimension.bands.map((band) => ({ ...band, from: band.from ?? range.from })),
  };
}

export function knownDimension(
  id: string,
  written: WrittenDimension,
  minAnswered: number,
  findings: FindingsCollector,
): RangelessDimension {
  const path = ['dimensions', id];
  const shape = typeof written === 'object' ? written : { title: written };
  const { norms, maxMissing, bands = [] } = shape;
  const score = knownUnit(shape.score);
  if (shape.minAnswered !== undefined && (maxMissing !== undefined || score.unit === 'sum'))
    findings.add('keys-exclude', [...path, 'minAnswered'], {
      key: 'minAnswered',
      other: maxMissing === undefined ? 'score: sum' : 'maxMissing',
    });
  return {
    id,
    title: findings.line(shape.title, typeof written === 'object' ? [...path, 'title'] : path),
    about: findings.optionalLine(shape.about, [...path, 'about']),
    higher: shape.higher ?? DEFAULTS.higher,
    minAnswered: shape.minAnswered ?? minAnswered,
    maxMissing: maxMissing ?? null,
    score,
    unasked: shape.unasked ?? DEFAULTS.unasked,
    bands: knownBands(bands, [...path, 'bands'], findings),
    norms: norms === undefined ? null : knownNorms(norms, [...path, 'norms'], findings),
  };
}

function knownUnit(written: Exclude<WrittenDimension, string | number>['score']): ScoreUnit {
  if (typeof written === 'string') return { unit: written, times: DEFAULTS.times };
  return { unit: written?.unit ?? DEFAULTS.unit, times: written?.times ?? DEFAULTS.times };
}

/** All bands name where they begin, or all but the last where they end. */
function knownBands(
  written: readonly WrittenBand[],
  path: Path,
  findings: FindingsCollector,
): RangelessDimension['bands'] {
  const closed = written.some(({ upTo }) => upTo !== undefined);
  const [key, other] = closed ? (['upTo', 'from'] as const) : (['from', 'upTo'] as const);
  return written.map((band, index) => {
    const at = [...path, index];
    const isLast = index === written.length - 1;
    if (band[other] !== undefined) findings.add('keys-exclude', [...at, other], { key: other, other: key });
    if (band[key] === undefined && !(closed && isLast)) findings.add('missing-key', at, { key });
    return {
      from: (closed ? written[index - 1]?.upTo : band.from) ?? null,
      upTo: band.upTo ?? null,
      title: findings.text(band.title, [...at, 'title']),
      text: findings.optionalText(band.text, [...at, 'text']),
    };
  });
}

function knownNorms(written: WrittenNorms, path: Path, findings: FindingsCollector): Norms {
  return {
    mean: written.mean,
    sd: written.sd,
    reliability: written.reliability,
    n: written.n ?? null,
    population: findings.optionalText(written.population, [...path, 'population']),
    source: written.source ?? null,
  };
}
