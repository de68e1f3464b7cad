import { ColumnSpan } from './column-span.js';
import { fewWhoCarry, type Share } from './few-people.js';
import { type Row, RowSpace } from './row-space.js';

/** People alike to a reader: whoever knows of one of them which figures they are in knows it of all. */
export interface Atom {
  readonly n: number;
  /** Their unknowns, as the columns from here to before there. */
  readonly from: number;
  readonly to: number;
}

/**
 * Whether something follows from linear figures that must not: one of the secrets, or any figure at all of fewer than
 * `minGroup` people. Gives the coefficient of each figure in it; null where nothing follows. Where not everybody is
 * among the atoms, `unseen` gives each figure for people who may be alike to none of them: what vanishes on the atoms
 * could still be a figure of such people, and counts as one.
 */
export function leakOf(
  figures: readonly Row[],
  secrets: readonly Row[],
  atoms: readonly Atom[],
  minGroup: number,
  unseen: readonly Row[] = [],
): Float64Array | null {
  const space = new RowSpace(figures);
  for (const secret of secrets) {
    const combination = space.combinationFor(secret);
    if (combination?.some((x) => x !== 0) === true) return combination;
  }
  return figureOfFew(figures, atoms, minGroup, unseen);
}

/**
 * A combination of figures vanishes on people where it is perpendicular to what these people add to each figure. So one
 * that only a few have a part in exists where the others alone span less than all do.
 */
function figureOfFew(
  figures: readonly Row[],
  atoms: readonly Atom[],
  minGroup: number,
  unseen: readonly Row[],
): Float64Array | null {
  const scales = figures.map((row, at) => 1 / Math.max(sizeOf(row), sizeOf(unseen[at] ?? []), 1e-300));
  const added = (rows: readonly Row[], column: number) =>
    Float64Array.from(rows, (row, at) => (row[column] as number) * (scales[at] as number));
  const shares = atoms.map(
    ({ n, from, to }): Share => ({
      n,
      adds: Array.from({ length: to - from }, (_, i) => added(figures, from + i)),
    }),
  );
  const others = Array.from({ length: unseen[0]?.length ?? 0 }, (_, column) => added(unseen, column));
  const few = fewWhoCarry(shares, others, minGroup);
  if (few === null) return null;
  const outside = shares.filter((_, at) => !few.includes(at)).flatMap(({ adds }) => adds);
  const inside = [...few.flatMap((at) => shares[at]?.adds ?? []), ...others];
  const rest = new ColumnSpan().addAll(outside).basis;
  const vanishing = new RowSpace(figures.map((_, at) => rest.map((vector) => vector[at] as number)))
    .dependent;
  const telling = vanishing.find((combination) =>
    inside.some((vector) => Math.abs(product(combination, vector)) > 1e-7),
  );
  return telling?.map((x, at) => x * (scales[at] as number)) ?? null;
}

function product(a: Row, b: Row): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += (a[i] as number) * (b[i] as number);
  return sum;
}

function sizeOf(row: Row): number {
  let size = 0;
  for (let i = 0; i < row.length; i += 1) size = Math.max(size, Math.abs(row[i] as number));
  return size;
}
