/** Below this an entry is what rounding left of 0. */
const NOISE = 1e-9;

interface Reduced {
  readonly vector: Float64Array;
  /** The place of its largest entry, which is 1. */
  readonly pivot: number;
}

/** What some vectors span: all that can be made of them by adding and stretching. */
export class ColumnSpan {
  readonly #basis: Reduced[];

  constructor(basis: readonly Reduced[] = []) {
    this.#basis = [...basis];
  }

  get rank(): number {
    return this.#basis.length;
  }

  get basis(): readonly Float64Array[] {
    return this.#basis.map(({ vector }) => vector);
  }

  copy(): ColumnSpan {
    return new ColumnSpan(this.#basis);
  }

  /** What is left of a vector that the span does not hold; null where it holds it. */
  beyond(vector: ArrayLike<number>): Float64Array | null {
    const rest = Float64Array.from(vector);
    const size = sizeOf(rest);
    for (const { vector: known, pivot } of this.#basis) {
      const times = rest[pivot] as number;
      if (times === 0) continue;
      for (let i = 0; i < rest.length; i += 1) rest[i] = (rest[i] as number) - times * (known[i] as number);
      rest[pivot] = 0;
    }
    return sizeOf(rest) <= NOISE * Math.max(1, size) ? null : rest;
  }

  /** False where the span holds the vector already. */
  add(vector: ArrayLike<number>): boolean {
    const rest = this.beyond(vector);
    if (rest === null) return false;
    const size = sizeOf(rest);
    const pivot = rest.findIndex((x) => Math.abs(x) === size);
    const scale = rest[pivot] as number;
    this.#basis.push({ vector: rest.map((x) => x / scale), pivot });
    return true;
  }

  addAll(vectors: readonly ArrayLike<number>[]): this {
    for (const vector of vectors) this.add(vector);
    return this;
  }
}

function sizeOf(vector: Float64Array): number {
  let size = 0;
  for (let i = 0; i < vector.length; i += 1) size = Math.max(size, Math.abs(vector[i] as number));
  return size;
}
