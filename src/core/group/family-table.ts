import { kindOf } from '../items/registry.js';
import type { SubstantiveAnswer } from '../model/answer-sheet.js';
import type { Dimension, GapDefinition, Item, Measured } from '../model/question-set.js';
import { dimensionOf } from '../model/references.js';
import type { Atom } from '../protection/leaks.js';
import type { Row } from '../protection/row-space.js';
import type { Family } from './families.js';
import { type LinearPlace, linearPlace } from './linear-places.js';
import type { Alike, People } from './patterns.js';

export type Code = number | string;

/** So many patterns are looked at with all their unknowns; what these do not prove is not shown. */
const MOST_ATOMS = 100;

/** Numbers are one unknown, their sum in percent; so are ticks of options with scores of their own, in each dimension. */
export const SUM = 'sum';

export function codesIn(item: Item): readonly Code[] {
  const kind = kindOf(item);
  return kind.form === 'codes' && !isTicked(item) ? [SUM] : (kind.codes(item) ?? [SUM]);
}

/** Whether each of its codes may be ticked beside the others, and as many count as are. */
export function isTicked(item: Item): boolean {
  return kindOf(item).form === 'codes' && kindOf(item).hasPercent(item);
}

/** A figure by what each unknown adds to it, and by what people add who may be alike to nobody known. */
export interface FigureRow {
  readonly row: Row;
  readonly unseen: Row;
}

/**
 * The unknowns of a family: how many people of each pattern gave each answer. The answer with the lowest place is not
 * among them: it is what is left of the people who answered.
 */
export class FamilyTable {
  readonly atoms: readonly Atom[];
  readonly people: People;
  readonly #columns: readonly { readonly item: Item; readonly code: Code }[];
  readonly #ofItem: ReadonlyMap<Item, { readonly from: number; readonly codes: readonly Code[] }>;
  readonly #rows = new Map<string, FigureRow>();

  constructor(
    private readonly family: Family,
    { alike, complete }: People,
  ) {
    this.people = {
      alike: alike.slice(0, MOST_ATOMS),
      complete: complete && alike.length <= MOST_ATOMS,
    };
    this.#columns = family.items.flatMap((item) => codesIn(item).map((code) => ({ item, code })));
    const width = this.#columns.length;
    this.#ofItem = new Map(
      family.items.map((item) => [
        item,
        { from: this.#columns.findIndex((column) => column.item === item), codes: codesIn(item) },
      ]),
    );
    this.atoms = this.people.alike.map(({ n }, at) => ({ n, from: at * width, to: (at + 1) * width }));
  }

  /** What an item's answers add, by code. */
  itemRow(item: Item, name: string, value: (code: Code) => number): FigureRow {
    return this.#once(`item ${item.id} ${name}`, (row) => {
      for (const [at, one] of this.people.alike.entries()) this.#add(row, at, one, item, 1, value);
      return this.#unseen((own) => this.#put(own, 0, item, 1, value));
    });
  }

  dimensionRow(dimension: Dimension): FigureRow {
    return this.#once(`dimension ${dimension.id}`, (row) => {
      for (const [at, one] of this.people.alike.entries()) this.#addDimension(row, at, one, dimension, 1);
      return this.#unseen((own) => {
        own[this.#columns.length + this.family.dimensions.indexOf(dimension)] = 1;
      });
    });
  }

  gapRow(gap: GapDefinition): FigureRow {
    return this.#once(`gap ${gap.id}`, (row) => {
      for (const [at, one] of this.people.alike.entries()) {
        const sides = [gap.of, gap.minus];
        if (!sides.every(({ kind, id }) => (kind === 'item' ? one.answered(id) : one.scored(id)))) continue;
        for (const [side, measured] of sides.entries()) this.#addSide(row, at, one, measured, 1 - 2 * side);
      }
      return this.#unseen((own) => {
        own[this.#columns.length + this.family.dimensions.length + this.family.gaps.indexOf(gap)] = 1;
      });
    });
  }

  #once(name: string, fill: (row: Float64Array) => Row): FigureRow {
    const known = this.#rows.get(name);
    if (known !== undefined) return known;
    const row = new Float64Array(this.atoms.length * this.#columns.length);
    const made = { row, unseen: fill(row) };
    this.#rows.set(name, made);
    return made;
  }

  #unseen(fill: (row: Float64Array) => void): Row {
    if (this.people.complete) return [];
    const { dimensions, gaps } = this.family;
    const row = new Float64Array(this.#columns.length + dimensions.length + gaps.length);
    fill(row);
    return row;
  }

  #addSide(row: Float64Array, at: number, one: Alike, { kind, id }: Measured, times: number): void {
    if (kind === 'dimension') this.#addDimension(row, at, one, dimensionOf(this.family, id), times);
    else
      for (const item of this.family.items)
        if (item.id === id) this.#add(row, at, one, item, times, (code) => percentOf(item, code));
  }

  #addDimension(row: Float64Array, at: number, one: Alike, dimension: Dimension, times: number): void {
    if (!one.scored(dimension.id)) return;
    const place: LinearPlace = linearPlace(this.family.items, dimension, one);
    for (const item of this.family.items) {
      const weight = place.weightOf(item);
      if (weight !== 0)
        this.#add(row, at, one, item, times * weight, (code) => percentIn(item, dimension, code));
    }
  }

  #add(
    row: Float64Array,
    at: number,
    one: Alike,
    item: Item,
    times: number,
    value: (code: Code) => number,
  ): void {
    if (one.answered(item.id)) this.#put(row, at * this.#columns.length, item, times, value);
  }

  #put(row: Float64Array, start: number, item: Item, times: number, value: (code: Code) => number): void {
    const { from, codes } = this.#ofItem.get(item) ?? { from: 0, codes: [] };
    const [lowest = SUM] = codes;
    // Of codes that exclude each other one is what the others leave.
    const least = lowest === SUM || isTicked(item) ? 0 : value(lowest);
    for (const [place, code] of codes.entries()) {
      const column = start + from + place;
      row[column] = (row[column] as number) + times * (value(code) - least);
    }
  }
}

/** The percent that an answer has in a dimension, or that a tick adds to it. */
function percentIn(item: Item, dimension: Dimension, code: Code): number {
  if (code === SUM) return 1;
  return added(item, code, (answer) => {
    const said = kindOf(item).contributions(item, answer);
    return said.find((one) => one.dimension === dimension.id)?.percent ?? 0;
  });
}

/** The percent that an answer has, or that a tick adds, whatever the dimension. */
export function percentOf(item: Item, code: Code): number {
  if (code === SUM) return 1;
  const kind = kindOf(item);
  return kind.hasPercent(item) ? added(item, code, (answer) => kind.percent(item, answer) ?? 0) : 0;
}

function added(item: Item, code: Code, percent: (answer: SubstantiveAnswer) => number): number {
  const of = (codes: readonly Code[]) => {
    const answer = kindOf(item).made(item, codes);
    return answer === null ? 0 : percent(answer);
  };
  return isTicked(item) ? of([code]) - of([]) : of([code]);
}
