import type { QuestionSet } from '../model/question-set.js';

/** So many different patterns are kept, so that the memory depends on the set and not on the number of people. */
const MOST_PATTERNS = 512;

/**
 * How many people answered the same items and were scored on the same dimensions: two signs for each, `1` for yes. When
 * there are too many, those that come first in their own order stay, whatever the order of the people.
 */
export interface Patterns {
  readonly counts: Map<string, number>;
  /** Patterns from here on are not counted; null while all are. */
  limit: string | null;
}

export function noPatterns(): Patterns {
  return { counts: new Map(), limit: null };
}

export function countPattern(patterns: Patterns, pattern: string, n: number): void {
  if (patterns.limit !== null && pattern >= patterns.limit) return;
  patterns.counts.set(pattern, (patterns.counts.get(pattern) ?? 0) + n);
  if (patterns.counts.size <= 2 * MOST_PATTERNS) return;
  const sorted = [...patterns.counts.keys()].sort();
  patterns.limit = sorted[MOST_PATTERNS] ?? null;
  for (const late of sorted.slice(MOST_PATTERNS)) patterns.counts.delete(late);
}

export function mergePatterns(a: Patterns, b: Patterns): Patterns {
  const limits = [a.limit, b.limit].filter((limit) => limit !== null).sort();
  const merged: Patterns = { counts: new Map(), limit: limits[0] ?? null };
  for (const { counts } of [a, b]) for (const [pattern, n] of counts) countPattern(merged, pattern, n);
  return merged;
}

/** People who answered and were scored alike. */
export interface Alike {
  readonly n: number;
  answered(item: string): boolean;
  scored(dimension: string): boolean;
}

export function peopleAlike(set: QuestionSet, { counts }: Patterns): readonly Alike[] {
  const items = new Map(set.items.map(({ id }, at) => [id, at]));
  const dimensions = new Map(set.dimensions.map(({ id }, at) => [id, set.items.length + at]));
  const has = (pattern: string, at: number | undefined) => at !== undefined && pattern[at] === '1';
  return [...counts]
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .map(([pattern, n]) => ({
      n,
      answered: (item) => has(pattern, items.get(item)),
      scored: (dimension) => has(pattern, dimensions.get(dimension)),
    }));
}

/** Puts together whoever looks alike in some respects. */
export function alikeIn(
  people: readonly Alike[],
  items: readonly string[],
  dimensions: readonly string[],
): readonly Alike[] {
  const groups = new Map<string, { one: Alike; n: number }>();
  for (const one of people) {
    const key = [...items.map(one.answered), ...dimensions.map(one.scored)].map(Number).join('');
    const known = groups.get(key);
    groups.set(key, { one, n: one.n + (known?.n ?? 0) });
  }
  return [...groups.values()].map(({ one, n }) => ({ ...one, n }));
}
