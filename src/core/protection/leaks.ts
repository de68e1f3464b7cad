import { type Row, RowSpace } from './row-space.js';

/** People alike to a reader: whoever knows of one of them which figures they are in knows it of all. */
export interface Atom {
  readonly n: number;
  /** Their unknowns, as the columns from here to before there. */
  readonly from: number;
  readonly to: number;
}

/** So many small atoms are tried in every combination, so many more by ones and twos. */
const ALL_COMBINATIONS = 10;
const BY_TWOS = 40;

/**
 * Whether something follows from linear figures that must not: one of the secrets, or any figure at all of fewer than
 * `minGroup` people. Gives the coefficient of each figure in it; null where nothing follows.
 */
export function leakOf(
  figures: readonly Row[],
  secrets: readonly Row[],
  atoms: readonly Atom[],
  minGroup: number,
): Float64Array | null {
  const space = new RowSpace(figures);
  for (const secret of secrets) {
    const combination = space.combinationFor(secret);
    if (combination?.some((x) => x !== 0) === true) return combination;
  }
  return figureOfFew(figures, atoms, minGroup);
}

/** A combination that only a few people have a part in. */
function figureOfFew(figures: readonly Row[], atoms: readonly Atom[], minGroup: number): Float64Array | null {
  const small = atoms.filter(({ n }) => n < minGroup);
  const large = atoms.filter(({ n }) => n >= minGroup);
  // Whatever does not vanish on a large atom is a figure of enough people.
  const vanishing = new RowSpace(figures.map((row) => columnsOf(row, large))).dependent;
  if (vanishing.length === 0) return null;
  const sums = vanishing.map((combination) => combined(combination, figures));
  for (const few of combinationsOf(small, minGroup)) {
    const others = small.filter((atom) => !few.includes(atom));
    for (const again of new RowSpace(sums.map((row) => columnsOf(row, others))).dependent) {
      const rest = combined(again, sums);
      if (!columnsOf(rest, few).every((x) => Math.abs(x) < 1e-7)) return combined(again, vanishing);
    }
  }
  return null;
}

function columnsOf(row: Row, atoms: readonly Atom[]): Float64Array {
  return Float64Array.from(
    atoms.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => row[from + i] ?? 0)),
  );
}

function combined(coefficients: Float64Array, rows: readonly Row[]): Float64Array {
  const sum = new Float64Array(rows[0]?.length ?? 0);
  for (const [at, row] of rows.entries()) {
    const times = coefficients[at] as number;
    if (times !== 0)
      for (let i = 0; i < sum.length; i += 1) sum[i] = (sum[i] as number) + times * (row[i] as number);
  }
  return sum;
}

/** Sets of atoms with fewer than `minGroup` people, the smallest sets first. */
function combinationsOf(atoms: readonly Atom[], minGroup: number): readonly (readonly Atom[])[] {
  const most = atoms.length <= ALL_COMBINATIONS ? minGroup : atoms.length <= BY_TWOS ? 2 : 1;
  const found: (readonly Atom[])[] = [];
  let longer: readonly { readonly atoms: readonly Atom[]; readonly n: number; readonly next: number }[] = [
    { atoms: [], n: 0, next: 0 },
  ];
  for (let size = 1; size <= most && longer.length > 0; size += 1) {
    longer = longer.flatMap((one) =>
      atoms.slice(one.next).flatMap((atom, offset) => {
        const n = one.n + atom.n;
        return n < minGroup ? [{ atoms: [...one.atoms, atom], n, next: one.next + offset + 1 }] : [];
      }),
    );
    found.push(...longer.map((one) => one.atoms));
  }
  // All small ones together, where they are few people: whoever left something out, say.
  if (atoms.reduce((sum, { n }) => sum + n, 0) < minGroup) found.push(atoms);
  return found;
}
