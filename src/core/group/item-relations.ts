import { kindOf } from '../items/registry.js';
import type { Dimension, GapDefinition, Item, Measured, QuestionSet } from '../model/question-set.js';
import { dimensionOf } from '../model/references.js';
import { type Atom, leakOf } from '../protection/leaks.js';
import type { Row } from '../protection/row-space.js';
import { componentsOf, weightIn } from './components.js';
import type { ItemRelease } from './item-release.js';
import { type Alike, alikeIn } from './patterns.js';

/** Dimensions and gaps that share items, and those items: what is shown of one tells of the others. */
export interface Family {
  readonly dimensions: readonly Dimension[];
  /** Those with an item on one side at least; others are differences of dimensions, whatever their items are. */
  readonly gaps: readonly GapDefinition[];
  readonly items: readonly Item[];
}

export function familiesOf(set: QuestionSet): readonly Family[] {
  const bundles: Family[] = [
    ...set.dimensions.map((dimension) => ({
      dimensions: [dimension],
      gaps: [],
      items: componentsOf(set, dimension),
    })),
    ...set.gaps
      .filter(({ of, minus }) => of.kind === 'item' || minus.kind === 'item')
      .map((gap) => ({
        dimensions: [],
        gaps: [gap],
        items: [gap.of, gap.minus].flatMap((side) => itemsBehind(set, side)),
      })),
  ];
  return bundles.reduce<readonly Family[]>((families, bundle) => {
    const related = families.filter(({ items }) => items.some((item) => bundle.items.includes(item)));
    const all = [...related, bundle];
    return [
      ...families.filter((family) => !related.includes(family)),
      {
        dimensions: all.flatMap(({ dimensions }) => dimensions),
        gaps: all.flatMap(({ gaps }) => gaps),
        items: set.items.filter((item) => all.some(({ items }) => items.includes(item))),
      },
    ];
  }, []);
}

function itemsBehind(set: QuestionSet, { kind, id }: Measured): readonly Item[] {
  if (kind === 'item') return set.items.filter((item) => item.id === id);
  return set.dimensions
    .filter((dimension) => dimension.id === id)
    .flatMap((dimension) => componentsOf(set, dimension));
}

/** What is shown of a family's items, dimensions and gaps, in their order. */
export interface FamilyRelease {
  readonly items: readonly ItemRelease[];
  readonly dimensions: readonly boolean[];
  readonly gaps: readonly boolean[];
}

/** What must go because of what follows, by its place in the family. */
export type TooMuch = { readonly item: number } | { readonly dimension: number } | { readonly gap: number };

/**
 * The unknowns are how many people of each pattern gave each answer. Means, SDs and counts of items and means of
 * dimensions are linear in them; what was joined or hidden must not follow from those that are shown. The answer with
 * the lowest place is not among the unknowns: it is what is left of the people who answered.
 */
export function itemTooMany(
  family: Family,
  people: readonly Alike[],
  released: FamilyRelease,
  minGroup: number,
): TooMuch | null {
  const table = tableOf(family, people);
  const figures: { readonly row: Row; readonly of: TooMuch }[] = [];
  const secrets: Row[] = [];
  for (const [at, release] of released.items.entries()) {
    const item = family.items[at] as Item;
    const shown = shownRows(item, release, table);
    figures.push(...shown.map((row) => ({ row, of: { item: at } })));
    secrets.push(...secretRows(item, release, table));
  }
  for (const [at, dimension] of family.dimensions.entries()) {
    const row = table.rowOf((item, code, one) => partOf(item, code, dimension, family, one));
    if (released.dimensions[at] === true) figures.push({ row, of: { dimension: at } });
    else secrets.push(row);
  }
  for (const [at, gap] of family.gaps.entries()) {
    const row = table.rowOf((item, code, one) =>
      hasBoth(gap, one)
        ? sideOf(gap.of, item, code, family, one) - sideOf(gap.minus, item, code, family, one)
        : 0,
    );
    if (released.gaps[at] === true) figures.push({ row, of: { gap: at } });
    else secrets.push(row);
  }
  const leak = leakOf(
    figures.map(({ row }) => row),
    secrets.filter((row) => Array.from(row).some((x) => x !== 0)),
    table.atoms,
    minGroup,
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

type Code = number | string;

interface Table {
  readonly atoms: readonly Atom[];
  /** A figure by what one person who gives an answer adds to it. */
  rowOf(adds: (item: Item, code: Code, one: Alike) => number): Row;
}

/** Numbers are one unknown, their sum in percent; so are ticks, in each dimension. */
const SUM = 'sum';

function codesIn(item: Item): readonly Code[] {
  return kindOf(item).form === 'codes' ? [SUM] : (kindOf(item).codes(item) ?? [SUM]);
}

function tableOf({ dimensions, items }: Family, people: readonly Alike[]): Table {
  const ids = items.map(({ id }) => id);
  const alike = alikeIn(
    people,
    ids,
    dimensions.map(({ id }) => id),
  ).slice(0, 200);
  const columns = items.flatMap((item) => codesIn(item).map((code) => ({ item, code })));
  const width = columns.length;
  return {
    atoms: alike.map(({ n }, at) => ({ n, from: at * width, to: (at + 1) * width })),
    rowOf(adds) {
      const row = new Float64Array(alike.length * width);
      for (const [at, one] of alike.entries())
        for (const [place, { item, code }] of columns.entries()) {
          if (!one.answered(item.id)) continue;
          const [lowest = SUM] = codesIn(item);
          row[at * width + place] = adds(item, code, one) - (code === SUM ? 0 : adds(item, lowest, one));
        }
      return row;
    },
  };
}

/** What one person with this answer adds to the mean of a dimension. */
function partOf(item: Item, code: Code, dimension: Dimension, family: Family, one: Alike): number {
  const { id } = dimension;
  if (!one.scored(id) || !kindOf(item).dimensions(item).includes(id)) return 0;
  const answered = family.items.filter(
    (other) => kindOf(other).dimensions(other).includes(id) && one.answered(other.id),
  );
  const weights = answered.reduce((sum, other) => sum + weightIn(other, dimension), 0);
  if (code === SUM) return weightIn(item, dimension) / weights;
  const answer = kindOf(item).made(item, [code]);
  const said = answer === null ? [] : kindOf(item).contributions(item, answer);
  const own = said.find((one) => one.dimension === id);
  return own === undefined ? 0 : (weightIn(item, dimension) * own.percent) / weights;
}

function hasBoth({ of, minus }: GapDefinition, one: Alike): boolean {
  return [of, minus].every(({ kind, id }) => (kind === 'item' ? one.answered(id) : one.scored(id)));
}

function sideOf({ kind, id }: Measured, item: Item, code: Code, family: Family, one: Alike): number {
  if (kind === 'item') return item.id === id ? percentOf(item, code) : 0;
  return partOf(item, code, dimensionOf(family, id), family, one);
}

function percentOf(item: Item, code: Code): number {
  if (code === SUM) return 1;
  const kind = kindOf(item);
  return kind.hasPercent(item) ? (kind.percent(item, code) ?? 0) : 0;
}

function shownRows(item: Item, { classes, mean, sd }: ItemRelease, table: Table): readonly Row[] {
  if (kindOf(item).form === 'codes') return [];
  const codes = codesIn(item);
  return [
    ...(classes ?? []).map((places) =>
      countOf(
        item,
        places.map((place) => codes[place] as Code),
        table,
      ),
    ),
    ...(mean ? [table.rowOf((other, code) => (other === item ? percentOf(item, code) : 0))] : []),
    // The square of a sum is no unknown of its own, but a single number's is never worked out from others.
    ...(sd && codes[0] !== SUM
      ? [table.rowOf((other, code) => (other === item ? percentOf(item, code) ** 2 : 0))]
      : []),
  ];
}

function countOf(item: Item, codes: readonly Code[], table: Table): Row {
  return table.rowOf((other, code) => Number(other === item && codes.includes(code)));
}

/** The mean and the single counts that an item's release conceals. */
function secretRows(item: Item, { classes, mean }: ItemRelease, table: Table): readonly Row[] {
  if (kindOf(item).form === 'codes') return [];
  const codes = codesIn(item);
  const single = (classes ?? []).flatMap((places) => (places.length === 1 ? places : []));
  const concealed = codes.filter((code, place) => code !== SUM && !single.includes(place));
  const ownMean = table.rowOf((other, code) => (other === item ? percentOf(item, code) : 0));
  return [...concealed.map((code) => countOf(item, [code], table)), ...(mean ? [] : [ownMean])];
}
