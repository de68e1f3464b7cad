/** Places of joined classes, in order. */
export type Joining = readonly (readonly number[])[];

/**
 * Joins neighbouring classes until each holds nobody or at least `minCell` people: as many classes as can be, the more
 * even ones first. null where fewer than two would hold anybody, because then one class would hold everybody.
 * `most` is how many classes with people there may be; where there are more, some become one. `lines` are the places
 * before which a class had better begin.
 */
export function joinNeighbours(
  counts: readonly number[],
  minCell: number,
  most = Number.POSITIVE_INFINITY,
  lines: readonly number[] = [],
): Joining | null {
  const whole = (from: number, to: number) => counts.slice(from, to).reduce((sum, n) => sum + n, 0);
  // best[to]: the best way to join the classes before `to`, by how many of its classes hold people.
  const best: Map<number, Way>[] = Array.from({ length: counts.length + 1 }, () => new Map());
  best[0]?.set(0, { joining: [], classes: 0, lines: 0, unevenness: 0 });
  for (let to = 1; to <= counts.length; to += 1) {
    for (let from = 0; from < to; from += 1) {
      const n = whole(from, to);
      // Classes of nobody stay for themselves: to join them with others says less.
      if (n < minCell && !(n === 0 && to - from === 1)) continue;
      for (const [filled, way] of best[from] ?? []) {
        const now = filled + Number(n > 0);
        if (now > most) continue;
        const longer = {
          joining: [...way.joining, Array.from({ length: to - from }, (_, i) => from + i)],
          classes: way.classes + 1,
          lines: way.lines + Number(lines.includes(from)),
          unevenness: way.unevenness + n * n,
        };
        const known = best[to]?.get(now);
        if (known === undefined || isBetter(longer, known)) best[to]?.set(now, longer);
      }
    }
  }
  const [filled, way] = [...(best[counts.length] ?? [])].toSorted(([a], [b]) => b - a)[0] ?? [0, null];
  return way === null || filled < 2 ? null : way.joining;
}

interface Way {
  readonly joining: Joining;
  readonly classes: number;
  readonly lines: number;
  readonly unevenness: number;
}

function isBetter(a: Way, b: Way): boolean {
  if (a.classes !== b.classes) return a.classes > b.classes;
  return a.lines !== b.lines ? a.lines > b.lines : a.unevenness < b.unevenness;
}

/** The same for classes that have no order: the smallest ones become one. */
export function joinSmallest(
  counts: readonly number[],
  minCell: number,
  most = Number.POSITIVE_INFINITY,
): Joining | null {
  let joined = counts.map((n, place) => ({ n, places: [place] }));
  const filled = () => joined.filter(({ n }) => n > 0).toSorted((a, b) => a.n - b.n);
  while (filled().length > 1) {
    const [first, second] = filled();
    if (first === undefined || second === undefined) break;
    if (first.n >= minCell && filled().length <= most) break;
    joined = joined.filter((one) => one !== first && one !== second);
    joined.push({ n: first.n + second.n, places: [...first.places, ...second.places].sort((a, b) => a - b) });
  }
  if (filled().length < 2) return null;
  return joined.map(({ places }) => places).sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
}

/** How many people are in each joined class. */
export function countsOf(joining: Joining, counts: readonly number[]): readonly number[] {
  return joining.map((places) => places.reduce((sum, place) => sum + (counts[place] ?? 0), 0));
}
