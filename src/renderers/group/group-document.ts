import type {
  DimensionFigure,
  GapFigure,
  GroupSummary,
  MeanFigure,
  Split,
  Spread,
  WholeFigures,
} from '../../core/model/group.js';
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
import { hasUnit } from '../own-unit.js';
import { histogram } from '../text/histogram.js';
import { hiddenLines } from './hidden-lines.js';
import { itemBlocks, textBlocks } from './item-blocks.js';
import { distributionFigure, evenTenths, gapFigure } from './pictures.js';
import { inPercent, titleOf, writtenIn } from './places.js';
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
  const { people, limits, whole, splits } = summary;
  const head = { language: set.language, title: words.title(set.title), opening: [] };
  if (whole === null) return { ...head, subtitle: [words.tooSmall(people, limits.minGroup)], sections: [] };
  return {
    ...head,
    subtitle: [words.people(people), ...words.rules(limits)],
    sections: [
      ...section(headings.points, points(pointLines(set, whole, messages))),
      ...section(headings.advice, adviceBlocks(set, whole, messages)),
      ...section(headings.dimensions, dimensionBlocks(whole, messages)),
      ...section(headings.bands, bullets(bandLines(whole, messages))),
      ...section(headings.gaps, gapBlocks(set, whole, messages)),
      ...section(headings.items, itemBlocks(set, whole, messages)),
      ...section(headings.texts, textBlocks(whole)),
      ...splits.flatMap((split) =>
        section(headings.parts(printableLine(split.column)), partBlocks(set, split, messages)),
      ),
      ...section(headings.reliability, reliabilityBlocks(whole, messages)),
      ...section(headings.notices, noticeBlocks(whole, messages)),
      ...section(headings.hidden, [
        ...bullets(hiddenLines(set, summary, messages)),
        ...words.limitsOfProtection.map(paragraph),
      ]),
      ...section(headings.nature, [
        ...words.nature.map(paragraph),
        paragraph(words.set(set.title, set.version, set.fingerprint.slice(0, 8))),
      ]),
    ],
  };
}

type Scored = { readonly n: number; readonly spread: Spread | null };

const PLACES = ['min', 'q1', 'median', 'q3', 'max'] as const;

/** n, mean and its interval, SD; places in the order of people where all rows have them. */
function spreadColumns(first: string, rows: readonly Scored[], messages: RespondentMessages) {
  const { group: words } = messages;
  const { columns } = words;
  const known = rows.filter(({ spread }) => spread !== null);
  const places = PLACES.filter(
    (key) => known.length > 0 && known.every(({ spread }) => spread?.[key] != null),
  );
  const numbers = [
    columns.n,
    columns.mean,
    columns.interval,
    columns.sd,
    ...places.map((key) => columns[key]),
  ];
  return {
    columns: [
      { title: first, align: 'left' as const },
      ...numbers.map((title): Column => ({ title, align: 'right' })),
    ],
    cells: ({ n, spread }: Scored, { place, distance } = inPercent(messages)): readonly string[] => [
      String(n),
      cell(spread?.mean, place, words),
      spread?.lower == null || spread.upper === null
        ? words.noFigure
        : words.interval(place(spread.lower), place(spread.upper)),
      cell(spread?.sd, distance, words),
      ...places.map((key) => cell(spread?.[key], place, words)),
    ],
  };
}

function cell(
  value: number | null | undefined,
  written: (value: number) => string,
  { noFigure }: RespondentMessages['group'],
): string {
  return value == null ? noFigure : written(value);
}

function dimensionBlocks(whole: WholeFigures, messages: RespondentMessages): readonly Block[] {
  const { dimensions, overall } = whole;
  const { group: words } = messages;
  const all = [...dimensions, ...(overall === null ? [] : [overall])];
  const { columns, cells } = spreadColumns(words.columns.dimension, all, messages);
  const pictured = dimensions.some(({ classes }) => classes.length > 0);
  const rows = dimensions.map((figure) => [
    titleOf(figure.dimension, messages),
    ...cells(figure, writtenIn(figure.dimension, messages)),
    pictureOf(figure),
  ]);
  const remark = directions(
    dimensions.map(({ dimension }) => dimension),
    messages,
  );
  const picture: Column = { title: words.columns.picture, align: 'left', picture: true };
  const table: Table = {
    kind: 'table',
    columns: [...columns, ...(pictured ? [picture] : [])],
    rows: [...rows, ...(overall === null ? [] : [[overall.title, ...cells(overall), '']])],
  };
  return [
    ...distributionFigure(whole, table, messages),
    ...(dimensions.some(({ dimension }) => hasUnit(dimension)) ? [paragraph(words.unitRemark)] : []),
    ...(remark === null ? [] : [paragraph(remark)]),
    ...(all.some(({ spread }) => spread?.rounded === true) ? [paragraph(words.rounded)] : []),
  ];
}

function pictureOf({ classes }: DimensionFigure): string {
  return classes.length === 0 ? '' : histogram(evenTenths(classes));
}

function directions(
  dimensions: readonly { readonly title: string; readonly higher: Direction }[],
  { group: words }: RespondentMessages,
): string | null {
  const worse = dimensions.filter(({ higher }) => higher === 'worse').map(({ title }) => title);
  return worse.length === 0 ? null : words.lessIsBetter(worse);
}

function bandLines({ dimensions }: WholeFigures, { group: words }: RespondentMessages): readonly string[] {
  return dimensions
    .filter(({ bands }) => bands.length > 0)
    .map(({ dimension, bands, n }) => {
      const counts = bands.map((one) => ({
        title: words.joined(one.bands.map(({ title }) => title)),
        n: one.n,
      }));
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
  const { columns, cells } = spreadColumns(messages.group.columns.gap, widestFirst, messages);
  const rows = widestFirst.map((figure) => [figure.gap.title, ...cells(figure)]);
  return [...gapFigure(widestFirst, whole, bullets(lines), messages), { kind: 'table', columns, rows }];
}

/** Means of the parts side by side. */
function partBlocks(set: QuestionSet, { parts }: Split, messages: RespondentMessages): readonly Block[] {
  const { group: words } = messages;
  if (parts.length === 0) return [paragraph(words.noParts)];
  const meanOf = (figure: MeanFigure | null | undefined, { place } = inPercent(messages)) =>
    figure?.mean == null ? words.noFigure : words.partCell(place(figure.mean), figure.n);
  const columns: readonly Column[] = [
    { title: words.columns.dimension, align: 'left' },
    ...parts.map(
      ({ name }): Column => ({ title: name === null ? words.noPart : printableLine(name), align: 'right' }),
    ),
  ];
  const rows = set.dimensions.map((dimension, i) => [
    titleOf(dimension, messages),
    ...parts.map(({ dimensions }) => meanOf(dimensions[i], writtenIn(dimension, messages))),
  ]);
  const total =
    set.overall === null ? [] : [[set.overall.title, ...parts.map(({ overall }) => meanOf(overall))]];
  return [paragraph(words.partRemark), { kind: 'table', columns, rows: [...rows, ...total] }];
}

function noticeBlocks({ notices }: WholeFigures, { group: words }: RespondentMessages): readonly Block[] {
  return (['same-answers', 'hasty'] as const).flatMap((code) =>
    notices[code] !== 0 ? [paragraph(words.notices[code](notices[code]))] : [],
  );
}
