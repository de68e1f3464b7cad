import { setFrom } from './sets.js';

/** What a stranger has who reads a group's report as JSON, and knows the set and who took part, but no answer. */
export interface Printed {
  readonly n: number;
  readonly minGroup: number;
  readonly minCell: number;
  readonly precise: boolean;
  readonly dimensions: readonly PrintedScore[];
  readonly items: readonly PrintedItem[];
  readonly gaps: readonly PrintedScore[];
  readonly overall: PrintedScore | null;
  readonly advice: readonly { readonly id: string; readonly n: number }[];
  readonly splits?: readonly { readonly column: string; readonly groups: readonly PrintedPart[] }[];
}

interface PrintedScore {
  readonly id?: string;
  readonly n: number;
  readonly mean: number | null;
  readonly sd?: number | null;
  readonly min?: number | null;
  readonly q1?: number | null;
  readonly max?: number | null;
  readonly classes?: readonly { readonly from: number; readonly n: number }[];
}

interface PrintedItem {
  readonly id: string;
  readonly mean: number | null;
  readonly sd: number | null;
  readonly classes?: readonly { readonly codes: readonly number[]; readonly n: number }[];
}

interface PrintedPart {
  readonly name: string | null;
  readonly dimensions: readonly PrintedScore[];
  readonly gaps: readonly PrintedScore[];
  readonly overall: PrintedScore | null;
}

/** A small set whose arithmetic is whole: items on `codes` steps from 0, each in one dimension, with a weight. */
export interface SmallSet {
  readonly codes: number;
  readonly items: readonly {
    readonly dimension: number;
    readonly weight: number;
    readonly reverse: boolean;
  }[];
  readonly gaps: readonly (readonly ['dimension' | 'item', number, 'dimension' | 'item', number])[];
  readonly minAnswered: number;
  /** Advice for everybody up to a code of an item, or below a percent of a dimension. */
  readonly advice: readonly {
    readonly kind: 'item' | 'dimension';
    readonly at: number;
    readonly limit: number;
  }[];
}

/** Everybody's codes; null is unanswered. */
export type Answers = readonly (readonly (number | null)[])[];

export const idOf = {
  item: (i: number) => `i${i}`,
  dimension: (d: number) => `d${d}`,
  advice: (a: number) => `a${a}`,
};

/** The printed counts of advice about an item or a dimension, each with its limit. */
export function countsBelow(
  { advice }: SmallSet,
  printed: Printed,
  kind: 'item' | 'dimension',
  at: number,
): readonly { readonly limit: number; readonly n: number }[] {
  return printed.advice.flatMap(({ id, n }) => {
    const rule = advice.find((_, a) => idOf.advice(a) === id);
    return rule?.kind === kind && rule.at === at ? [{ limit: rule.limit, n }] : [];
  });
}

export function dimensionsOf({ items }: SmallSet): readonly number[] {
  return [...new Set(items.map(({ dimension }) => dimension))].sort();
}

export function questionSetOf(set: SmallSet) {
  return setFrom(
    JSON.stringify({
      title: 'Probe',
      scales: { s: { from: 0, to: set.codes - 1, low: 'nie', high: 'immer' } },
      defaults: { minAnswered: set.minAnswered },
      dimensions: Object.fromEntries(
        dimensionsOf(set).map((d) => [
          idOf.dimension(d),
          { title: `D${d}`, bands: [0, 40, 70].map((from) => ({ from, title: `ab ${from}` })) },
        ]),
      ),
      items: set.items.map(({ dimension, weight, reverse }, i) => ({
        id: idOf.item(i),
        text: `Frage ${i}`,
        reverse,
        dimension: { [idOf.dimension(dimension)]: { weight } },
        optional: true,
      })),
      gaps: Object.fromEntries(
        set.gaps.map(([a, x, b, y], at) => [
          `g${at}`,
          { title: `G${at}`, of: idOf[a](x), minus: idOf[b](y) },
        ]),
      ),
      overall: { dimensions: 'all' },
      advice: set.advice.map(({ kind, at, limit }, a) => ({
        id: idOf.advice(a),
        when:
          kind === 'item'
            ? { item: idOf.item(at), atMost: limit }
            : { dimension: idOf.dimension(at), below: limit },
        title: `Rat ${a}`,
        text: 'Text',
      })),
    }),
  );
}

const P = 67_108_859;

function times(a: number, b: number): number {
  return (a * b) % P;
}

function inverse(a: number): number {
  let [result, base, power] = [1, ((a % P) + P) % P, P - 2];
  while (power > 0) {
    if (power % 2 === 1) result = times(result, base);
    base = times(base, base);
    power = Math.floor(power / 2);
  }
  return result;
}

/** A figure as what each unknown adds to it, modulo a prime: exact where rounding would blur. */
type Row = Int32Array;

/** The rank of rows, by elimination modulo a prime. */
function rankOf(rows: readonly Row[], keep: (column: number) => boolean): number {
  const width = rows[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, column) => column).filter(keep);
  const left = rows.map((row) => columns.map((column) => row[column] as number));
  let rank = 0;
  for (let at = 0; at < columns.length && rank < left.length; at += 1) {
    const pivot = left.findIndex((row, r) => r >= rank && row[at] !== 0);
    if (pivot < 0) continue;
    [left[rank], left[pivot]] = [left[pivot] as number[], left[rank] as number[]];
    const own = left[rank] as number[];
    const scale = inverse(own[at] as number);
    for (let r = rank + 1; r < left.length; r += 1) {
      const row = left[r] as number[];
      const factor = times(row[at] as number, scale);
      if (factor !== 0)
        for (let c = at; c < columns.length; c += 1)
          row[c] = ((((row[c] as number) - times(factor, own[c] as number)) % P) + P) % P;
    }
    rank += 1;
  }
  return rank;
}

/** Everything linear that is printed: an unknown for each person, item and code above the lowest one. */
export class LinearView {
  readonly rows: Row[] = [];
  readonly #above: number;

  constructor(
    private readonly set: SmallSet,
    private readonly answers: Answers,
    printed: Printed,
    private readonly members: (column: string, name: string | null) => readonly number[],
  ) {
    this.#above = set.codes - 1;
    const everybody = answers.map((_, j) => j);
    for (const [i, item] of printed.items.entries()) {
      for (const { codes } of item.classes ?? [])
        this.#add(everybody, (j) => this.#answer(j, i, (code) => Number(codes.includes(code))));
      for (const { limit } of countsBelow(set, printed, 'item', i))
        this.#add(everybody, (j) => this.#answer(j, i, (code) => Number(code <= limit)));
      if (item.mean !== null) this.#add(everybody, (j) => this.#answer(j, i, (code) => code));
      if (item.sd !== null) this.#add(everybody, (j) => this.#answer(j, i, (code) => code * code));
    }
    this.#addMeans(printed, everybody);
    for (const { column, groups } of printed.splits ?? [])
      for (const part of groups) this.#addMeans(part, this.members(column, part.name));
  }

  /** The rank of all figures; no more are added once it is asked for. */
  #rank: number | null = null;

  /** Whether the figures tell anything of these people alone. */
  tellsOf(people: readonly number[]): boolean {
    const width = this.set.items.length * this.#above;
    const outside = (column: number) => !people.includes(Math.floor(column / width));
    return rankOf(this.rows, outside) < this.#wholeRank();
  }

  /** Whether a count that is not printed follows: how many gave this answer. */
  tellsCount(item: number, code: number): boolean {
    const row = this.#row(
      this.answers.map((_, j) => j),
      (j) => this.#answer(j, item, (other) => Number(other === code)),
    );
    return rankOf([...this.rows, row], () => true) === this.#wholeRank();
  }

  #wholeRank(): number {
    this.#rank ??= rankOf(this.rows, () => true);
    return this.#rank;
  }

  #addMeans({ dimensions, gaps, overall }: Omit<PrintedPart, 'name'>, people: readonly number[]): void {
    const all = dimensionsOf(this.set);
    for (const [at, d] of all.entries())
      if (dimensions[at]?.mean !== null) this.#add(people, (j) => this.#score(j, d));
    for (const [at, [a, x, b, y]] of this.set.gaps.entries())
      if (gaps[at]?.mean !== null)
        this.#add(people, (j) => {
          const [of, minus] = [this.#side(j, a, x), this.#side(j, b, y)];
          return of === null || minus === null ? null : plus(of, minus, P - 1);
        });
    if (overall !== null && overall.mean !== null)
      this.#add(people, (j) => {
        const known = all.flatMap((d) => this.#score(j, d) ?? []);
        if (known.length === 0 || known.length * 2 < all.length) return null;
        return known.reduce((sum, one) => plus(sum, one, inverse(known.length)), new Map<number, number>());
      });
  }

  #side(j: number, kind: 'dimension' | 'item', at: number): Parts | null {
    if (kind === 'dimension') return this.#score(j, at);
    const { reverse } = this.set.items[at] as SmallSet['items'][number];
    return this.#answer(j, at, (code) => (reverse ? this.#above - code : code) * inverse(this.#above));
  }

  /** One person's score as a sum over answers; null where it is none. */
  #score(j: number, dimension: number): Parts | null {
    const own = this.set.items.flatMap((item, i) => (item.dimension === dimension ? [{ ...item, i }] : []));
    const answered = own.filter(({ i }) => this.answers[j]?.[i] !== null);
    if (answered.length < Math.max(1, Math.ceil(this.set.minAnswered * own.length - 1e-9))) return null;
    const weights = answered.reduce((sum, { weight }) => sum + weight, 0);
    return answered.reduce<Parts>((sum, { i, weight, reverse }) => {
      const part = this.#answer(j, i, (code) => (reverse ? this.#above - code : code) * inverse(this.#above));
      return part === null ? sum : plus(sum, part, times(weight, inverse(weights)));
    }, new Map());
  }

  #answer(j: number, i: number, value: (code: number) => number): Parts | null {
    if (this.answers[j]?.[i] == null) return null;
    const place = (j * this.set.items.length + i) * this.#above;
    const base = value(0);
    return new Map(
      Array.from(
        { length: this.#above },
        (_, c) => [place + c, (((value(c + 1) - base) % P) + P) % P] as const,
      ),
    );
  }

  #row(people: readonly number[], parts: (j: number) => Parts | null): Row {
    const row = new Int32Array(this.answers.length * this.set.items.length * this.#above);
    for (const j of people)
      for (const [column, value] of parts(j) ?? []) row[column] = ((row[column] as number) + value) % P;
    return row;
  }

  #add(people: readonly number[], parts: (j: number) => Parts | null): void {
    const row = this.#row(people, parts);
    if (row.some((x) => x !== 0)) this.rows.push(row);
  }
}

type Parts = ReadonlyMap<number, number>;

function plus(a: Parts, b: Parts, factor: number): Parts {
  const sum = new Map(a);
  for (const [column, value] of b) sum.set(column, ((sum.get(column) ?? 0) + times(value, factor)) % P);
  return sum;
}

/** What is printed of one list of scores. */
export interface PrintedList {
  readonly n: number;
  readonly mean: number | null;
  readonly sd: number | null;
  readonly classes: readonly { readonly scores: readonly number[]; readonly n: number }[];
  readonly precise: boolean;
}

/** Every way in which so many people can have these scores, as far as it fits what is printed; at most `most` tries. */
export function listsFor(
  scores: readonly number[],
  printed: PrintedList,
  most: number,
): readonly number[][] | null {
  const found: number[][] = [];
  let tries = 0;
  const fits = (counts: readonly number[]) => {
    const { n, mean, sd, classes, precise } = printed;
    const sum = counts.reduce((total, times, at) => total + times * (scores[at] as number), 0);
    const slack = precise ? 1e-6 : 0.5 + 1e-6;
    if (mean !== null && Math.abs(sum / n - mean) > slack) return false;
    const squares = counts.reduce(
      (total, times, at) => total + times * ((scores[at] as number) - sum / n) ** 2,
      0,
    );
    if (sd !== null && Math.abs(Math.sqrt(squares / (n - 1)) - sd) > slack) return false;
    return classes.every(
      (one) =>
        one.n ===
        counts.reduce(
          (total, times, at) => total + (one.scores.includes(scores[at] as number) ? times : 0),
          0,
        ),
    );
  };
  const place = (counts: number[], left: number): boolean => {
    if (counts.length === scores.length - 1) {
      tries += 1;
      const all = [...counts, left];
      if (fits(all)) found.push(all);
      return tries < most;
    }
    for (let n = 0; n <= left; n += 1) if (!place([...counts, n], left - n)) return false;
    return true;
  };
  return place([], printed.n) ? found : null;
}
