import { kindOf } from '../items/registry.js';
import type { Item } from '../model/question-set.js';
import { leakOf } from '../protection/leaks.js';
import type { Family } from './families.js';
import {
  type Code,
  codesIn,
  type FamilyTable,
  type FigureRow,
  isTicked,
  percentOf,
  SUM,
} from './family-table.js';
import type { ItemRelease } from './item-release.js';

/** What is shown of a family's items, dimensions and gaps, in their order. */
export interface FamilyRelease {
  readonly items: readonly ItemRelease[];
  readonly dimensions: readonly boolean[];
  readonly gaps: readonly boolean[];
}

/** What must go because of what follows, by its place in the family. */
export type TooMuch = { readonly item: number } | { readonly dimension: number } | { readonly gap: number };

/**
 * Means, SDs and counts of items and means of dimensions are linear in how many people of each pattern gave each
 * answer; what was joined or hidden must not follow from those that are shown.
 */
export function itemTooMany(
  family: Family,
  table: FamilyTable,
  released: FamilyRelease,
  minGroup: number,
): TooMuch | null {
  const figures: (FigureRow & { readonly of: TooMuch })[] = [];
  const secrets: FigureRow[] = [];
  const sort = (isShown: boolean, row: FigureRow, of: TooMuch) => {
    if (isShown) figures.push({ ...row, of });
    else secrets.push(row);
  };
  for (const [at, release] of released.items.entries()) {
    const item = family.items[at] as Item;
    for (const row of shownRows(item, release, table)) sort(true, row, { item: at });
    secrets.push(...secretRows(item, release, table));
  }
  for (const [at, dimension] of family.dimensions.entries())
    sort(released.dimensions[at] === true, table.dimensionRow(dimension), { dimension: at });
  for (const [at, gap] of family.gaps.entries())
    sort(released.gaps[at] === true, table.gapRow(gap), { gap: at });
  const leak = leakOf(
    figures.map(({ row }) => row),
    secrets.flatMap(({ row }) => (Array.from(row).some((x) => x !== 0) ? [row] : [])),
    table.atoms,
    minGroup,
    table.people.complete ? [] : figures.map(({ unseen }) => unseen),
  );
  if (leak === null) return null;
  const concerned = figures.filter((_, at) => Math.abs(leak[at] as number) > 1e-9).map(({ of }) => of);
  return leastWorth(concerned, released);
}

/** An item that gives only its mean goes first, then the one with the most classes, a dimension last. */
function leastWorth(concerned: readonly TooMuch[], { items }: FamilyRelease): TooMuch | null {
  const worth = (one: TooMuch) =>
    'dimension' in one
      ? 1000
      : 'gap' in one
        ? 1
        : items[one.item]?.classes == null
          ? 0
          : 100 - (items[one.item]?.classes?.length ?? 0);
  return concerned.toSorted((a, b) => worth(a) - worth(b))[0] ?? null;
}

function shownRows(item: Item, { classes, mean, sd }: ItemRelease, table: FamilyTable): readonly FigureRow[] {
  const codes = codesIn(item);
  if (kindOf(item).form === 'codes' && !isTicked(item)) return [];
  return [
    ...(classes ?? []).map((places) =>
      countOf(
        item,
        places.map((place) => codes[place] as Code),
        table,
      ),
    ),
    ...(mean ? [meanOf(item, table)] : []),
    // The square of a sum is no unknown of its own, but a single number's is never worked out from others.
    ...(sd && codes[0] !== SUM ? [table.itemRow(item, 'squares', (code) => percentOf(item, code) ** 2)] : []),
  ];
}

function meanOf(item: Item, table: FamilyTable): FigureRow {
  return table.itemRow(item, 'mean', (code) => percentOf(item, code));
}

function countOf(item: Item, codes: readonly Code[], table: FamilyTable): FigureRow {
  return table.itemRow(item, `count ${codes.join(' ')}`, (code) => Number(codes.includes(code)));
}

/** The mean and the single counts that an item's release conceals. */
function secretRows(item: Item, { classes, mean }: ItemRelease, table: FamilyTable): readonly FigureRow[] {
  if (kindOf(item).form === 'codes' && !isTicked(item)) return [];
  const codes = codesIn(item);
  const single = (classes ?? []).flatMap((places) => (places.length === 1 ? places : []));
  const concealed = codes.filter((code, place) => code !== SUM && !single.includes(place));
  // How many were ticked on average is no secret: it is what their dimension says.
  const own = mean || isTicked(item) ? [] : [meanOf(item, table)];
  return [...concealed.map((code) => countOf(item, [code], table)), ...own];
}
