import { kindOf } from '../items/registry.js';
import type { DimensionFigure, GapFigure, ItemFigure, OverallFigure, Spread } from '../model/group.js';
import type { Dimension, GapDefinition, Item } from '../model/question-set.js';
import type { Distributions } from '../statistics/distributions.js';
import { countOf, describe, quantiles, type ValueTable } from '../statistics/value-table.js';
import { agreementIn } from './agreement.js';
import { type ItemRelease, percentsOf } from './item-release.js';
import { inPercent, type PlaceRounding, type Rounding, roundingIn } from './rounding.js';
import { bandStarts } from './score-places.js';
import type { ScoreRelease } from './score-release.js';
import type { DimensionTally, ItemTally } from './tally.js';

/** How figures are worked out and written. */
export interface FigureWriting {
  readonly distributions: Distributions;
  readonly rounding: Rounding;
  readonly texts: boolean;
  readonly minCell: number;
}

export function dimensionFigure(
  dimension: Dimension,
  { values }: DimensionTally,
  release: ScoreRelease,
  writing: FigureWriting,
): DimensionFigure {
  const starts = bandStarts(dimension);
  const ofBands = release.cuts.filter((cut) => starts.includes(cut));
  return {
    dimension,
    ...scoreFigure(values, release, writing, roundingIn(dimension, writing.rounding)),
    bands: classesOf(values, ofBands.length > 1 ? ofBands : []).map(({ from, n }, at) => {
      const next = ofBands[at + 1] ?? Number.POSITIVE_INFINITY;
      const within = (start: number | undefined) => start !== undefined && start >= from && start < next;
      return { bands: dimension.bands.filter((_, place) => within(starts[place])), n };
    }),
    classes: classesOf(values, release.cuts),
  };
}

function classesOf({ counts }: ValueTable, cuts: readonly number[]): DimensionFigure['classes'] {
  return cuts.map((from, at) => {
    const next = cuts[at + 1] ?? Number.POSITIVE_INFINITY;
    const inside = [...counts].filter(([value]) => (at === 0 || value >= from) && value < next);
    return { from, n: inside.reduce((sum, [, n]) => sum + n, 0) };
  });
}

export function gapFigure(
  gap: GapDefinition,
  values: ValueTable,
  release: ScoreRelease,
  writing: FigureWriting,
): GapFigure {
  return { gap, ...scoreFigure(values, release, writing) };
}

export function overallFigure(
  title: string,
  values: ValueTable,
  release: ScoreRelease,
  writing: FigureWriting,
): OverallFigure {
  return { title, ...scoreFigure(values, release, writing) };
}

function scoreFigure(
  values: ValueTable,
  release: ScoreRelease,
  { distributions, rounding }: FigureWriting,
  written: PlaceRounding = inPercent(rounding),
) {
  const { hidden } = release;
  return {
    n: countOf(values),
    hidden,
    spread: hidden === null ? spreadOf(values, release, distributions, written) : null,
  };
}

function spreadOf(
  values: ValueTable,
  release: Omit<ScoreRelease, 'hidden' | 'cuts'>,
  { tQuantile }: Distributions,
  { place, distance }: PlaceRounding,
): Spread | null {
  const described = describe(values);
  if (described === null) return null;
  const { n, mean, min, max } = described;
  const sd = release.sd ? described.sd : null;
  const reach = sd === null || n < 2 ? null : (tQuantile(0.975, n - 1) * sd) / Math.sqrt(n);
  const [q1 = null, median = null, q3 = null] = release.quartiles ? quantiles(values, [0.25, 0.5, 0.75]) : [];
  const cell = (value: number | null) => (value === null ? null : place(value));
  return {
    mean: place(mean),
    lower: reach === null ? null : place(mean - reach),
    upper: reach === null ? null : place(mean + reach),
    sd: sd === null ? null : distance(sd),
    min: release.min ? place(min) : null,
    q1: cell(q1),
    median: cell(median),
    q3: cell(q3),
    max: release.max ? place(max) : null,
    rounded: values.coarse,
  };
}

const NO_PLACES = { quartiles: false, min: false, max: false };

export function itemFigure(
  item: Item,
  tally: ItemTally,
  release: ItemRelease,
  people: number,
  { distributions, rounding, texts, minCell }: FigureWriting,
): ItemFigure {
  const { hidden, mean, sd, numbers } = release;
  const percents = percentsOf(item, tally);
  return {
    item,
    n:
      (item.when !== null || kindOf(item).form === 'text') && tellsOfFew(tally.answered, people, minCell)
        ? null
        : tally.answered,
    hidden,
    spread: mean ? spreadOf(percents, { sd, ...NO_PLACES }, distributions, inPercent(rounding)) : null,
    counts: countsOfItem(item, tally, release),
    agreement: mean && sd ? agreementOf(item, percents, rounding) : null,
    numbers:
      numbers === null
        ? null
        : withoutExtremes(
            spreadOf(tally.numbers, numbers, distributions, {
              place: rounding.number,
              distance: rounding.number,
            }),
          ),
    texts: texts && kindOf(item).form === 'text' && hidden === null ? inNobodysOrder(tally.texts) : null,
  };
}

function tellsOfFew(answered: number, people: number, minCell: number): boolean {
  const others = people - answered;
  return (answered > 0 && answered < minCell) || (others > 0 && others < minCell);
}

function countsOfItem(item: Item, { codes }: ItemTally, { classes }: ItemRelease): ItemFigure['counts'] {
  const all = kindOf(item).codes(item);
  if (classes === null || all === null) return null;
  return classes.map((places) => {
    const own = places.flatMap((place) => all[place] ?? []);
    return { codes: own, n: own.reduce((sum: number, code) => sum + (codes.get(code) ?? 0), 0) };
  });
}

function withoutExtremes(spread: Spread | null): ItemFigure['numbers'] {
  if (spread === null) return null;
  const { min: _, max: __, ...rest } = spread;
  return rest;
}

function agreementOf(item: Item, percents: ValueTable, rounding: Rounding): number | null {
  const sd = describe(percents)?.sd ?? null;
  return sd === null ? null : agreementIn(item, sd, rounding);
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
