import { kindOf } from '../items/registry.js';
import type { SubstantiveAnswer } from '../model/answer-sheet.js';
import type { Dimension, Item, QuestionSet } from '../model/question-set.js';
import { componentsOf } from './components.js';
import { linearPlace } from './linear-places.js';
import type { Alike } from './patterns.js';

/** With more possible scores than this nobody can list the ways in which a sum comes about. */
const MOST_SCORES = 400;
const MOST_LISTS = 30;
const MOST_PATTERNS = 200;
const MOST_SILENT = 4;
const MOST_OPTIONS = 10;

/** Every answer to an item that can be counted, in its order; null for texts, ticks, and numbers without a whole range. */
export function possibleAnswers(item: Item): readonly SubstantiveAnswer[] | null {
  const kind = kindOf(item);
  switch (kind.form) {
    case 'code':
      return kind.codes(item)?.flatMap((code) => kind.made(item, [code]) ?? []) ?? null;
    case 'number':
      return wholeNumbers(item);
    case 'codes':
    case 'text':
      return null;
  }
}

/** Every whole number in the range of a number item; null where that is open or too wide. */
export function wholeNumbers(item: Item): readonly number[] | null {
  const { min, max } = kindOf(item).range(item) ?? { min: null, max: null };
  if (min === null || max === null || max - min > MOST_SCORES) return null;
  return Array.from({ length: Math.floor(max - min) + 1 }, (_, i) => min + i);
}

/** The percent of each possible answer in a dimension; null where that is not one list. */
export function possiblePercentsIn(item: Item, dimension: Dimension): readonly number[] | null {
  const values = possibleAnswers(item)?.map((answer) => {
    const own = kindOf(item)
      .contributions(item, answer)
      .find((contribution) => contribution.dimension === dimension.id);
    return own?.percent ?? null;
  });
  return values?.every((value) => value !== null) ? values : null;
}

/** The scores that people can have who answered alike: for each such people a list of its own, ascending. */
export type PossibleScores = readonly (readonly number[])[];

/** The places that people can have in a dimension; null where there are too many to tell. */
export function possiblePlaces(
  set: QuestionSet,
  dimension: Dimension,
  people: readonly Alike[],
): PossibleScores | null {
  const items = componentsOf(set, dimension);
  const scored = people.filter((one) => one.scored(dimension.id));
  const signs = (one: Alike) => items.map(({ id }) => `${one.answered(id)} ${one.hidden(id)}`).join();
  const different = [...new Map(scored.map((one) => [signs(one), one])).values()];
  return different.length > MOST_PATTERNS
    ? null
    : severalLists(different.map((one) => placesOf(items, dimension, one)));
}

/** Each list once; null where one is, or where there are too many scores in all. */
export function severalLists(lists: readonly (readonly number[] | null)[]): PossibleScores | null {
  const known = new Map<string, readonly number[]>();
  for (const list of lists) {
    if (list === null) return null;
    known.set(list.map((score) => Math.round(score * 1e6)).join(), list);
  }
  const all = [...known.values()];
  return all.length > MOST_LISTS || all.reduce((sum, { length }) => sum + length, 0) > 2 * MOST_SCORES
    ? null
    : all;
}

/** Every place of people who answered these items; where options are silent on the dimension, with and without them. */
function placesOf(items: readonly Item[], dimension: Dimension, one: Alike): readonly number[] | null {
  const answered = items.filter(({ id }) => one.answered(id));
  const said = new Map(answered.map((item) => [item.id, saidIn(item, dimension)]));
  const silent = answered.filter(({ id }) => said.get(id)?.includes(null));
  if (silent.length > MOST_SILENT || [...said.values()].includes(null)) return null;
  const places: number[] = [];
  for (let mute = 0; mute < 2 ** silent.length; mute += 1) {
    const speaks = (id: string) =>
      one.answered(id) && !silent.some((item, at) => item.id === id && (mute >> at) % 2 === 1);
    if (!items.some(({ id }) => speaks(id) || (one.hidden(id) && dimension.unasked === 'zero'))) continue;
    const place = linearPlace(items, dimension, { ...one, answered: speaks });
    let sums: readonly number[] = [place.offset];
    for (const item of answered.filter(({ id }) => speaks(id))) {
      const values = (said.get(item.id) ?? []).flatMap((value) => value ?? []);
      sums = different(sums.flatMap((sum) => values.map((value) => sum + place.weightOf(item) * value)));
      if (sums.length > MOST_SCORES) return null;
    }
    places.push(...sums);
  }
  return different(places);
}

/** What each answer to an item says in a dimension, in percent; null for what is silent, and where there is no list. */
function saidIn(item: Item, dimension: Dimension): readonly (number | null)[] | null {
  const kind = kindOf(item);
  const answers = kind.form === 'codes' ? possibleTicks(item) : possibleAnswers(item);
  const said = answers?.map((answer) => {
    const own = kind.contributions(item, answer).find((one) => one.dimension === dimension.id);
    return own?.percent ?? null;
  });
  return said === undefined ? null : [...new Set(said)];
}

/** Every way to tick; null where there are too many. */
function possibleTicks(item: Item): readonly SubstantiveAnswer[] | null {
  const kind = kindOf(item);
  const codes = kind.codes(item) ?? [];
  // Only how many are ticked counts, or which.
  const ways = kind.hasPercent(item)
    ? [...codes.keys(), codes.length].map((ticks) => codes.slice(0, ticks))
    : codes.length > MOST_OPTIONS
      ? null
      : Array.from({ length: 2 ** codes.length }, (_, at) =>
          codes.filter((__, bit) => (at >> bit) % 2 === 1),
        );
  if (ways === null) return null;
  const ticked = ways.map((some) => kind.made(item, some));
  return ticked.filter((answer) => answer !== null);
}

/** Ascending, what differs by rounding noise only once. */
export function different(values: readonly number[]): readonly number[] {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted.filter((value, at) => at === 0 || value - (sorted[at - 1] as number) > 1e-8);
}
