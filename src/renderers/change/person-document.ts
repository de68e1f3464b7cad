import type { PersonChange, ScoreChange } from '../../core/model/change.js';
import type { Dimension, QuestionSet } from '../../core/model/question-set.js';
import { placeIn } from '../../core/scoring/score-range.js';
import { printableLine } from '../../core/text/printable.js';
import { shownDifference } from '../../core/text/shown-difference.js';
import type { RespondentMessages } from '../../messages/messages.js';
import {
  type Block,
  type Column,
  type Document,
  paragraph,
  section,
  type Table,
} from '../document/document.js';
import { hasUnit } from '../own-unit.js';
import { UNIT_DIGITS } from './change-writing.js';
import { slopeFigure } from './slopes.js';

/** Two profiles of one person, side by side. */
export function personDocument(
  set: QuestionSet,
  change: PersonChange,
  messages: RespondentMessages,
): Document {
  const words = messages.change;
  return {
    language: set.language,
    title: words.title(set.title),
    subtitle: change.person === null ? [] : [words.person(printableLine(change.person))],
    opening: [],
    sections: [
      ...section(words.headings.dimensions, dimensionBlocks(change, messages)),
      ...section(words.headings.gaps, gapBlocks(change, messages)),
    ],
  };
}

function dimensionBlocks(
  { dimensions, overall }: PersonChange,
  messages: RespondentMessages,
): readonly Block[] {
  const { change: words } = messages;
  const normed = dimensions.some(({ dimension }) => dimension.norms !== null);
  const rows = dimensions.map((one) => [
    hasUnit(one.dimension)
      ? messages.group.ranged(one.dimension.title, one.dimension.range)
      : one.dimension.title,
    ...(hasUnit(one.dimension)
      ? scoreCells(one, words.inUnit, words, words.differenceInUnit, UNIT_DIGITS)
      : scoreCells(one, words.percent, words)),
    ...(normed ? indexCells(one, words) : []),
  ]);
  const total = overall === null ? [] : [[overall.title, ...scoreCells(overall, words.percent, words)]];
  const worse = dimensions.filter(({ dimension }) => dimension.higher === 'worse');
  const { columns } = words;
  const indexColumns: readonly Column[] = [
    { title: columns.index, align: 'right' },
    { title: columns.verdict, align: 'left' },
  ];
  const table: Table = {
    kind: 'table',
    columns: [...scoreColumns(columns.dimension, words), ...(normed ? indexColumns : [])],
    rows: [...rows, ...total],
  };
  const placed = ({ range }: Dimension, value: number | null) =>
    value === null ? null : placeIn(range, value);
  const changes = dimensions.map(({ dimension, before, after }) => ({
    title: dimension.title,
    dimension,
    before: placed(dimension, before),
    after: placed(dimension, after),
  }));
  return [
    ...slopeFigure(changes, [table], messages),
    ...(worse.length === 0
      ? []
      : [paragraph(words.lessIsBetter(worse.map(({ dimension }) => dimension.title)))]),
    paragraph(normed ? words.index : words.noNorms),
  ];
}

function gapBlocks({ gaps }: PersonChange, { change: words }: RespondentMessages): readonly Block[] {
  if (gaps.length === 0) return [];
  const rows = gaps.map((one) => [one.gap.title, ...scoreCells(one, words.points, words)]);
  return [{ kind: 'table', columns: scoreColumns(words.columns.gap, words), rows }];
}

type Words = RespondentMessages['change'];

function scoreColumns(first: string, { columns }: Words): readonly Column[] {
  return [
    { title: first, align: 'left' },
    ...[columns.before, columns.after, columns.difference].map(
      (title): Column => ({ title, align: 'right' }),
    ),
  ];
}

function scoreCells(
  { before, after }: ScoreChange,
  shown: (value: number) => string,
  words: Words,
  between: (value: number) => string = words.points,
  digits = 0,
) {
  const cell = (value: number | null, text: (value: number) => string) =>
    value === null ? words.none : text(value);
  const difference = before === null || after === null ? null : shownDifference(after, before, digits);
  return [cell(before, shown), cell(after, shown), cell(difference, between)];
}

function indexCells({ index, reliable, difference }: PersonChange['dimensions'][number], words: Words) {
  if (index === null) return [words.none, ''];
  return [words.decimal(index), reliable ? words.reliable(difference ?? 0) : words.notReliable];
}
