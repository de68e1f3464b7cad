import type { Figure, GroupFigures, GroupSummary, WholeFigures } from '../../core/model/group.js';
import type { Reliability } from '../../core/statistics/reliability.js';
import { type Cell, csvLine } from '../csv-cells.js';
import type { Renderer } from '../formats.js';
import { restCorrelation } from './item-blocks.js';

/** One row a figure; what a figure does not have is empty, as is what is hidden. */
const COLUMNS = [
  'part',
  'what',
  'id',
  'code',
  'title',
  'n',
  'mean',
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

/** `what`: group, dimension, band, item, answer, gap, overall, advice; `part` is empty for the whole group. */
export const renderCsv: Renderer<GroupSummary> = (_, summary, messages) =>
  [
    COLUMNS,
    ...rowsOf(summary, (name) => name ?? messages.group.noPart).map((row) =>
      COLUMNS.map((column) => row[column] ?? null),
    ),
  ]
    .map((cells) => csvLine(cells))
    .join('');

function rowsOf(
  { people, whole, split, suppressed }: GroupSummary,
  named: (part: string | null) => string,
): readonly Row[] {
  const hiddenParts = suppressed.filter(({ what }) => what === 'part');
  return [
    { what: 'group', n: people, ...(whole === null ? { hidden: 'too-few' } : {}) },
    ...(whole === null ? [] : [...figureRows(whole, whole), ...adviceRows(whole)]),
    ...(split?.parts ?? []).flatMap((part) =>
      [{ what: 'group', n: part.people }, ...figureRows(part, null)].map((row) => ({
        part: named(part.name),
        ...row,
      })),
    ),
    ...hiddenParts.map(({ part, n, reason }) => ({
      part: named(part ?? null),
      what: 'group',
      n,
      hidden: reason,
    })),
  ];
}

function figureRows(
  { dimensions, items, gaps, overall }: GroupFigures,
  whole: WholeFigures | null,
): readonly Row[] {
  return [
    ...dimensions.flatMap((figure, i): Row[] => [
      {
        what: 'dimension',
        id: figure.dimension.id,
        title: figure.dimension.title,
        ...spreadCells(figure),
        ...reliabilityCells(whole?.reliability[i]?.reliability),
      },
      ...figure.bands.map(({ band, n }) => ({
        what: 'band',
        id: figure.dimension.id,
        code: band.from,
        title: band.title,
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
        restCorrelation:
          whole === null || figure.hidden !== null ? null : restCorrelation(figure.item, whole),
        hidden: figure.hidden,
      },
      ...(figure.counts ?? []).map(({ code, n }) => ({ what: 'answer', id: figure.item.id, code, n })),
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

function spreadCells({ n, spread, hidden }: Figure): Row {
  return { n, ...spread, hidden };
}

function reliabilityCells(reliability: Reliability | undefined): Row {
  if (reliability === undefined) return {};
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
