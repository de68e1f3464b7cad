import { ColumnSpan } from './column-span.js';

/** What people who are alike add to each figure, a vector for each of their unknowns. */
export interface Share {
  readonly n: number;
  readonly adds: readonly Float64Array[];
}

/** After so many steps of a search that has found nothing it is taken for found: what is not proved is not shown. */
const PATIENCE = 4000;

/**
 * Fewer than `minGroup` people, as places of shares, without whom the rest spans less than all and `others` do; null
 * where there are none such. They exist only where they have a part in every set of shares that spans the whole: so one
 * such set after the other is taken up, and each of its people tried to be among them. Where more sets than people are
 * left that share nobody, there is nothing to be found.
 */
export function fewWhoCarry(
  shares: readonly Share[],
  others: readonly Float64Array[],
  minGroup: number,
): readonly number[] | null {
  const crowds = new ColumnSpan();
  for (const { n, adds } of shares) if (n >= minGroup) crowds.addAll(adds);
  const small = shares.flatMap(({ n, adds }, place) => {
    if (n >= minGroup) return [];
    const own = new ColumnSpan().addAll(adds.flatMap((vector) => crowds.beyond(vector) ?? []));
    return own.rank === 0 ? [] : [{ n, place, adds: own.basis }];
  });
  const whole = new ColumnSpan().addAll(small.flatMap(({ adds }) => adds));
  whole.addAll(others.flatMap((vector) => crowds.beyond(vector) ?? []));
  if (whole.rank === 0) return null;
  // Whoever adds most first, so that few people span the whole.
  const order = small.toSorted((a, b) => b.adds.length - a.adds.length || a.place - b.place);
  return new Search(order, whole.rank).without([], minGroup - 1);
}

interface Placed extends Share {
  readonly place: number;
}

class Search {
  #steps = 0;

  constructor(
    private readonly all: readonly Placed[],
    private readonly rank: number,
  ) {}

  /** `left`: how many people more may be without. */
  without(gone: readonly Placed[], left: number): readonly number[] | null {
    const there = this.all.filter((one) => !gone.includes(one));
    const spanning = this.#spanning(there);
    if (spanning === null) return gone.map(({ place }) => place);
    if (this.#steps > PATIENCE) return this.all.map(({ place }) => place);
    if (this.#hasMore(there, spanning, left)) return null;
    for (const one of spanning.filter(({ n }) => n <= left)) {
      const found = this.without([...gone, one], left - one.n);
      if (found !== null) return found;
    }
    return null;
  }

  /** Whether there are so many spanning sets, each of other people, that no `left` people have a part in all. */
  #hasMore(there: readonly Placed[], first: readonly Placed[], left: number): boolean {
    let unused = there.filter((one) => !first.includes(one));
    for (let sets = 1; sets <= left; sets += 1) {
      const next = this.#spanning(unused);
      if (next === null) return false;
      unused = unused.filter((one) => !next.includes(one));
    }
    return true;
  }

  #spanning(people: readonly Placed[]): readonly Placed[] | null {
    this.#steps += 1;
    const span = new ColumnSpan();
    const used: Placed[] = [];
    for (const one of people) {
      if (span.rank === this.rank) break;
      const before = span.rank;
      span.addAll(one.adds);
      if (span.rank > before) used.push(one);
    }
    return span.rank === this.rank ? used : null;
  }
}
