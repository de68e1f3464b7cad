import { kindOf } from '../items/registry.js';
import type {
  DimensionFigure,
  GapFigure,
  Hiding,
  ItemFigure,
  OverallFigure,
  Spread,
} from '../model/group.js';
import type { Dimension, GapDefinition, Item } from '../model/question-set.js';
import { withinGroupAgreement } from '../statistics/agreement.js';
import {
  countOf,
  countValue,
  describe,
  noValues,
  quantiles,
  type ValueTable,
} from '../statistics/value-table.js';
import type { DimensionTally, ItemTally } from './tally.js';

/** Whether all behind these values have the same one. */
export function unanimous(values: ValueTable): boolean {
  return values.counts.size === 1;
}

export function dimensionFigure(
  dimension: Dimension,
  tally: DimensionTally,
  hidden: Hiding | null,
): DimensionFigure {
  const shown = hidden === null && countOf(tally.values) > 0;
  return {
    dimension,
    ...scoreFigure(tally.values, hidden),
    bands: shown ? bandsOf(dimension, tally.values) : [],
    tenths: shown ? tenthsOf(tally.values) : [],
  };
}

export function gapFigure(gap: GapDefinition, tally: ValueTable, hidden: Hiding | null): GapFigure {
  return { gap, ...scoreFigure(tally, hidden) };
}

export function overallFigure(title: string, tally: ValueTable, hidden: Hiding | null): OverallFigure {
  return { title, ...scoreFigure(tally, hidden) };
}

function scoreFigure(tally: ValueTable, hidden: Hiding | null) {
  return { n: countOf(tally), hidden, spread: hidden === null ? spreadOf(tally) : null };
}

function spreadOf(values: ValueTable): Spread | null {
  const described = describe(values);
  const [q1, median, q3] = quantiles(values, [0.25, 0.5, 0.75]);
  if (described === null || q1 == null || median == null || q3 == null) return null;
  const { mean, sd, min, max } = described;
  return { mean, sd, min, q1, median, q3, max };
}

function bandsOf({ bands }: Dimension, { counts }: ValueTable): DimensionFigure['bands'] {
  return bands.map((band, index) => {
    const end = bands[index + 1]?.from ?? Number.POSITIVE_INFINITY;
    const inside = [...counts].filter(([value]) => value >= band.from && value < end);
    return { band, n: inside.reduce((sum, [, n]) => sum + n, 0) };
  });
}

function withoutExtremes(spread: Spread | null): ItemFigure['numbers'] {
  if (spread === null) return null;
  const { min: _, max: __, ...rest } = spread;
  return rest;
}

function tenthsOf({ counts }: ValueTable): readonly number[] {
  const tenths = Array<number>(10).fill(0);
  for (const [value, n] of counts) {
    const tenth = Math.min(9, Math.floor(value / 10));
    tenths[tenth] = (tenths[tenth] ?? 0) + n;
  }
  return tenths;
}

export function itemFigure(item: Item, tally: ItemTally, hidden: Hiding | null, texts: boolean): ItemFigure {
  const n = tally.answered;
  if (hidden !== null)
    return { item, n, hidden, spread: null, counts: null, agreement: null, numbers: null, texts: null };
  const kind = kindOf(item);
  const spread = spreadOf(percentsOf(item, tally));
  return {
    item,
    n,
    hidden,
    spread,
    counts: kind.codes(item)?.map((code) => ({ code, n: tally.codes.get(code) ?? 0 })) ?? null,
    agreement: agreementOf(item, spread),
    numbers: kind.form === 'number' ? withoutExtremes(spreadOf(tally.numbers)) : null,
    texts: texts && kind.form === 'text' ? inNobodysOrder(tally.texts) : null,
  };
}

/** Whether everybody chose the same; for items where several can be ticked, whether all ticked the same ones. */
export function unanimousItem(item: Item, { answered, codes, numbers }: ItemTally): boolean {
  const { form } = kindOf(item);
  if (form === 'text') return false;
  if (form === 'number') return unanimous(numbers);
  return answered > 0 && [...codes.values()].every((n) => n === answered);
}

/** The item's own percent values; none for choices and texts. */
function percentsOf(item: Item, { codes, numbers }: ItemTally): ValueTable {
  const kind = kindOf(item);
  const answers = kind.form === 'number' ? [...numbers.counts] : [...codes];
  const counts = answers.flatMap(([answer, n]) => {
    const percent = kind.hasPercent(item) ? kind.percent(item, answer) : null;
    return percent === null ? [] : [[percent, n] as const];
  });
  const values = noValues();
  for (const [percent, n] of counts) countValue(values, percent, n);
  return values;
}

function agreementOf(item: Item, spread: Spread | null): number | null {
  if (spread?.sd == null) return null;
  const options = kindOf(item).codes(item)?.length ?? null;
  return options === null ? null : withinGroupAgreement((spread.sd / 100) * (options - 1), options);
}

/** By a hash (FNV-1a), so that the order of texts tells nothing about people and the same texts come out the same. */
function inNobodysOrder(texts: readonly string[]): readonly string[] {
  return texts
    .map((text) => ({ text, hash: hashOf(text) }))
    .sort((a, b) => a.hash - b.hash || (a.text < b.text ? -1 : 1))
    .map(({ text }) => text);
}

function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
