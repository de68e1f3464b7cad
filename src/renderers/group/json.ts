import type {
  DimensionFigure,
  DimensionReliability,
  Figure,
  GapFigure,
  GroupFigures,
  GroupSummary,
  ItemFigure,
  OverallFigure,
  PartFigures,
  TalkingPoint,
  WholeFigures,
} from '../../core/model/group.js';
import type { QuestionSet } from '../../core/model/question-set.js';
import { printableJson } from '../../core/text/printable.js';
import type { Renderer } from '../formats.js';
import { restCorrelation } from './item-blocks.js';

export const renderJson: Renderer<GroupSummary> = (set, summary) =>
  `${printableJson(JSON.stringify(groupDocumentOf(set, summary), null, 2))}\n`;

/** `kundencheck/group/1`: stable, with full precision, percent units. Keys are only ever added. */
function groupDocumentOf(set: QuestionSet, { people, minGroup, whole, split, suppressed }: GroupSummary) {
  return {
    format: 'kundencheck/group/1',
    set: { id: set.id, version: set.version, fingerprint: set.fingerprint },
    n: people,
    minGroup,
    ...(whole === null ? { dimensions: [], items: [] } : wholeOf(whole)),
    ...(split === null ? {} : { by: { column: split.column, groups: split.parts.map(partOf) } }),
    suppressed,
  };
}

function wholeOf(whole: WholeFigures) {
  return {
    ...figuresOf(whole),
    dimensions: whole.dimensions.map((figure, i) => ({
      ...dimensionOf(figure),
      ...reliabilityOf(whole.reliability[i]),
    })),
    items: whole.items.map((figure) => ({
      ...itemOf(figure),
      restCorrelation: figure.hidden === null ? restCorrelation(figure.item, whole) : null,
    })),
    advice: whole.advice.map(({ rule, n }) => ({ id: rule.id, title: rule.title, n })),
    notices: whole.notices,
    talkingPoints: whole.talkingPoints.map(talkingPointOf),
  };
}

function partOf(part: PartFigures) {
  return { name: part.name, n: part.people, ...figuresOf(part) };
}

function figuresOf({ dimensions, items, gaps, overall }: GroupFigures) {
  return {
    dimensions: dimensions.map(dimensionOf),
    items: items.map(itemOf),
    gaps: gaps.map(({ gap, ...figure }: GapFigure) => ({
      id: gap.id,
      title: gap.title,
      ...spreadOf(figure),
    })),
    overall: overall === null ? null : overallOf(overall),
  };
}

function overallOf({ title, ...figure }: OverallFigure) {
  return { title, ...spreadOf(figure) };
}

function dimensionOf({ dimension, bands, tenths, ...figure }: DimensionFigure) {
  return {
    id: dimension.id,
    title: dimension.title,
    higher: dimension.higher,
    ...spreadOf(figure),
    bands: bands.map(({ band, n }) => ({ from: band.from, title: band.title, n })),
    tenths,
  };
}

function spreadOf({ n, hidden, spread }: Figure) {
  return {
    n,
    ...(hidden === null ? {} : { hidden }),
    mean: spread?.mean ?? null,
    sd: spread?.sd ?? null,
    min: spread?.min ?? null,
    q1: spread?.q1 ?? null,
    median: spread?.median ?? null,
    q3: spread?.q3 ?? null,
    max: spread?.max ?? null,
  };
}

function reliabilityOf(one: DimensionReliability | undefined) {
  if (one === undefined) return {};
  const { items, reliability } = one;
  const { n, alpha, omega, constant, restCorrelations } = reliability;
  const id = (index: number) => items[index]?.id ?? null;
  const reason = <R extends object>(why: R) =>
    'index' in why ? { ...why, item: id(Number(why.index)), index: undefined } : why;
  return {
    alpha: alpha.value === null ? null : { ...alpha.value, n },
    ...(alpha.reason === null ? {} : { alphaReason: reason(alpha.reason) }),
    omega: omega.value,
    ...(omega.reason === null ? {} : { omegaReason: reason(omega.reason) }),
    complete: n,
    constant: constant.map(id),
    restCorrelations: Object.fromEntries(items.map((item, i) => [item.id, restCorrelations[i] ?? null])),
  };
}

function itemOf({ item, n, hidden, spread, agreement, counts, numbers, texts }: ItemFigure) {
  return {
    id: item.id,
    n,
    ...(hidden === null ? {} : { hidden }),
    mean: spread?.mean ?? null,
    sd: spread?.sd ?? null,
    agreement,
    counts:
      counts === null ? null : Object.fromEntries(counts.map(({ code, n: times }) => [String(code), times])),
    ...(numbers === null ? {} : { numbers }),
    ...(texts === null ? {} : { texts }),
  };
}

function talkingPointOf(point: TalkingPoint) {
  if (point.kind === 'advice') return { kind: point.kind, id: point.advice.rule.id, n: point.advice.n };
  const { figure } = point;
  const id = 'dimension' in figure ? figure.dimension.id : 'item' in figure ? figure.item.id : figure.gap.id;
  return { kind: point.kind, id };
}
