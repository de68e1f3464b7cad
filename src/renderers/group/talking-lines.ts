import { goodnessOfDimension } from '../../core/group/talking-points.js';
import { kindOf } from '../../core/items/registry.js';
import type {
  DimensionFigure,
  GapFigure,
  ItemFigure,
  TalkingPoint,
  WholeFigures,
} from '../../core/model/group.js';
import type { Measured, QuestionSet } from '../../core/model/question-set.js';
import { dimensionOf, sourceOf } from '../../core/model/references.js';
import type { RespondentMessages } from '../../messages/messages.js';
import { type Block, entry } from '../document/document.js';
import { hasUnit } from '../own-unit.js';
import { saidPlace, writtenIn } from './places.js';

/** The talking points as sentences to read aloud; advice has a section of its own. */
export function pointLines(
  set: QuestionSet,
  { talkingPoints, dimensions }: WholeFigures,
  messages: RespondentMessages,
): readonly string[] {
  const lines = talkingPoints.flatMap((point) => pointLine(set, point, messages) ?? []);
  return [...closeness(dimensions, messages), ...lines];
}

/** Closer together than this, in percent points, strongest and weakest say little. */
const CLOSE = 5;

function closeness(
  dimensions: WholeFigures['dimensions'],
  { group: words }: RespondentMessages,
): readonly string[] {
  const good = dimensions.flatMap((figure) => goodnessOfDimension(figure) ?? []);
  const close = good.length > 1 && Math.max(...good) - Math.min(...good) < CLOSE;
  return close ? [words.close] : [];
}

function pointLine(set: QuestionSet, point: TalkingPoint, messages: RespondentMessages): string | null {
  const words = messages.group.points;
  switch (point.kind) {
    case 'strongest-dimension':
    case 'weakest-dimension': {
      const { dimension, spread } = point.figure;
      return spread === null
        ? null
        : words[point.kind](dimension.title, saidPlace(dimension, spread.mean, messages), dimension.higher);
    }
    case 'divided-dimension': {
      const { dimension } = point.figure;
      const classes = classesText(point.figure, messages);
      return classes === null ? null : words[point.kind](dimension.title, classes);
    }
    case 'strongest-item':
    case 'weakest-item':
      return words[point.kind](point.figure.item.text, mostSaid(point.figure, messages));
    case 'divided-item':
      return words[point.kind](point.figure.item.text, labelledCounts(point.figure, messages) ?? []);
    case 'widest-gap': {
      const text = gapText(set, point.figure, messages);
      return text === null ? null : words[point.kind](point.figure.gap.title, text);
    }
    case 'advice':
      return null;
  }
}

/** More classes than this are no sentence. */
const SPEAKABLE = 3;

/** How many people are where in a dimension; null where that is not shown. */
function classesText({ dimension, classes }: DimensionFigure, messages: RespondentMessages): string | null {
  let said = classes
    .map(({ from, n }, at) => ({ from, to: classes[at + 1]?.from ?? null, n }))
    .filter(({ n }) => n > 0);
  while (said.length > SPEAKABLE) said = smallestJoined(said);
  const { group: words } = messages;
  const written = hasUnit(dimension) ? writtenIn(dimension, messages).place : words.percent;
  const closed = dimension.bands.some(({ upTo }) => upTo !== null);
  const ends = said.map(({ from, to, n }) => ({
    from: from === 0 ? null : written(from),
    to: to === null ? null : written(to),
    closed,
    n,
  }));
  return ends.length === 0 ? null : words.classes(ends);
}

interface PlaceClass {
  readonly from: number;
  readonly to: number | null;
  readonly n: number;
}

/** The two neighbours that are the fewest people together, as one. */
function smallestJoined(classes: readonly PlaceClass[]): PlaceClass[] {
  const sums = classes.slice(1).map(({ n }, at) => n + (classes[at]?.n ?? 0));
  const at = sums.indexOf(Math.min(...sums));
  return classes.flatMap((one, place) => {
    if (place === at + 1) return [];
    const next = classes[at + 1];
    return [place === at && next !== undefined ? { from: one.from, to: next.to, n: one.n + next.n } : one];
  });
}

/** The answer that most people gave. */
function mostSaid(figure: ItemFigure, messages: RespondentMessages): string {
  const counts = labelledCounts(figure, messages) ?? [];
  const most = counts.toSorted((a, b) => b.n - a.n)[0];
  const people = counts.reduce((sum, { n }) => sum + n, 0);
  return most === undefined ? '' : messages.group.mostSaid(most.label, most.n, people);
}

/** The answers in the item's own words, with how often each was given; null where it has no counts. */
export function labelledCounts({ item, counts }: ItemFigure, { group: words }: RespondentMessages) {
  const label = (code: number | string) => kindOf(item).label(item, code);
  return counts?.map(({ codes, n }) => ({ label: words.joined(codes.map(label)), n })) ?? null;
}

/** What lies between the two sides of a gap, in the mean; null where it is hidden. */
export function gapText(
  set: QuestionSet,
  { gap, spread }: GapFigure,
  { group: words }: RespondentMessages,
): string | null {
  const name = ({ kind, id }: Measured) => (kind === 'dimension' ? dimensionOf(set, id).title : null);
  return spread === null ? null : words.gap(name(gap.of), name(gap.minus), spread.mean);
}

/** The advice that fired for most people, with its step to try. */
export function adviceBlocks(
  set: QuestionSet,
  { talkingPoints, people }: WholeFigures,
  messages: RespondentMessages,
): readonly Block[] {
  const words = messages.group;
  return talkingPoints.flatMap((point) => {
    if (point.kind !== 'advice') return [];
    const { rule, n } = point.advice;
    const source = rule.source === null ? null : sourceOf(set, rule.source);
    const name =
      source === null ? null : messages.profile.source(source.author, source.title, source.publisher);
    const from = [name, rule.passage].filter((part) => part !== null).join(', ');
    return [
      entry(words.advice(rule.title, n, people), [
        rule.text,
        ...(rule.try === null ? [] : [words.tryLine(rule.try)]),
        ...(from === '' ? [] : [words.sourceLine(from)]),
      ]),
    ];
  });
}
