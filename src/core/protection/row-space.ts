/** A linear figure: what each unknown contributes to it. */
export type Row = ArrayLike<number>;

/** Below this an entry is what rounding left of 0. */
const NOISE = 1e-9;

interface Reduced {
  readonly row: Float64Array;
  /** How the row is made of the rows given. */
  readonly from: Float64Array;
  /** The column of the largest entry, which is 1. */
  readonly pivot: number;
}

/** What follows from linear figures, by Gaussian elimination with the largest entry as pivot. */
export class RowSpace {
  readonly #reduced: Reduced[] = [];
  /** The combinations of the rows given that add up to nothing. */
  readonly #dependent: Float64Array[] = [];
  readonly #rows: number;

  constructor(rows: readonly Row[]) {
    this.#rows = rows.length;
    for (const [at, row] of rows.entries()) {
      const from = new Float64Array(this.#rows);
      from[at] = 1;
      this.#add(Float64Array.from(row), from);
    }
  }

  /** A basis of the combinations of rows that vanish: each a coefficient for each row. */
  get dependent(): readonly Float64Array[] {
    return this.#dependent;
  }

  /** How a figure follows from the rows, a coefficient for each; null where it does not. */
  combinationFor(figure: Row): Float64Array | null {
    const rest = Float64Array.from(figure);
    const from = new Float64Array(this.#rows);
    this.#reduce(rest, from);
    return sizeOf(rest) > NOISE * Math.max(1, sizeOf(figure)) ? null : from.map((x) => -x);
  }

  #add(row: Float64Array, from: Float64Array): void {
    const size = sizeOf(row);
    this.#reduce(row, from);
    const left = sizeOf(row);
    if (left <= NOISE * Math.max(1, size)) {
      this.#dependent.push(from);
      return;
    }
    const pivot = row.findIndex((x) => Math.abs(x) === left);
    const scale = row[pivot] as number;
    this.#reduced.push({ row: row.map((x) => x / scale), from: from.map((x) => x / scale), pivot });
  }

  #reduce(row: Float64Array, from: Float64Array): void {
    for (const { row: known, from: origin, pivot } of this.#reduced) {
      const times = row[pivot] as number;
      if (times === 0) continue;
      for (let i = 0; i < row.length; i += 1) row[i] = (row[i] as number) - times * (known[i] as number);
      for (let i = 0; i < from.length; i += 1) from[i] = (from[i] as number) - times * (origin[i] as number);
      row[pivot] = 0;
    }
  }
}

function sizeOf(row: Row): number {
  let size = 0;
  for (let i = 0; i < row.length; i += 1) size = Math.max(size, Math.abs(row[i] as number));
  return size;
}
