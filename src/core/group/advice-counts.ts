import { compile, TRUE } from '../conditions/compile.js';
import { kindOf } from '../items/registry.js';
import type { AdviceCount, DimensionFigure, ItemFigure } from '../model/group.js';
import type { AdviceRule, Condition, Dimension, QuestionSet } from '../model/question-set.js';
import { valueAt } from '../scoring/score-range.js';
import { placeOfLimit } from './score-places.js';

/** What is shown of a group, by which a reader can tell how many people a condition holds for. */
interface Shown {
  readonly people: number;
  readonly dimensions: readonly DimensionFigure[];
  readonly items: readonly ItemFigure[];
}

interface Bounds {
  readonly least: number;
  readonly most: number;
}

/**
 * The advice whose number of people may be said: it follows from classes that are shown, or it leaves `minCell` people
 * on each side of every line that its condition draws through what is shown.
 */
export function adviceCounts(
  set: QuestionSet,
  fired: readonly number[],
  shown: Shown,
  minCell: number,
): readonly AdviceCount[] {
  return set.advice
    .map((rule, i): AdviceCount => ({ rule, n: fired[i] ?? 0 }))
    .filter(({ rule, n }) => mayBeSaid(rule, n, shown, minCell))
    .toSorted((a, b) => b.n - a.n || b.rule.priority - a.rule.priority);
}

function mayBeSaid({ when }: AdviceRule, n: number, shown: Shown, minCell: number): boolean {
  if (n < minCell || n > shown.people - minCell) return false;
  const { least, most } = boundsOf(when, shown);
  if (least === most) return n === least;
  // One line through one figure would part one of its classes.
  if (when.kind === 'test') return false;
  return isApart(when, n, shown, minCell);
}

/** Whether enough people stay on either side of each part of a condition, so that the number tells of no few of them. */
function isApart(condition: Condition, n: number, shown: Shown, minCell: number): boolean {
  if (condition.kind === 'test') return true;
  const { people } = shown;
  const of = partsThatTell(condition, shown);
  const parts = of.map((part) => boundsOf(part, shown));
  // What one part decides draws a line through one figure.
  if (parts.length < 2) return false;
  switch (condition.kind) {
    case 'all': {
      const alone = parts.every(({ most }) => most - n >= minCell);
      const neither = people - parts.reduce((sum, { least }) => sum + least, 0) + (parts.length - 1) * n;
      return (
        alone &&
        (parts.length > 2 || neither >= minCell) &&
        of.every((part) => isApart(part, n, shown, minCell))
      );
    }
    case 'any':
      return parts.every(({ least }) => n - least >= minCell);
    case 'none':
      return parts.every(({ least }) => people - least - n >= minCell);
    case 'atLeastOf':
      // It draws a line through every choice of its parts, too many to be told apart from here.
      return false;
  }
}

/** Each part once, but for those that are known to hold for all, or for nobody, and so say nothing beside the others. */
function partsThatTell(
  { kind, of }: Exclude<Condition, { kind: 'test' }>,
  shown: Shown,
): readonly Condition[] {
  const once = [...new Map(of.map((part) => [JSON.stringify(part), part])).values()];
  return once.filter((part) => {
    const { least, most } = boundsOf(part, shown);
    return kind === 'all' ? least < shown.people : most > 0;
  });
}

/** For how few and how many people a condition holds, as far as the shown classes tell (Fréchet's bounds). */
function boundsOf(condition: Condition, shown: Shown): Bounds {
  const { people } = shown;
  if (condition.kind === 'test') return boundsOfTest(condition, shown);
  const parts = condition.of.map((part) => boundsOf(part, shown));
  const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
  const any = {
    least: Math.max(0, ...parts.map(({ least }) => least)),
    most: Math.min(people, sumOf(parts.map(({ most }) => most))),
  };
  switch (condition.kind) {
    case 'all':
      return {
        least: Math.max(0, sumOf(parts.map(({ least }) => least)) - (parts.length - 1) * people),
        most: Math.min(people, ...parts.map(({ most }) => most)),
      };
    case 'any':
      return any;
    case 'none':
      return { least: 0, most: people - any.least };
    case 'atLeastOf':
      return countBounds(condition.least, parts, people);
  }
}

/** Each person who meets m of k conditions holds at least m of what is held, everybody else at most m - 1. */
function countBounds(m: number, parts: readonly Bounds[], people: number): Bounds {
  const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
  const held = sumOf(parts.map(({ least }) => least));
  return {
    least: Math.max(0, Math.ceil((held - (m - 1) * people) / (parts.length - m + 1))),
    most: Math.min(people, Math.floor(sumOf(parts.map(({ most }) => most)) / m)),
  };
}

function boundsOfTest(condition: Extract<Condition, { kind: 'test' }>, shown: Shown): Bounds {
  const { subject } = condition;
  const unknown = { least: 0, most: shown.people };
  // It holds for people whom no class counts.
  if (condition.tests.answered === false) return unknown;
  switch (subject.kind) {
    case 'item': {
      const figure = shown.items.find(({ item }) => item.id === subject.id);
      if (figure === undefined || figure.n === null) return unknown;
      const answered = { n: figure.n, codes: kindOf(figure.item).codes(figure.item) };
      if (answered.codes === null || kindOf(figure.item).form === 'codes')
        return { least: 0, most: answered.n };
      // Where nothing is counted, it is known at least who answered.
      const classes = (figure.counts ?? [{ n: answered.n, codes: answered.codes }]).map(({ codes, n }) => ({
        n,
        holds: codes.map((code) => holdsFor(condition, figure.item, code)),
      }));
      return boundsOfClasses(classes);
    }
    case 'dimension': {
      const figure = shown.dimensions.find(({ dimension }) => dimension.id === subject.id);
      if (figure === undefined) return unknown;
      const known = figure.classes.length > 0 ? figure.classes : [{ from: 0, n: figure.n }];
      return boundsOfClasses(
        known.map(({ from, n }, at) => {
          const next = known[at + 1]?.from;
          const last = next === undefined ? 100 : next - 1e-9;
          const ends = [from, last].map((place) =>
            holdsFor(condition, null, inUnit(figure.dimension, place)),
          );
          // Between its ends a class may hold the line of an `is`.
          const named = condition.tests.is !== undefined || condition.tests.isNot !== undefined;
          return {
            n,
            holds: named ? [true, false] : [...ends, ...inside(condition, figure.dimension, from, last)],
          };
        }),
      );
    }
    default:
      return unknown;
  }
}

/** Tests draw lines; one inside a class parts it. */
function inside(
  { tests }: Extract<Condition, { kind: 'test' }>,
  dimension: Dimension,
  from: number,
  last: number,
): readonly boolean[] {
  const lines = [tests.atLeast, tests.atMost, tests.above, tests.below].filter((line) => line !== undefined);
  const places = lines.map((line) => placeOfLimit(dimension, line));
  return places.some((place) => place > from && place < last) ? [true, false] : [];
}

/** Twelve decimals keep a limit and what lies right behind it apart, and no rounding noise. */
function inUnit({ range }: Dimension, place: number): number {
  return Number(valueAt(range, place).toFixed(12));
}

function boundsOfClasses(
  classes: readonly { readonly n: number; readonly holds: readonly boolean[] }[],
): Bounds {
  const sumWhere = (test: (holds: readonly boolean[]) => boolean) =>
    classes.reduce((sum, { n, holds }) => sum + (test(holds) ? n : 0), 0);
  return {
    least: sumWhere((holds) => holds.every(Boolean)),
    most: sumWhere((holds) => holds.some(Boolean)),
  };
}

/** Whether a condition holds for one answer to an item, in a code that can be ticked, or for a percent. */
export function holdsFor(
  condition: Condition,
  item: ItemFigure['item'] | null,
  value: number | string,
): boolean {
  const compiled = compile(condition, {
    item: () => {
      if (item === null) throw new Error('a condition over a dimension asks for no item');
      return {
        item,
        symbol: () => 0,
        answerOf: () => kindOf(item).made(item, [value]),
      };
    },
    percent: () => () => Number(value),
  });
  return compiled.truth() === TRUE;
}
