import type {
  DimensionFigure,
  DimensionReliability,
  Figure,
  GapFigure,
  GroupFigures,
  GroupSummary,
  ItemFigure,
  MeanFigure,
  OverallFigure,
  PartFigures,
  TalkingPoint,
  WholeFigures,
} from '../../core/model/group.js';
import type { QuestionSet } from '../../core/model/question-set.js';
import { printableJson } from '../../core/text/printable.js';
import type { Renderer } from '../formats.js';
import { hasUnit, inUnit, meanInUnit, spreadInUnit } from '../own-unit.js';
import { restCorrelation } from './item-blocks.js';

export const renderJson: Renderer<GroupSummary> = (set, summary) =>
  `${printableJson(JSON.stringify(groupDocumentOf(set, summary), null, 2))}\n`;

/** `kundencheck/group/1`: stable, with full precision, percent units, or the dimension's own (`score`). Keys are only ever added. */
function groupDocumentOf(set: QuestionSet, { people, limits, whole, splits, suppressed }: GroupSummary) {
  const [first, ...others] = splits.map(({ column, parts }) => ({
    column,
    groups: parts.map((part) => partOf(set, part)),
  }));
  return {
    format: 'kundencheck/group/1',
    set: { id: set.id, version: set.version, fingerprint: set.fingerprint },
    n: people,
    ...limits,
    ...(whole === null ? { dimensions: [], items: [] } : wholeOf(whole)),
    ...(first === undefined ? {} : { by: first, splits: [first, ...others] }),
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

function partOf(set: QuestionSet, { name, people, dimensions, gaps, overall }: PartFigures) {
  const named = (
    all: readonly { readonly id: string; readonly title: string }[],
    figures: readonly MeanFigure[],
  ) => figures.map((figure, i) => ({ id: all[i]?.id, title: all[i]?.title, ...meanOf(figure) }));
  return {
    name,
    n: people,
    dimensions: named(
      set.dimensions,
      dimensions.map((figure, i) => meanInUnit(figure, set.dimensions[i])),
    ),
    items: [],
    gaps: named(set.gaps, gaps),
    overall: overall === null ? null : { title: set.overall?.title, ...meanOf(overall) },
  };
}

function meanOf({ n, hidden, mean }: MeanFigure) {
  return { n, ...(hidden === null ? {} : { hidden }), mean };
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

function dimensionOf({ dimension, bands, classes, ...figure }: DimensionFigure) {
  return {
    id: dimension.id,
    title: dimension.title,
    higher: dimension.higher,
    ...(hasUnit(dimension) ? { score: { ...dimension.score, ...dimension.range } } : {}),
    ...spreadOf({
      ...figure,
      spread: figure.spread === null ? null : spreadInUnit(figure.spread, dimension),
    }),
    bands: bands.map((one) => ({
      from: one.bands[0]?.from ?? 0,
      title: one.bands.map(({ title }) => title).join(' | '),
      n: one.n,
    })),
    classes: classes.map(({ from, n }) => ({ from: inUnit(dimension, from), n })),
  };
}

function spreadOf({ n, hidden, spread }: Figure) {
  return {
    n,
    ...(hidden === null ? {} : { hidden }),
    mean: spread?.mean ?? null,
    meanLower: spread?.lower ?? null,
    meanUpper: spread?.upper ?? null,
    sd: spread?.sd ?? null,
    min: spread?.min ?? null,
    q1: spread?.q1 ?? null,
    median: spread?.median ?? null,
    q3: spread?.q3 ?? null,
    max: spread?.max ?? null,
    ...(spread?.rounded === true ? { rounded: true } : {}),
  };
}

function reliabilityOf(one: DimensionReliability | undefined) {
  if (one === undefined) return {};
  const { items, complete, reliability } = one;
  if (reliability === null)
    return {
      alpha: null,
      omega: null,
      complete,
      constant: [],
      restCorrelations: {},
      reliabilityHidden: true,
    };
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
    counts: countsOf(counts),
    ...(counts === null ? {} : { classes: counts }),
    ...(numbers === null ? {} : { numbers }),
    ...(texts === null ? {} : { texts }),
  };
}

/** Where some are counted together, `classes` alone has them. */
function countsOf(counts: ItemFigure['counts']) {
  if (counts === null || counts.some(({ codes }) => codes.length > 1)) return null;
  return Object.fromEntries(counts.map(({ codes: [code], n }) => [String(code), n]));
}

function talkingPointOf(point: TalkingPoint) {
  if (point.kind === 'advice') return { kind: point.kind, id: point.advice.rule.id, n: point.advice.n };
  const { figure } = point;
  const id = 'dimension' in figure ? figure.dimension.id : 'item' in figure ? figure.item.id : figure.gap.id;
  return { kind: point.kind, id };
}
