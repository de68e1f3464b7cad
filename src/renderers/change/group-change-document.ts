import type { ChangeFigure, GroupChange } from '../../core/model/change.js';
import type { Hiding } from '../../core/model/group.js';
import type { QuestionSet } from '../../core/model/question-set.js';
import type { Limits } from '../../core/protection/limits.js';
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
      ...section(words.headings.points, points(pointLines(change, messages))),
      ...section(words.headings.dimensions, dimensionBlocks(change, messages)),
      ...section(words.headings.reliable, bullets(reliableLines(change, messages))),
      ...section(words.headings.effects, bullets(effectLines(change, messages))),
      ...section(words.headings.matching, bullets(matchingLines(change, messages))),
      ...(figuresOf(change).some((figure) => figure.change !== null)
        ? section(words.headings.method, words.method.map(paragraph))
        : []),
    ],
  };
}

type Titled = ChangeFigure & { readonly title: string };

function figuresOf({ dimensions, overall }: GroupChange): readonly Titled[] {
  return [
    ...dimensions.map((figure) => ({ ...figure, title: figure.dimension.title })),
    ...(overall === null ? [] : [overall]),
  ];
}

function dimensionBlocks(change: GroupChange, messages: RespondentMessages): readonly Block[] {
  const { change: words } = messages;
  const figures = figuresOf(change);
  const shown = figures.filter((figure) => figure.change !== null);
  const worse = change.dimensions.flatMap(({ dimension }) =>
    dimension.higher === 'worse' ? [dimension.title] : [],
  );
  const { columns } = words;
  const numbers = [columns.n, columns.before, columns.after, columns.difference, columns.interval];
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
    ...hiddenLines(figures, change.limits, words).map(paragraph),
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
  ];
}

/** What has surely changed, and whether that is good. */
function pointLines({ dimensions }: GroupChange, { change: words }: RespondentMessages): readonly string[] {
  const lines = dimensions.flatMap(({ dimension, change }) => {
    if (change?.difference == null || change.lower === null || change.upper === null) return [];
    if (change.lower <= 0 && change.upper >= 0) return [];
    return [words.moved(dimension.title, change.difference, dimension.higher)];
  });
  const known = dimensions.some(({ change }) => change?.lower != null);
  return lines.length > 0 || !known ? lines : [words.nothingSure];
}

/** Effect sizes, for those who read such. */
function effectLines(change: GroupChange, { change: words }: RespondentMessages): readonly string[] {
  return figuresOf(change).flatMap(({ title, change: one }) => {
    if (one === null) return [];
    const { dz, dzLower, dzUpper, dav, r } = one;
    const parts = [
      ...(dz === null ? [] : [`${words.columns.dz} ${words.dz(dz, dzLower, dzUpper)}`]),
      ...(dav === null ? [] : [`${words.columns.dav} ${words.decimal(dav)}`]),
      ...(r === null ? [] : [`${words.columns.r} ${words.decimal(r)}`]),
    ];
    return parts.length === 0 ? [] : [`${title}: ${parts.join(', ')}`];
  });
}

function hiddenLines(
  figures: readonly Titled[],
  limits: Limits,
  words: RespondentMessages['change'],
): readonly string[] {
  const reasons = new Map<Hiding | 'no-pairs', string[]>();
  for (const { title, hidden, change } of figures)
    if (change === null)
      reasons.set(hidden ?? 'no-pairs', [...(reasons.get(hidden ?? 'no-pairs') ?? []), title]);
  return [...reasons].map(([reason, titles]) => words.hidden(titles, reason, limits));
}

function reliableLines(
  { dimensions }: GroupChange,
  { change: words }: RespondentMessages,
): readonly string[] {
  return dimensions.flatMap(({ dimension, reliable }) =>
    reliable === null ? [] : [words.reliably(dimension.title, reliable)],
  );
}

function matchingLines(
  { pairs, unmatched: { before, after }, limits }: GroupChange,
  { change: words }: RespondentMessages,
): readonly string[] {
  const few = [before, after].some((n) => n > 0 && n < limits.minGroup);
  return [
    ...(before + after === 0 ? [] : [words.withoutPartner(before, after)]),
    ...(few && pairs >= limits.minGroup ? [words.besideGroupReport] : []),
  ];
}
