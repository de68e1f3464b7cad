import { kindOf } from '../../src/core/items/registry.js';
import type { SubstantiveAnswer } from '../../src/core/model/answer-sheet.js';
import type { QuestionSet } from '../../src/core/model/question-set.js';
import { score } from '../../src/core/scoring/score.js';
import { distributions } from '../../src/platform/distributions.js';
import { sheetOf } from './sets.js';

/** A sheet that somebody can hand in: its answers, null where there is none, and its scores. */
export interface PossibleSheet {
  readonly answers: readonly (SubstantiveAnswer | null)[];
  readonly dimensions: readonly (number | null)[];
  readonly overall: number | null;
}

/** Every sheet of a small set, one of those that score alike; the items named may be left out as well. */
export function possibleSheets(set: QuestionSet, leftOut: readonly string[]): readonly PossibleSheet[] {
  let rows: readonly (readonly (SubstantiveAnswer | null)[])[] = [[]];
  for (const item of set.items) {
    const answers = [...possibleAnswersTo(item), ...(leftOut.includes(item.id) ? [null] : [])];
    rows = rows.flatMap((row) => answers.map((answer) => [...row, answer]));
  }
  const sheets = rows.map((answers): PossibleSheet => {
    const given = Object.fromEntries(set.items.map(({ id }, i) => [id, answers[i] ?? null]));
    const { dimensions, overall } = score(set, sheetOf(given));
    return {
      answers,
      dimensions: dimensions.map(({ percent }) => percent),
      overall: overall?.percent ?? null,
    };
  });
  const key = (sheet: PossibleSheet) => JSON.stringify([sheet.dimensions, sheet.overall, leftOutIn(sheet)]);
  return [...new Map(sheets.map((sheet) => [key(sheet), sheet])).values()];
}

export function leftOutIn({ answers }: PossibleSheet): string {
  return answers.map((answer) => Number(answer === null)).join('');
}

/** Every answer to a question whose answers have codes. */
export function possibleAnswersTo(item: QuestionSet['items'][number]): readonly SubstantiveAnswer[] {
  const codes = kindOf(item).codes(item) ?? [];
  const made = (some: readonly (number | string)[]) => kindOf(item).made(item, some);
  const ways =
    kindOf(item).form === 'codes'
      ? Array.from({ length: 2 ** codes.length }, (_, at) => codes.filter((__, bit) => (at >> bit) % 2 === 1))
      : codes.map((code) => [code]);
  return ways.map(made).filter((answer) => answer !== null);
}

/** One printed list of scores: the value of each sheet that somebody can hand in, and what is said of all. */
export interface PrintedList {
  readonly values: readonly (number | null)[];
  readonly mean: number | null;
  /** Whether the mean is not printed itself. */
  readonly free?: boolean;
  readonly sd?: number | null;
  readonly lower?: number | null;
  readonly upper?: number | null;
  readonly dz?: number | null;
}

/** Two lists of the same people. */
export interface PrintedPair {
  readonly before: readonly (number | null)[];
  readonly after: readonly (number | null)[];
  readonly r: number | null;
  readonly dav: number | null;
}

export interface Puzzle {
  /** How many people there are, and how many kinds of them there could be. */
  readonly n: number;
  readonly kinds: number;
  /** Counts that are printed, or known of who took part. */
  readonly counted: readonly { readonly holds: readonly boolean[]; readonly n: number }[];
  readonly lists: readonly PrintedList[];
  readonly pairs: readonly PrintedPair[];
  readonly precise: boolean;
}

export interface Secret {
  readonly name: string;
  readonly holds: readonly boolean[];
  readonly n: number;
}

/**
 * The secrets that every group has that fits what is printed: all groups are tried, by how many of each kind there are.
 * None where there are too many to try.
 */
export function followingFrom(puzzle: Puzzle, secrets: readonly Secret[], most: number): readonly Secret[] {
  let left = secrets;
  let tries = 0;
  const counts = new Array<number>(puzzle.kinds).fill(0);
  const open = puzzle.counted.map(({ n }) => n);
  const place = (kind: number, people: number): boolean => {
    if (left.length === 0) return false;
    tries += 1;
    if (tries > most) return false;
    const last = kind === puzzle.kinds - 1;
    for (let n = last ? people : 0; n <= people; n += 1) {
      if (puzzle.counted.some(({ holds }, at) => holds[kind] === true && (open[at] as number) < n)) break;
      counts[kind] = n;
      for (const [at, { holds }] of puzzle.counted.entries())
        if (holds[kind] === true) open[at] = (open[at] as number) - n;
      const goesOn = last ? consider() : place(kind + 1, people - n);
      for (const [at, { holds }] of puzzle.counted.entries())
        if (holds[kind] === true) open[at] = (open[at] as number) + n;
      counts[kind] = 0;
      if (!goesOn) return false;
    }
    return true;
  };
  const consider = () => {
    if (open.some((n) => n !== 0) || !fits(puzzle, counts)) return true;
    left = left.filter(
      ({ holds, n }) =>
        counts.reduce((sum, times, kind) => sum + (holds[kind] === true ? times : 0), 0) === n,
    );
    return left.length > 0;
  };
  if (secrets.length === 0) return [];
  place(0, puzzle.n);
  return tries > most ? [] : left;
}

/** Whether what is said of lists of scores holds for a group of so many of each kind. */
export function fits(
  { lists, pairs, precise }: Pick<Puzzle, 'lists' | 'pairs' | 'precise'>,
  counts: readonly number[],
): boolean {
  const same = (value: number | null, printed: number | null | undefined, digits: number) => {
    if (printed == null) return true;
    if (value === null) return false;
    if (precise) return Math.abs(value - printed) < 1e-7;
    return Math.abs(rounded(value, digits) - printed) < 1e-9;
  };
  return (
    lists.every(({ values, mean, free, sd, lower, upper, dz }) => {
      if (mean === null) return true;
      const m = momentsOf(values, counts);
      if (m.n === 0) return false;
      const reach = m.n < 2 ? 0 : (distributions.tQuantile(0.975, m.n - 1) * m.sd) / Math.sqrt(m.n);
      return (
        (free === true || same(m.mean, mean, 0)) &&
        same(m.sd, sd, 0) &&
        same(m.mean - reach, lower, 0) &&
        same(m.mean + reach, upper, 0) &&
        same(m.sd === 0 ? null : m.mean / m.sd, dz, 2)
      );
    }) &&
    pairs.every(({ before, after, r, dav }) => {
      if (r === null && dav === null) return true;
      const [x, y] = [momentsOf(before, counts), momentsOf(after, counts)];
      let products = 0;
      for (const [kind, times] of counts.entries())
        products += times * ((before[kind] ?? 0) - x.mean) * ((after[kind] ?? 0) - y.mean);
      const average = (x.sd + y.sd) / 2;
      const hedges = 1 - 3 / (4 * (x.n - 1) - 1);
      return (
        same(x.sd * y.sd === 0 ? null : products / ((x.n - 1) * x.sd * y.sd), r, 2) &&
        same(average === 0 ? null : ((y.mean - x.mean) / average) * hedges, dav, 2)
      );
    })
  );
}

function momentsOf(values: readonly (number | null)[], counts: readonly number[]) {
  let [n, sum, squares] = [0, 0, 0];
  for (const [kind, times] of counts.entries()) {
    const value = values[kind];
    if (value == null || times === 0) continue;
    n += times;
    sum += times * value;
    squares += times * value * value;
  }
  const mean = n === 0 ? 0 : sum / n;
  const spread = Math.max(0, squares - n * mean * mean);
  return { n, mean, sd: n < 2 || spread < 1e-9 ? 0 : Math.sqrt(spread / (n - 1)) };
}

function rounded(value: number, digits: number): number {
  const factor = 10 ** digits;
  return (Math.sign(value) * Math.floor(Math.abs(value) * factor + 0.5 + 1e-9)) / factor + 0;
}

/** For each value that few or almost all have, how many have it: what must not follow. */
export function rareValues(
  name: string,
  values: readonly (number | null)[],
  actual: readonly number[],
  minCell: number,
): readonly Secret[] {
  const key = (value: number | null) => (value === null ? null : Math.round(value * 1e6));
  const known = new Set(values.map(key).filter((one) => one !== null));
  const people = (holds: readonly boolean[]) =>
    actual.reduce((sum, times, kind) => sum + (holds[kind] === true ? times : 0), 0);
  const all = people(values.map((value) => value !== null));
  // What everybody must have who has one at all is no secret.
  if (known.size < 2) return [];
  return [...known].flatMap((one) => {
    const holds = values.map((value) => key(value) === one);
    const n = people(holds);
    return n > 0 && (n < minCell || n > all - minCell) ? [{ name: `${name} ${one / 1e6}`, holds, n }] : [];
  });
}
