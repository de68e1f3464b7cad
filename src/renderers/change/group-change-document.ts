import type { ChangeFigure, GroupChange } from '../../core/model/change.js';
import type { QuestionSet } from '../../core/model/question-set.js';
import { printableLine } from '../../core/text/printable.js';
import type { RespondentMessages } from '../../messages/messages.js';
import {
  type Block,
  bullets,
  type Column,
  type Document,
  paragraph,
  section,
  type Table,
} from '../document/document.js';
import { slopeFigure } from './slopes.js';

/** A group before and after, matched by person. */
export function groupChangeDocument(
  set: QuestionSet,
  change: GroupChange,
  messages: RespondentMessages,
): Document {
  const words = messages.change;
  return {
    language: set.language,
    title: words.title(set.title),
    subtitle: [words.pairs(change.pairs)],
    opening: [],
    sections: [
      ...section(words.headings.dimensions, dimensionBlocks(change, messages)),
      ...section(words.headings.matching, bullets(matchingLines(change, messages))),
      ...section(words.headings.method, words.method.map(paragraph)),
    ],
  };
}

type Titled = ChangeFigure & { readonly title: string };

function dimensionBlocks(change: GroupChange, messages: RespondentMessages): readonly Block[] {
  const { change: words } = messages;
  const figures: readonly Titled[] = [
    ...change.dimensions.map((figure) => ({ ...figure, title: figure.dimension.title })),
    ...(change.overall === null ? [] : [change.overall]),
  ];
  const shown = figures.filter((figure) => figure.change !== null);
  const hidden = figures.filter((figure) => figure.change === null).map(({ title }) => title);
  const worse = change.dimensions.flatMap(({ dimension }) =>
    dimension.higher === 'worse' ? [dimension.title] : [],
  );
  const { columns } = words;
  const numbers = [
    columns.n,
    columns.before,
    columns.after,
    columns.difference,
    columns.interval,
    columns.dz,
    columns.dav,
  ];
  const table: Table = {
    kind: 'table',
    columns: [
      { title: columns.dimension, align: 'left' },
      ...numbers.map((title): Column => ({ title, align: 'right' })),
    ],
    rows: shown.map((figure) => [figure.title, ...cells(figure, words)]),
  };
  const changes = shown.map(({ title, change: paired }) => ({
    title,
    before: paired?.before?.mean,
    after: paired?.after?.mean,
  }));
  return [
    ...(shown.length === 0 ? [] : slopeFigure(changes, [table], messages)),
    ...(shown.length === 0 || worse.length === 0 ? [] : [paragraph(words.lessIsBetter(worse))]),
    ...(hidden.length === 0 ? [] : [paragraph(words.tooFew(hidden, change.minGroup))]),
  ];
}

function cells({ n, change }: ChangeFigure, words: RespondentMessages['change']): readonly string[] {
  const cell = (value: number | null | undefined, text: (value: number) => string) =>
    value == null ? words.none : text(value);
  const { lower, upper } = change ?? { lower: null, upper: null };
  return [
    String(n),
    cell(change?.before?.mean, words.percent),
    cell(change?.after?.mean, words.percent),
    cell(change?.difference, words.points),
    lower === null || upper === null ? words.none : words.interval(lower, upper),
    cell(change?.dz, words.decimal),
    cell(change?.dav, words.decimal),
  ];
}

function matchingLines(change: GroupChange, { change: words }: RespondentMessages): readonly string[] {
  const { pairs, onlyBefore, onlyAfter, ambiguous, nameless } = change;
  const said = (codes: readonly string[], text: (codes: readonly string[]) => string) =>
    codes.length === 0 ? [] : [text(codes.map(printableLine))];
  return [
    words.pairs(pairs),
    ...said(onlyBefore, words.onlyBefore),
    ...said(onlyAfter, words.onlyAfter),
    ...said(ambiguous, words.ambiguous),
    ...(nameless.before + nameless.after === 0 ? [] : [words.nameless(nameless.before, nameless.after)]),
  ];
}
