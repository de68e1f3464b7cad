import { isSubstantive } from '../model/answer-sheet.js';
import type { Profile } from '../model/profile.js';
import type { QuestionSet } from '../model/question-set.js';
import { familiesOf, itemsOfGaps } from './families.js';

/** So many different patterns are kept, so that the memory depends on the set and not on the number of people. */
const MOST_PATTERNS = 8192;

/** What became of an item, or of a dimension, on a sheet: a sign of a pattern. */
export const OPEN = 48;
export const KNOWN = 49;
/** Branching left the item out. */
export const NOT_ASKED = 50;

/**
 * How many people have the same signs. When there are too many, those that come first in the order of their hashes
 * stay, whatever the order of the people: a sample in which every sign occurs as it does among all.
 */
export interface Patterns {
  /** By hash and signs. */
  readonly counts: Map<string, number>;
  /** Patterns from here on are not counted; null while all are. */
  limit: string | null;
}

export function noPatterns(): Patterns {
  return { counts: new Map(), limit: null };
}

export function countPattern(patterns: Patterns, signs: string, n: number): void {
  count(patterns, hashOf(signs) + signs, n);
}

function count(patterns: Patterns, key: string, n: number): void {
  if (patterns.limit !== null && key >= patterns.limit) return;
  patterns.counts.set(key, (patterns.counts.get(key) ?? 0) + n);
  if (patterns.counts.size <= 2 * MOST_PATTERNS) return;
  const sorted = [...patterns.counts.keys()].sort();
  patterns.limit = sorted[MOST_PATTERNS] ?? null;
  for (const late of sorted.slice(MOST_PATTERNS)) patterns.counts.delete(late);
}

export function mergePatterns(a: Patterns, b: Patterns): Patterns {
  const limits = [a.limit, b.limit].filter((limit) => limit !== null).sort();
  const merged: Patterns = { counts: new Map(), limit: limits[0] ?? null };
  for (const { counts } of [a, b]) for (const [key, n] of counts) count(merged, key, n);
  return merged;
}

const HASH_DIGITS = 7;

/** FNV-1a, its bits mixed once more. */
function hashOf(signs: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < signs.length; at += 1) hash = Math.imul(hash ^ signs.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return ((hash ^ (hash >>> 13)) >>> 0).toString(36).padStart(HASH_DIGITS, '0');
}

/** The signs that a kind of figures depends on, as places in the pattern of a row: its items, then its dimensions. */
export type View = readonly number[];

/** One for the scores of people, then one for each family. */
export function viewsOf(set: QuestionSet): readonly View[] {
  const items = (ids: readonly string[]) => ids.map((id) => set.items.findIndex((item) => item.id === id));
  const dimensions = (all: QuestionSet['dimensions']) =>
    all.map((dimension) => set.items.length + set.dimensions.indexOf(dimension));
  return [
    [...items(itemsOfGaps(set)), ...dimensions(set.dimensions)],
    ...familiesOf(set).map((family) => [
      ...items(family.items.map(({ id }) => id)),
      ...dimensions(family.dimensions),
    ]),
  ];
}

/** People who answered and were scored alike. */
export interface Alike {
  readonly n: number;
  answered(item: string): boolean;
  /** Whether branching left the item out. */
  hidden(item: string): boolean;
  scored(dimension: string): boolean;
}

export interface People {
  readonly alike: readonly Alike[];
  /** Whether everybody is among them. */
  readonly complete: boolean;
}

/** The people of all views of a set. */
export interface PeopleOfSet {
  /** As far as scores go. */
  readonly scores: People;
  /** As far as each family of the set goes. */
  readonly families: readonly People[];
}

export function peopleOfSet(set: QuestionSet, patterns: readonly Patterns[]): PeopleOfSet {
  const [scores, ...families] = viewsOf(set).map((view, at) =>
    peopleIn(set, view, patterns[at] ?? noPatterns()),
  ) as [People, ...People[]];
  return { scores, families };
}

/** The people of a view, who are most alike first. */
export function peopleIn(set: QuestionSet, view: View, { counts, limit }: Patterns): People {
  const places = placesIn(set, view);
  const alike = [...counts]
    .map(([key, n]) => ({ signs: key.slice(HASH_DIGITS), n }))
    .sort((a, b) => b.n - a.n || (a.signs < b.signs ? -1 : 1))
    .map(({ signs, n }) => alikeBy(places, signs, n));
  return { alike, complete: limit === null };
}

function placesIn(set: QuestionSet, view: View): ReadonlyMap<string, number> {
  return new Map([...set.items, ...set.dimensions].map(({ id }, at) => [id, view.indexOf(at)] as const));
}

function alikeBy(places: ReadonlyMap<string, number>, signs: string, n: number): Alike {
  const is = (id: string, sign: number) => signs.charCodeAt(places.get(id) ?? -1) === sign;
  return {
    n,
    answered: (item) => is(item, KNOWN),
    hidden: (item) => is(item, NOT_ASKED),
    scored: (dimension) => is(dimension, KNOWN),
  };
}

/** The whole pattern of one profile. */
export function signsOf(
  set: QuestionSet,
  { sheet, dimensions }: Pick<Profile, 'sheet' | 'dimensions'>,
): string {
  const ofItems = set.items.map(({ id }) => {
    if (!sheet.answers.has(id)) return NOT_ASKED;
    return isSubstantive(sheet.answers.get(id)) ? KNOWN : OPEN;
  });
  const ofDimensions = dimensions.map(({ percent }) => (percent === null ? OPEN : KNOWN));
  return String.fromCharCode(...ofItems, ...ofDimensions);
}

/** People by their whole patterns. */
export function alikeWith(set: QuestionSet): (signs: string, n: number) => Alike {
  const places = placesIn(
    set,
    [...set.items, ...set.dimensions].map((_, at) => at),
  );
  return (signs, n) => alikeBy(places, signs, n);
}
