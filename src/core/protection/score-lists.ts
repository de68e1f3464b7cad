/** What a reader knows of the scores behind a figure: their number, their sum, and the rest that is given here. */
export interface KnownScores {
  /** Every score that somebody can have, ascending. */
  readonly scores: readonly number[];
  /** How many people have each. */
  readonly counts: readonly number[];
  /** The class of each score; how many people each class holds is known. */
  readonly classes: readonly number[];
  /** How far the sum of squares may lie below and above the true one; null where nothing is known of it. */
  readonly squares: { readonly below: number; readonly above: number } | null;
}

/** With more different scores than this among the people there are too many lists to tell anything. */
const MANY_SCORES = 60;
/** How many moves are tried in pairs. */
const MOST_MOVES = 400;

/**
 * Whether what is known gives a small class away: a score that fewer than `minCell` people have, or that all but fewer
 * have. Such a score is safe where another list of scores, with as many people, the same sum, the same classes and
 * squares, holds it another number of times. Other lists are found by moves: one person goes up, another comes down by
 * as much; two such moves at once keep the squares. Where no move is found the answer is yes.
 */
export function giveScoresAway(known: KnownScores, minCell: number): boolean {
  const { counts } = known;
  const people = counts.reduce((sum, n) => sum + n, 0);
  const open = new Set(
    counts.flatMap((n, at) => ((n > 0 && n < minCell) || n > people - minCell ? [at] : [])),
  );
  if (counts.filter((n) => n > 0).length > MANY_SCORES) return false;
  const moves = movesOf(known);
  const within = (change: number) =>
    known.squares === null || (change >= -known.squares.below - 1e-9 && change <= known.squares.above + 1e-9);
  for (const { changes, squares } of moves) if (within(squares)) close(open, changes);
  const few = moves.slice(0, MOST_MOVES);
  for (let i = 0; i < few.length && open.size > 0; i += 1)
    for (let j = i; j < few.length && open.size > 0; j += 1) {
      const [one, other] = [few[i] as Move, few[j] as Move];
      if (!within(one.squares + other.squares)) continue;
      const changes = together(one.changes, other.changes);
      if ([...changes].every(([at, change]) => (counts[at] as number) + change >= 0)) close(open, changes);
    }
  return open.size > 0;
}

type Changes = ReadonlyMap<number, number>;

interface Move {
  /** By how many people each score gains or loses. */
  readonly changes: Changes;
  readonly squares: number;
}

function close(open: Set<number>, changes: Changes): void {
  for (const [at, change] of changes) if (change !== 0) open.delete(at);
}

function together(a: Changes, b: Changes): Changes {
  const sum = new Map(a);
  for (const [at, change] of b) sum.set(at, (sum.get(at) ?? 0) + change);
  return sum;
}

/** All ways in which two people change places on the list without changing the sum or a class, the shortest first. */
function movesOf({ scores, counts, classes }: KnownScores): readonly Move[] {
  const place = new Map(scores.map((score, at) => [key(score), at]));
  const held = counts.flatMap((n, at) => (n > 0 ? [at] : []));
  const moves: Move[] = [];
  for (const low of held)
    for (const high of held) {
      if (high < low || (high === low && (counts[low] as number) < 2)) continue;
      const [a, b] = [scores[low] as number, scores[high] as number];
      for (let to = 0; to < scores.length; to += 1) {
        const c = scores[to] as number;
        const other = place.get(key(a + b - c));
        if (other === undefined || other < to || to === low || to === high) continue;
        if (!sameClasses(classes, [low, high], [to, other])) continue;
        const d = scores[other] as number;
        const changes = together(
          together(new Map([[low, -1]]), new Map([[high, -1]])),
          together(new Map([[to, 1]]), new Map([[other, 1]])),
        );
        moves.push({ changes, squares: c * c + d * d - a * a - b * b });
      }
    }
  return moves.sort((a, b) => Math.abs(a.squares) - Math.abs(b.squares));
}

function key(score: number): number {
  return Math.round(score * 1e6);
}

function sameClasses(
  classes: readonly number[],
  [a, b]: readonly [number, number],
  [c, d]: readonly [number, number],
): boolean {
  const [w, x, y, z] = [classes[a], classes[b], classes[c], classes[d]];
  return (w === y && x === z) || (w === z && x === y);
}
