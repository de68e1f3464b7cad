import type { Figure, GroupSummary, MeanFigure, PartFigures, WholeFigures } from '../../core/model/group.js';
import type { Dimension, QuestionSet } from '../../core/model/question-set.js';
import type { Reliability } from '../../core/statistics/reliability.js';
import { type Cell, csvLine } from '../csv-cells.js';
import type { Renderer } from '../formats.js';
import { inUnit, meanInUnit, spreadInUnit } from '../own-unit.js';
import { restCorrelation } from './item-blocks.js';

/** One row a figure; what a figure does not have is empty, as is what is hidden. */
const COLUMNS = [
  'by',
  'part',
  'what',
  'id',
  'code',
  'title',
  'n',
  'mean',
  'meanLower',
  'meanUpper',
  'sd',
  'min',
  'q1',
  'median',
  'q3',
  'max',
  'agreement',
  'restCorrelation',
  'alpha',
  'alphaLower',
  'alphaUpper',
  'alphaStandardised',
  'omega',
  'hidden',
] as const;

type Row = Partial<Record<(typeof COLUMNS)[number], Cell>>;

/** `what`: group, dimension, band, class, item, answer, gap, overall, advice; `part` is empty for the whole group. */
export const renderCsv: Renderer<GroupSummary> = (set, summary, messages) =>
  [
    COLUMNS,
    ...rowsOf(set, summary, (name) => name ?? messages.group.noPart).map((row) =>
      COLUMNS.map((column) => row[column] ?? null),
    ),
  ]
    .map((cells) => csvLine(cells))
    .join('');

function rowsOf(
  set: QuestionSet,
  { people, whole, splits, suppressed }: GroupSummary,
  named: (part: string | null) => string,
): readonly Row[] {
  const hiddenParts = suppressed.filter(({ what }) => what === 'part');
  return [
    { what: 'group', n: people, ...(whole === null ? { hidden: 'too-few' } : {}) },
    ...(whole === null ? [] : [...figureRows(whole), ...adviceRows(whole)]),
    ...splits.flatMap(({ column, parts }) =>
      parts.flatMap((part) =>
        partRows(set, part).map((row) => ({ by: column, part: named(part.name), ...row })),
      ),
    ),
    ...hiddenParts.map(({ column, part, reason }) => ({
      by: column ?? null,
      part: named(part ?? null),
      what: 'group',
      hidden: reason,
    })),
  ];
}

function partRows(set: QuestionSet, { people, dimensions, gaps, overall }: PartFigures): readonly Row[] {
  const row = (
    what: string,
    of: { readonly id?: string; readonly title: string } | undefined,
    figure: MeanFigure,
  ) => ({
    what,
    id: of?.id ?? null,
    title: of?.title ?? null,
    ...figure,
  });
  return [
    { what: 'group', n: people },
    ...dimensions.map((figure, i) =>
      row('dimension', set.dimensions[i], meanInUnit(figure, set.dimensions[i])),
    ),
    ...gaps.map((figure, i) => row('gap', set.gaps[i], figure)),
    ...(overall === null || set.overall === null
      ? []
      : [row('overall', { title: set.overall.title }, overall)]),
  ];
}

function figureRows(whole: WholeFigures): readonly Row[] {
  const { dimensions, items, gaps, overall } = whole;
  return [
    ...dimensions.flatMap((figure, i): Row[] => [
      {
        what: 'dimension',
        id: figure.dimension.id,
        title: figure.dimension.title,
        ...spreadCells(figure, figure.dimension),
        ...reliabilityCells(whole.reliability[i]?.reliability ?? null),
      },
      ...figure.bands.map(({ bands, n }) => ({
        what: 'band',
        id: figure.dimension.id,
        code: bands[0]?.from ?? null,
        title: bands.map(({ title }) => title).join(' | '),
        n,
      })),
      ...figure.classes.map(({ from, n }) => ({
        what: 'class',
        id: figure.dimension.id,
        code: inUnit(figure.dimension, from),
        n,
      })),
    ]),
    ...items.flatMap((figure): Row[] => [
      {
        what: 'item',
        id: figure.item.id,
        title: figure.item.text,
        n: figure.n,
        mean: figure.spread?.mean ?? null,
        sd: figure.spread?.sd ?? null,
        agreement: figure.agreement,
        restCorrelation: figure.hidden === null ? restCorrelation(figure.item, whole) : null,
        hidden: figure.hidden,
      },
      ...(figure.counts ?? []).map(({ codes, n }) => ({
        what: 'answer',
        id: figure.item.id,
        code: codes.join('|'),
        n,
      })),
    ]),
    ...gaps.map((figure) => ({
      what: 'gap',
      id: figure.gap.id,
      title: figure.gap.title,
      ...spreadCells(figure),
    })),
    ...(overall === null ? [] : [{ what: 'overall', title: overall.title, ...spreadCells(overall) }]),
  ];
}

function spreadCells({ n, spread, hidden }: Figure, dimension: Dimension | null = null): Row {
  const own = spread === null || dimension === null ? spread : spreadInUnit(spread, dimension);
  const { lower = null, upper = null, rounded: _, ...rest } = own ?? {};
  return { n, meanLower: lower, meanUpper: upper, ...rest, hidden };
}

function reliabilityCells(reliability: Reliability | null): Row {
  if (reliability === null) return {};
  const { alpha, omega } = reliability;
  return {
    alpha: alpha.value?.value ?? null,
    alphaLower: alpha.value?.lower ?? null,
    alphaUpper: alpha.value?.upper ?? null,
    alphaStandardised: alpha.value?.standardised ?? null,
    omega: omega.value,
  };
}

function adviceRows({ advice }: WholeFigures): readonly Row[] {
  return advice.map(({ rule, n }) => ({ what: 'advice', id: rule.id, title: rule.title, n }));
}
