/** Longer than any name or heading; a slip in it is nobody's to guess. */
const LONGEST = 200;
/** So many slips at most, however long the word: each makes the search dearer. */
const MOST_SLIPS = 8;

/** The candidate that a mistyped word most likely meant, or null where none is near enough. */
export function nearest(word: string, candidates: readonly string[]): string | null {
  if (word.length > LONGEST) return null;
  // A single letter or digit is as near to every other one; a wrong guess would mislead.
  let limit = word.length < 2 ? 0 : Math.min(MOST_SLIPS, Math.max(1, Math.floor(word.length / 3)));
  let best: string | null = null;
  for (const candidate of candidates) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase(), limit);
    if (distance > limit) continue;
    best = candidate;
    if (distance === 0) break;
    limit = distance - 1;
  }
  return best;
}

/** Beyond every limit. */
const FAR = 1000;

/**
 * Optimal string alignment: insertions, deletions, substitutions, and swaps of neighbours count 1 each. `FAR` beyond the
 * limit: only what lies that near to the diagonal is looked at, and only as long as it can still become near enough.
 */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return FAR;
  let [beforeLast, last, row] = [0, 1, 2].map(() => new Int16Array(b.length + 1).fill(FAR)) as [
    Int16Array,
    Int16Array,
    Int16Array,
  ];
  for (let j = 0; j <= Math.min(limit, b.length); j += 1) last[j] = j;
  let leastBefore = 0;
  for (let i = 1; i <= a.length; i += 1) {
    const from = Math.max(1, i - limit);
    row[from - 1] = from === 1 && i <= limit ? i : FAR;
    const to = Math.min(b.length, i + limit);
    let least = row[from - 1] as number;
    for (let j = from; j <= to; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let distance = (last[j - 1] as number) + cost;
      if ((last[j] as number) + 1 < distance) distance = (last[j] as number) + 1;
      if ((row[j - 1] as number) + 1 < distance) distance = (row[j - 1] as number) + 1;
      if (cost === 1 && i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        distance = Math.min(distance, (beforeLast[j - 2] as number) + 1);
      row[j] = distance;
      if (distance < least) least = distance;
    }
    if (to < b.length) row[to + 1] = FAR;
    // A swap may still come from the row before.
    if (least > limit && leastBefore > limit) return FAR;
    leastBefore = least;
    [beforeLast, last, row] = [last, row, beforeLast];
  }
  return last[b.length] as number;
}
