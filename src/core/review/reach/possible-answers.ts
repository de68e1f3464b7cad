import { kindOf } from '../../items/registry.js';
import type { SubstantiveAnswer } from '../../model/answer-sheet.js';
import type { Condition, Item, QuestionSet } from '../../model/question-set.js';

/** Of more options ticked at once, only their number says something new. */
const MOST_TICKED = 4;
const MOST_SUBSETS = 200;
const STEPS = 10;

/** Answers that stand for all that an item can be answered with. */
export function possibleAnswers(set: QuestionSet, item: Item): readonly SubstantiveAnswer[] {
  const kind = kindOf(item);
  const codes = kind.codes(item);
  switch (kind.form) {
    case 'code':
      return (codes ?? []).flatMap((code) => kind.made(item, [code]) ?? []);
    case 'codes':
      return ticks((codes ?? []).map(String)).flatMap((ticked) => {
        const answer = kind.made(item, ticked);
        return answer === null ? [] : [answer];
      });
    case 'number':
      return numbers(set, item);
    case 'text':
      return ['x'];
  }
}

/** The answers made of one code each: no mean of several lies beyond them. */
export function singleAnswers(item: Item): readonly SubstantiveAnswer[] {
  const kind = kindOf(item);
  if (kind.form !== 'codes') return [];
  return (kind.codes(item) ?? []).map((code) => kind.made(item, [code])).filter((answer) => answer !== null);
}

/** Whether no answer to an item says anything that the possible ones do not say. */
export function areAll(set: QuestionSet, item: Item): boolean {
  const kind = kindOf(item);
  switch (kind.form) {
    case 'code':
      return true;
    case 'codes':
      return (kind.codes(item) ?? []).length <= MOST_TICKED;
    case 'number':
      // Between two limits all numbers are alike, unless it matters how great they are.
      return (
        kind.counts(item).length === 0 &&
        set.gaps.every(({ of, minus }) => of.id !== item.id && minus.id !== item.id)
      );
    case 'text':
      return true;
  }
}

/** All combinations of a few, and one of every greater number, for where the number counts. */
function ticks(codes: readonly string[]): readonly (readonly string[])[] {
  const many = codes.map((_, index) => codes.slice(0, index + 1)).slice(MOST_TICKED);
  return [...subsets(codes), ...many];
}

function subsets(codes: readonly string[]): readonly (readonly string[])[] {
  const all: (readonly string[])[] = [[]];
  for (const code of codes) {
    const without = all.filter(({ length }) => length < MOST_TICKED);
    all.push(...without.slice(0, MOST_SUBSETS).map((ticked) => [...ticked, code]));
  }
  return all.slice(0, MOST_SUBSETS);
}

/** The ends, steps between them, the limits that conditions name with their neighbours, and what lies between two of these. */
function numbers(set: QuestionSet, item: Item): readonly number[] {
  const range = kindOf(item).range(item);
  const [min, max] = [range?.min ?? 0, range?.max ?? (range?.min ?? 0) + 100];
  const steps = Array.from({ length: STEPS + 1 }, (_, step) =>
    Math.round(min + ((max - min) * step) / STEPS),
  );
  const limits = [...set.advice.map(({ when }) => when), ...set.items.map(({ when }) => when)]
    .flatMap((when) => limitsIn(when, item.id))
    .flatMap((limit) => [limit - 1, limit, limit + 1]);
  const places = [...new Set([min, max, ...steps, ...limits])]
    .filter((value) => value >= min && value <= max)
    .toSorted((a, b) => a - b);
  const between = places.slice(1).map((value, at) => (value + (places[at] ?? value)) / 2);
  return [...places, ...between];
}

function limitsIn(condition: Condition | null, id: string): readonly number[] {
  if (condition === null) return [];
  if (condition.kind !== 'test') return condition.of.flatMap((part) => limitsIn(part, id));
  const { subject, tests } = condition;
  if (subject.kind !== 'item' || subject.id !== id) return [];
  return Object.values(tests).filter((value) => typeof value === 'number');
}
