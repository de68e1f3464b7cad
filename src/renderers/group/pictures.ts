import { kindOf } from '../../core/items/registry.js';
import type { GapFigure, ItemFigure, WholeFigures } from '../../core/model/group.js';
import type { Measured } from '../../core/model/question-set.js';
import type { RespondentMessages } from '../../messages/messages.js';
import type { Place } from '../document/chart.js';
import type { Block, Column, Table } from '../document/document.js';
import { labelledCounts } from './talking-lines.js';

/** How the group is spread over each dimension; only what may be shown is drawn. */
export function distributionFigure(
  { dimensions }: WholeFigures,
  table: Table,
  { figures, profile: words }: RespondentMessages,
): readonly Block[] {
  const rows = dimensions.flatMap(({ dimension, spread, tenths }) =>
    spread === null
      ? []
      : [
          {
            title: dimension.title,
            mean: { percent: spread.mean, label: words.percent(spread.mean) },
            tenths,
            box: { q1: spread.q1, median: spread.median, q3: spread.q3 },
          },
        ],
  );
  if (rows.length === 0) return [table];
  const { title, description, legend } = figures.distributions;
  const said = rows.map((row) => `${row.title} ${row.mean.label}`);
  return [
    {
      kind: 'figure',
      chart: { kind: 'distributions', rows },
      caption: { title, description: `${description(said)} ${legend}`, asTable: figures.asTable },
      words: [table],
      numbers: null,
    },
  ];
}

/** Both sides of each gap in the mean, where both may be shown. */
export function gapFigure(
  gaps: readonly GapFigure[],
  whole: WholeFigures,
  words: readonly Block[],
  { figures, profile }: RespondentMessages,
): readonly Block[] {
  const rows = gaps.flatMap(({ gap, spread }) => {
    const of = sideOf(gap.of, gap.sides?.of, whole, profile);
    const minus = sideOf(gap.minus, gap.sides?.minus, whole, profile);
    return spread === null || of === null || minus === null ? [] : [{ title: gap.title, of, minus }];
  });
  if (rows.length === 0) return words;
  const { title, description } = figures.gaps;
  const said = rows.map((row) => `${row.title}: ${row.of.label}, ${row.minus.label}`);
  return [
    {
      kind: 'figure',
      chart: { kind: 'dumbbells', rows },
      caption: { title, description: description(said), asTable: figures.asTable },
      words,
      numbers: null,
    },
  ];
}

function sideOf(
  { kind, id }: Measured,
  name: string | undefined,
  { dimensions, items }: WholeFigures,
  { percent }: RespondentMessages['profile'],
): Place | null {
  const dimension = dimensions.find((one) => kind === 'dimension' && one.dimension.id === id);
  const spread = (dimension ?? items.find((one) => kind === 'item' && one.item.id === id))?.spread ?? null;
  if (spread === null) return null;
  const value = percent(spread.mean);
  const called = name ?? dimension?.dimension.title;
  return { percent: spread.mean, label: called === undefined ? value : `${called} ${value}` };
}

/** The answers to the items that share a scale, one bar each; none where fewer than two may be shown. */
export function agreementFigure(
  items: readonly ItemFigure[],
  { figures, group: words }: RespondentMessages,
): readonly Block[] {
  const scaled = items.flatMap((figure) => {
    const counts = labelledCounts(figure);
    const onScale = kindOf(figure.item).scale(figure.item) !== null;
    return onScale && figure.hidden === null && counts !== null ? [{ item: figure.item, counts }] : [];
  });
  const levelsOf = (one: (typeof scaled)[number] | undefined) => one?.counts.map(({ label }) => label) ?? [];
  const levels = levelsOf(scaled[0]);
  const shared = scaled.filter((one) => levelsOf(one).join('\n') === levels.join('\n'));
  if (shared.length < 2) return [];
  const rows = shared.map(({ item, counts }) => ({
    title: item.text,
    remark: kindOf(item).isReversed(item) ? words.item.reversed : null,
    counts: counts.map(({ n }) => n),
  }));
  const { title, description, item } = figures.agreement;
  const columns: readonly Column[] = [
    { title: item, align: 'left' },
    ...levels.map((level): Column => ({ title: level, align: 'right' })),
  ];
  const numbers: Table = {
    kind: 'table',
    columns,
    rows: rows.map((row) => [row.title, ...row.counts.map(String)]),
  };
  const said = shared.map((one) => `${one.item.text} ${words.counts(one.counts)}`);
  return [
    {
      kind: 'figure',
      chart: { kind: 'agreement', levels, rows },
      caption: { title, description: description(said), asTable: figures.asTable },
      words: [],
      numbers,
    },
  ];
}
