import { kindOf } from '../../core/items/registry.js';
import type { DimensionFigure, GapFigure, ItemFigure, Spread, WholeFigures } from '../../core/model/group.js';
import type { Dimension, Measured } from '../../core/model/question-set.js';
import type { RespondentMessages } from '../../messages/messages.js';
import type { Agreement, Distribution, Place } from '../document/chart.js';
import type { Block, Column, Table } from '../document/document.js';
import { hasUnit } from '../own-unit.js';
import { saidPlace } from './places.js';

/** How the group is spread over each dimension; only what may be shown is drawn. */
export function distributionFigure(
  { dimensions }: WholeFigures,
  table: Table,
  messages: RespondentMessages,
): readonly Block[] {
  const { figures, groupFigures } = messages;
  const rows = dimensions.flatMap(({ dimension, spread, classes }) =>
    spread === null
      ? []
      : [
          {
            title: dimension.title,
            mean: { percent: spread.mean, label: meanLabel(dimension, spread.mean, messages) },
            tenths: evenTenths(classes),
            box: boxOf(spread),
          },
        ],
  );
  if (rows.length === 0) return [table];
  const { title, description, legend } = groupFigures.distributions;
  const said = rows.map((row) => `${row.title} ${row.mean.label}`);
  return [
    {
      kind: 'figure',
      chart: { kind: 'distributions', rows, legend },
      caption: { title, description: description(said), asTable: figures.asTable },
      words: [table],
      numbers: null,
    },
  ];
}

function meanLabel(dimension: Dimension, mean: number, messages: RespondentMessages): string {
  return hasUnit(dimension) ? saidPlace(dimension, mean, messages) : messages.profile.percent(mean);
}

/** People in each tenth of 0..100, where those of one class stand evenly in it; none where there are no classes. */
export function evenTenths(classes: DimensionFigure['classes']): readonly number[] {
  if (classes.length === 0) return [];
  return Array.from({ length: 10 }, (_, tenth) =>
    classes.reduce((sum, { from, n }, index) => {
      const to = classes[index + 1]?.from ?? 100;
      const shared = Math.min(to, 10 * tenth + 10) - Math.max(from, 10 * tenth);
      return shared > 0 ? sum + (n * shared) / (to - from) : sum;
    }, 0),
  );
}

function boxOf({ q1, median, q3 }: Spread): Distribution['box'] {
  return q1 === null || median === null || q3 === null ? null : { q1, median, q3 };
}

/** Both sides of each gap in the mean, where both may be shown. */
export function gapFigure(
  gaps: readonly GapFigure[],
  whole: WholeFigures,
  words: readonly Block[],
  messages: RespondentMessages,
): readonly Block[] {
  const { figures } = messages;
  const rows = gaps.flatMap(({ gap, spread }) => {
    const of = sideOf(gap.of, gap.sides?.of, whole, messages);
    const minus = sideOf(gap.minus, gap.sides?.minus, whole, messages);
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
  { profile: { percent } }: RespondentMessages,
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
  { figures, groupFigures, group: words }: RespondentMessages,
): readonly Block[] {
  const scaled = items.flatMap(({ item, hidden, counts }) => {
    const kind = kindOf(item);
    if (kind.scale(item) === null || hidden !== null || counts === null) return [];
    const codes = kind.codes(item) ?? [];
    const pieces = counts.map(({ codes: own, n }) => {
      const places = own.map((code) => codes.indexOf(code));
      return { first: Math.min(...places), last: Math.max(...places), n };
    });
    return [{ item, levels: codes.map((code) => kind.label(item, code)), pieces }];
  });
  const levels = scaled[0]?.levels ?? [];
  const shared = scaled.filter((one) => one.levels.join('\n') === levels.join('\n'));
  if (shared.length < 2) return [];
  const rows = shared.map(({ item, pieces }) => ({
    title: item.text,
    remark: kindOf(item).isReversed(item) ? words.item.reversed : null,
    pieces,
  }));
  const { title, description, item } = groupFigures.agreement;
  const columns: readonly Column[] = [
    { title: item, align: 'left' },
    ...levels.map((level): Column => ({ title: level, align: 'right' })),
  ];
  const numbers: Table = {
    kind: 'table',
    columns,
    rows: rows.map((row) => [row.title, ...levels.map((_, level) => cellOf(row.pieces, level))]),
  };
  const said = rows.map((row) => {
    const counts = row.pieces.map(({ first, last, n }) => ({
      label: words.joined(levels.slice(first, last + 1)),
      n,
    }));
    return `${row.title} ${words.counts(counts)}`;
  });
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

/** Where answers are counted together, their number stands at the first of them, and an arrow at the others. */
function cellOf(pieces: Agreement['rows'][number]['pieces'], level: number): string {
  const piece = pieces.find(({ first, last }) => level >= first && level <= last);
  if (piece === undefined) return '';
  return piece.first === level ? String(piece.n) : '←';
}
