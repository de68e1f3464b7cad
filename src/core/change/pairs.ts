import { type Alike, alikeWith } from '../group/patterns.js';
import type { QuestionSet } from '../model/question-set.js';
import type { ScoresByPerson } from './scores-by-person.js';

/** People who are on both sides, by their places there. */
export interface Pairs {
  readonly n: number;
  readonly before: Int32Array;
  readonly after: Int32Array;
}

/** Matches by code; codes that are not unique are left out. */
export function pairsOf(before: ScoresByPerson, after: ScoresByPerson): Pairs {
  const places = [new Int32Array(before.size), new Int32Array(before.size)] as const;
  let n = 0;
  for (let at = 0; at < before.size; at += 1) {
    const later = before.isAmbiguous(at) ? null : after.find(before.codeAt(at));
    if (later === null || after.isAmbiguous(later)) continue;
    places[0][n] = at;
    places[1][n] = later;
    n += 1;
  }
  return { n, before: places[0].subarray(0, n), after: places[1].subarray(0, n) };
}

/** People who answered and were scored alike, both times. */
export interface AlikePair {
  readonly n: number;
  readonly before: Alike;
  readonly after: Alike;
}

export function alikePairs(
  set: QuestionSet,
  { n, before, after }: Pairs,
  first: ScoresByPerson,
  second: ScoresByPerson,
): readonly AlikePair[] {
  const counts = new Map<string, Map<string, number>>();
  for (let at = 0; at < n; at += 1) {
    const [one, other] = [first.signs(before[at] as number), second.signs(after[at] as number)];
    const own = counts.get(one) ?? new Map<string, number>();
    own.set(other, (own.get(other) ?? 0) + 1);
    counts.set(one, own);
  }
  const alike = alikeWith(set);
  return [...counts].flatMap(([one, own]) =>
    [...own].map(([other, times]) => ({ n: times, before: alike(one, times), after: alike(other, times) })),
  );
}
