/** What a reader knows of the scores behind a figure: their number, their sum, and the rest that is given here. */
export interface KnownScores {
  /** Every score that somebody can have, ascending. */
  readonly scores: readonly number[];
  /** How many people have each. */
  readonly counts: readonly number[];
  /** The class of each score; how many people each class holds is known. */
  readonly classes: readonly number[];
  /** Who can have each score, as a bit for each kind of people. */
  readonly kinds: readonly number[];
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
  const within = (change: number) =>
    known.squares === null || (change >= -known.squares.below - 1e-9 && change <= known.squares.above + 1e-9);
  const moves: Move[] = [];
  for (const move of movesOf(known)) {
    if (within(move.squares)) for (const at of [...move.from, ...move.to]) open.delete(at);
    if (open.size === 0) return false;
    if (known.squares !== null) moves.push(move);
  }
  const few = moves.sort((a, b) => Math.abs(a.squares) - Math.abs(b.squares)).slice(0, MOST_MOVES);
  for (let i = 0; i < few.length && open.size > 0; i += 1)
    for (let j = i; j < few.length && open.size > 0; j += 1) {
      const [one, other] = [few[i] as Move, few[j] as Move];
      if (!within(one.squares + other.squares)) continue;
      const changes = together(one, other);
      if (![...changes].every(([at, change]) => (counts[at] as number) + change >= 0)) continue;
      for (const [at, change] of changes) if (change !== 0) open.delete(at);
    }
  return open.size > 0;
}

/** Two people who leave two scores for two others. */
interface Move {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  readonly squares: number;
}

/** By how many people each score gains or loses. */
function together(...moves: readonly Move[]): ReadonlyMap<number, number> {
  const sum = new Map<number, number>();
  const add = (at: number, change: number) => sum.set(at, (sum.get(at) ?? 0) + change);
  for (const { from, to } of moves) {
    for (const at of from) add(at, -1);
    for (const at of to) add(at, 1);
  }
  return sum;
}

/** All ways in which two people change places on the list without changing the sum or a class. */
function* movesOf({ scores, counts, classes, kinds }: KnownScores): Generator<Move> {
  // It is not known which of the people who can have a score has it: whoever it is must be able to have the other one.
  const sameKind = (from: number, to: number) => ((kinds[from] as number) & ~(kinds[to] as number)) === 0;
  const keys = scores.map(key);
  const place = new Map(keys.map((one, at) => [one, at]));
  const held = counts.flatMap((n, at) => (n > 0 ? [at] : []));
  const fits = (from: number, to: number) => classes[from] === classes[to] && sameKind(from, to);
  for (const low of held)
    for (const high of held) {
      if (high < low || (high === low && (counts[low] as number) < 2)) continue;
      const sum = (keys[low] as number) + (keys[high] as number);
      for (let to = 0; to < scores.length; to += 1) {
        if (to === low || to === high) continue;
        const other = placeNear(place, sum - (keys[to] as number));
        if (other === undefined || other < to) continue;
        if (!(fits(low, to) && fits(high, other)) && !(fits(low, other) && fits(high, to))) continue;
        const [a, b, c, d] = [low, high, to, other].map((at) => scores[at] as number) as [
          number,
          number,
          number,
          number,
        ];
        yield { from: [low, high], to: [to, other], squares: c * c + d * d - a * a - b * b };
      }
    }
}

/** Rounding each of three scores can make a difference of one. */
function placeNear(place: ReadonlyMap<number, number>, one: number): number | undefined {
  return place.get(one) ?? place.get(one - 1) ?? place.get(one + 1);
}

function key(score: number): number {
  return Math.round(score * 1e6);
}
