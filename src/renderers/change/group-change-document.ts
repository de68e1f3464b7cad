import type { ChangeFigure, GroupChange } from '../../core/model/change.js';
import type { Hiding } from '../../core/model/group.js';
import type { Dimension, QuestionSet } from '../../core/model/question-set.js';
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
import { distanceInUnit, hasUnit } from '../own-unit.js';
import { changeWriting } from './change-writing.js';
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

type Titled = ChangeFigure & { readonly title: string; readonly dimension: Dimension | null };

function figuresOf({ dimensions, overall }: GroupChange): readonly Titled[] {
  return [
    ...dimensions.map((figure) => ({ ...figure, title: figure.dimension.title })),
    ...(overall === null ? [] : [{ ...overall, dimension: null }]),
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
    rows: shown.map((figure) => [titleOf(figure, messages), ...cells(figure, words)]),
  };
  const changes = shown.map(({ title, dimension, change: paired }) => ({
    title,
    dimension,
    before: paired?.before?.mean,
    after: paired?.after?.mean,
  }));
  return [
    ...(shown.length === 0 ? [] : slopeFigure(changes, [table], messages)),
    ...(shown.length === 0 || worse.length === 0 ? [] : [paragraph(words.lessIsBetter(worse))]),
    ...hiddenLines(figures, change.limits, words).map(paragraph),
  ];
}

function titleOf({ title, dimension }: Titled, { group }: RespondentMessages): string {
  return dimension !== null && hasUnit(dimension) ? group.ranged(title, dimension.range) : title;
}

function cells({ n, change, dimension }: Titled, words: RespondentMessages['change']): readonly string[] {
  const cell = (value: number | null | undefined, text: (value: number) => string) =>
    value == null ? words.none : text(value);
  const { lower, upper } = change ?? { lower: null, upper: null };
  const { value, difference, between } = changeWriting(dimension, words);
  return [
    String(n),
    cell(change?.before?.mean, value),
    cell(change?.after?.mean, value),
    change?.before == null || change.after == null
      ? words.none
      : between(change.before.mean, change.after.mean),
    lower === null || upper === null ? words.none : words.interval(difference(lower), difference(upper)),
  ];
}

/** What has surely changed, and whether that is good. */
function pointLines({ dimensions }: GroupChange, { change: words }: RespondentMessages): readonly string[] {
  const lines = dimensions.flatMap(({ dimension, change }) => {
    if (change?.difference == null || change.lower === null || change.upper === null) return [];
    if (change.lower <= 0 && change.upper >= 0) return [];
    const size = Math.abs(
      hasUnit(dimension) ? distanceInUnit(dimension, change.difference) : change.difference,
    );
    return [words.moved(dimension.title, change.difference, size, dimension.higher)];
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
