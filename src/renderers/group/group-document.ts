import type { GapFigure, GroupSummary, Split, Spread, WholeFigures } from '../../core/model/group.js';
import type { Direction, QuestionSet } from '../../core/model/question-set.js';
import { printableLine } from '../../core/text/printable.js';
import type { RespondentMessages } from '../../messages/messages.js';
import {
  type Block,
  bullets,
  type Column,
  type Document,
  paragraph,
  points,
  section,
  type Table,
} from '../document/document.js';
import { histogram } from '../text/histogram.js';
import { hiddenLines } from './hidden-lines.js';
import { itemBlocks, textBlocks } from './item-blocks.js';
import { distributionFigure, gapFigure } from './pictures.js';
import { reliabilityBlocks } from './reliability-blocks.js';
import { adviceBlocks, gapText, pointLines } from './talking-lines.js';

/** A group's summary in words and in reading order: first what to talk about, then the figures, then their limits. */
export function groupDocument(
  set: QuestionSet,
  summary: GroupSummary,
  messages: RespondentMessages,
): Document {
  const words = messages.group;
  const { headings } = words;
  const { people, minGroup, whole, split } = summary;
  const head = { language: set.language, title: words.title(set.title), opening: [] };
  if (whole === null) return { ...head, subtitle: [words.tooSmall(people, minGroup)], sections: [] };
  return {
    ...head,
    subtitle: [words.people(people), words.rule(minGroup)],
    sections: [
      ...section(headings.points, points(pointLines(set, whole, messages))),
      ...section(headings.advice, adviceBlocks(set, whole, messages)),
      ...section(headings.dimensions, dimensionBlocks(whole, messages)),
      ...section(headings.bands, bullets(bandLines(whole, messages))),
      ...section(headings.gaps, gapBlocks(set, whole, messages)),
      ...section(headings.items, itemBlocks(set, whole, messages)),
      ...section(headings.texts, textBlocks(whole)),
      ...(split === null
        ? []
        : section(headings.parts(printableLine(split.column)), partBlocks(set, split, messages))),
      ...section(headings.reliability, reliabilityBlocks(whole, messages)),
      ...section(headings.notices, noticeBlocks(whole, messages)),
      ...section(headings.hidden, bullets(hiddenLines(set, summary, messages))),
      ...section(headings.nature, [
        ...words.nature.map(paragraph),
        paragraph(words.set(set.title, set.version, set.fingerprint.slice(0, 8))),
      ]),
    ],
  };
}

type Scored = { readonly n: number; readonly spread: Spread | null };

const SPREAD = ['mean', 'sd', 'min', 'q1', 'median', 'q3', 'max'] as const;

function dimensionBlocks(whole: WholeFigures, messages: RespondentMessages): readonly Block[] {
  const { dimensions, overall } = whole;
  const { columns } = messages.group;
  const rows = dimensions.map((figure) => [
    figure.dimension.title,
    ...spreadCells(figure, messages),
    figure.tenths.length === 0 ? '' : histogram(figure.tenths),
  ]);
  const total = overall === null ? [] : [[overall.title, ...spreadCells(overall, messages), '']];
  const picture: Column = { title: columns.picture, align: 'left', picture: true };
  const remark = directions(
    dimensions.map(({ dimension }) => dimension),
    messages,
  );
  const table: Table = {
    kind: 'table',
    columns: [...spreadColumns(columns.dimension, messages), picture],
    rows: [...rows, ...total],
  };
  return [...distributionFigure(whole, table, messages), ...(remark === null ? [] : [paragraph(remark)])];
}

function directions(
  dimensions: readonly { readonly title: string; readonly higher: Direction }[],
  { group: words }: RespondentMessages,
): string | null {
  const worse = dimensions.filter(({ higher }) => higher === 'worse').map(({ title }) => title);
  return worse.length === 0 ? null : words.lessIsBetter(worse);
}

function spreadColumns(first: string, { group: { columns } }: RespondentMessages): readonly Column[] {
  return [
    { title: first, align: 'left' },
    { title: columns.n, align: 'right' },
    ...SPREAD.map((key): Column => ({ title: columns[key], align: 'right' })),
  ];
}

function spreadCells({ n, spread }: Scored, { group: words }: RespondentMessages): readonly string[] {
  const cells = SPREAD.map((key) => {
    const value = spread?.[key] ?? null;
    return value === null ? words.noFigure : words.whole(value);
  });
  return [String(n), ...cells];
}

function bandLines({ dimensions }: WholeFigures, { group: words }: RespondentMessages): readonly string[] {
  return dimensions
    .filter(({ bands }) => bands.length > 0)
    .map(({ dimension, bands, n }) => {
      const counts = bands.map(({ band, n: people }) => ({ title: band.title, n: people }));
      return `${dimension.title}: ${words.bands(counts, n)}`;
    });
}

function gapBlocks(set: QuestionSet, whole: WholeFigures, messages: RespondentMessages): readonly Block[] {
  const { gaps } = whole;
  if (gaps.length === 0) return [];
  const width = ({ spread }: GapFigure) => Math.abs(spread?.mean ?? 0);
  const widestFirst = gaps.toSorted((a, b) => width(b) - width(a));
  const lines = widestFirst.flatMap((figure) => {
    const text = gapText(set, figure, messages);
    return text === null ? [] : [`${figure.gap.title}: ${text}.`];
  });
  const rows = widestFirst.map((figure) => [figure.gap.title, ...spreadCells(figure, messages)]);
  return [
    ...gapFigure(widestFirst, whole, bullets(lines), messages),
    { kind: 'table', columns: spreadColumns(messages.group.columns.gap, messages), rows },
  ];
}

/** Means of the parts side by side; whatever more there is, JSON and CSV have. */
function partBlocks(
  set: QuestionSet,
  { parts }: Split,
  { group: words }: RespondentMessages,
): readonly Block[] {
  if (parts.length === 0) return [paragraph(words.noParts)];
  const cell = ({ n, spread }: Scored) => (spread === null ? words.noFigure : words.partCell(spread.mean, n));
  const columns: readonly Column[] = [
    { title: words.columns.dimension, align: 'left' },
    ...parts.map(
      ({ name }): Column => ({ title: name === null ? words.noPart : printableLine(name), align: 'right' }),
    ),
  ];
  const rows = set.dimensions.map(({ title }, i) => [
    title,
    ...parts.map(({ dimensions }) => cell(dimensions[i] ?? { n: 0, spread: null })),
  ]);
  const total =
    set.overall === null
      ? []
      : [[set.overall.title, ...parts.map(({ overall }) => cell(overall ?? { n: 0, spread: null }))]];
  return [paragraph(words.partRemark), { kind: 'table', columns, rows: [...rows, ...total] }];
}

function noticeBlocks({ notices }: WholeFigures, { group: words }: RespondentMessages): readonly Block[] {
  return (['same-answers', 'hasty'] as const).flatMap((code) =>
    notices[code] > 0 ? [paragraph(words.notices[code](notices[code]))] : [],
  );
}
