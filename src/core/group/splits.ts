import type { Hiding, MeanFigure, PartFigures, Split, Suppressed } from '../model/group.js';
import type { QuestionSet } from '../model/question-set.js';
import { gapOf, placeOf } from '../model/references.js';
import { hidingsOf } from '../protection/companions.js';
import type { Limits } from '../protection/limits.js';
import { countOf, describe, mergeTables, noValues } from '../statistics/value-table.js';
import { hideMeasure, type Measure, type Part, settleAcross, sumOf } from './part-hiding.js';
import { mergePatterns, noPatterns, type Patterns, peopleIn, type View, viewsOf } from './patterns.js';
import type { Release } from './release.js';
import { type Rounding, roundingIn } from './rounding.js';
import type { Ranges } from './score-ranges.js';
import { meanTooMany, type ScoreFigure } from './score-relations.js';
import type { ScoreRange } from './score-release.js';
import type { PartName, TalliedPart } from './tally.js';

/** Why each part's mean is hidden, by measure, column and part; null where it is shown. */
type Hidden = (Hiding | null)[][][];

export interface ProtectedSplits {
  readonly splits: readonly Split[];
  readonly suppressed: readonly Suppressed[];
}

/**
 * The means of the parts of a group, by all columns together: no part of few people, none that could be worked out
 * from the whole and the others, none that would stand for everybody's own score.
 */
export function protectedSplits(
  set: QuestionSet,
  columns: readonly string[],
  cells: readonly TalliedPart[],
  ranges: Ranges,
  release: Release,
  limits: Limits,
  rounding: Rounding,
): ProtectedSplits {
  const measures = measuresOf(set, ranges, release);
  const parts = columns.map((_, column) => partsOf(cells, column));
  const people = parts.map((own) =>
    hidingsOf(
      { n: sumOf(cells.map(({ tally }) => tally.people)) },
      own.map(({ people: n }) => ({ n })),
      limits.minGroup,
    ),
  );
  const byPeople = people.map((own) => [...own.parts]);
  settleAcross(
    cells.map(({ tally }) => tally.people),
    parts,
    byPeople,
    limits,
  );
  const hidden: Hidden = measures.map((measure) => hideMeasure(measure, cells, parts, byPeople, limits));
  hideMadeOfHidden(set, measures, hidden);
  settleWithin(set, measures, cells, parts, hidden, limits);
  hideMadeOfHidden(set, measures, hidden);
  return {
    splits: columns.map((column, c) => ({
      column,
      parts: (parts[c] as readonly Part[]).flatMap((part, p) =>
        byPeople[c]?.[p] != null ? [] : [partFigures(set, part, cells, measures, hidden, [c, p], rounding)],
      ),
    })),
    suppressed: columns.flatMap((column, c) =>
      suppressedIn(column, parts[c] as readonly Part[], c, byPeople, measures, hidden),
    ),
  };
}

function measuresOf(set: QuestionSet, ranges: Ranges, release: Release): readonly Measure[] {
  return [
    ...set.dimensions.map(
      ({ id }, i): Measure => ({
        figure: { kind: 'dimension', id },
        range: ranges.dimensions[i] as ScoreRange,
        hidden: release.dimensions[i]?.hidden ?? null,
        values: (tally) => tally.dimensions[i]?.values ?? noValues(),
      }),
    ),
    ...set.gaps.map(
      ({ id, of, minus }, i): Measure => ({
        figure: { kind: 'gap', id },
        range: ranges.gaps[i] as ScoreRange,
        // An item's side of a gap would tell of the item, which parts do not show.
        hidden:
          of.kind === 'item' || minus.kind === 'item' ? 'subtraction' : (release.gaps[i]?.hidden ?? null),
        values: (tally) => tally.gaps[i] ?? noValues(),
      }),
    ),
    {
      figure: { kind: 'overall', id: null },
      range: ranges.overall,
      hidden: release.overall.hidden,
      values: ({ overall }) => overall,
    },
  ];
}

function partsOf(cells: readonly TalliedPart[], column: number): readonly Part[] {
  const names = [...new Set(cells.map(({ names: own }) => own[column] ?? null))].sort(byName);
  return names.map((name) => {
    const at = cells.flatMap(({ names: own }, cell) => ((own[column] ?? null) === name ? [cell] : []));
    return { name, at, people: sumOf(at.map((cell) => cells[cell]?.tally.people ?? 0)) };
  });
}

function byName(a: PartName, b: PartName): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a < b ? -1 : a > b ? 1 : 0;
}

/** In each part as in the whole: gaps and the overall score only where the dimensions that they are made of are shown. */
function hideMadeOfHidden(set: QuestionSet, measures: readonly Measure[], hidden: Hidden): void {
  for (const [m, { figure }] of measures.entries()) {
    const gap = figure.kind === 'gap' ? gapOf(set, figure.id) : null;
    const sides = [gap?.of, gap?.minus].flatMap((side) => (side?.kind === 'dimension' ? [side.id] : []));
    const made = figure.kind === 'overall' ? (set.overall?.dimensions ?? []) : sides;
    const places = made.map((id) => placeOf(set.dimensions, id));
    for (const [c, column] of (hidden[m] ?? []).entries())
      for (const p of column.keys())
        if (places.some((d) => hidden[d]?.[c]?.[p] != null)) column[p] = column[p] ?? 'subtraction';
  }
}

/** Within each part, and within what is left over by it, gaps and the overall score must not tell of few either. */
function settleWithin(
  set: QuestionSet,
  measures: readonly Measure[],
  cells: readonly TalliedPart[],
  parts: readonly (readonly Part[])[],
  hidden: Hidden,
  { minGroup }: Limits,
): void {
  const patternsOf = (at: readonly number[]): Patterns =>
    at
      .map((cell) => (cells[cell] as TalliedPart).tally.patterns[0] ?? noPatterns())
      .reduce(mergePatterns, noPatterns());
  const [view = []]: readonly View[] = viewsOf(set);
  for (const [c, own] of parts.entries())
    for (const [p, part] of own.entries()) {
      const rest = own.flatMap((other) => (other === part ? [] : other.at));
      for (const at of [part.at, rest]) {
        const people = peopleIn(set, view, patternsOf(at));
        for (;;) {
          const shown = measures.filter((_, m) => hidden[m]?.[c]?.[p] === null).map(({ figure }) => figure);
          const one = meanTooMany(set, people, { shown, secret: [], items: [] }, minGroup);
          if (one === null) break;
          const m = measures.findIndex(({ figure }) => figure.kind === one.kind && figure.id === one.id);
          // In all parts of the column, so that it does not follow from the others.
          for (const [other] of own.entries()) {
            const column = hidden[m]?.[c];
            if (column !== undefined) column[other] = column[other] ?? 'subtraction';
          }
        }
      }
    }
}

function partFigures(
  set: QuestionSet,
  part: Part,
  cells: readonly TalliedPart[],
  measures: readonly Measure[],
  hidden: Hidden,
  [c, p]: readonly [number, number],
  rounding: Rounding,
): PartFigures {
  const figures = measures.map((measure, m): MeanFigure => {
    const values = part.at
      .map((cell) => measure.values((cells[cell] as TalliedPart).tally))
      .reduce(mergeTables, noValues());
    const reason = hidden[m]?.[c]?.[p] ?? null;
    const mean = describe(values)?.mean ?? null;
    const dimension = set.dimensions[m];
    const written = dimension === undefined ? rounding.percent : roundingIn(dimension, rounding).place;
    return {
      n: countOf(values),
      hidden: reason,
      mean: reason !== null || mean === null ? null : written(mean),
    };
  });
  const [d, g] = [set.dimensions.length, set.gaps.length];
  return {
    name: part.name,
    people: part.people,
    dimensions: figures.slice(0, d),
    gaps: figures.slice(d, d + g),
    overall: set.overall === null ? null : (figures[d + g] as MeanFigure),
  };
}

function suppressedIn(
  column: string,
  own: readonly Part[],
  c: number,
  byPeople: readonly (readonly (Hiding | null)[])[],
  measures: readonly Measure[],
  hidden: Hidden,
): readonly Suppressed[] {
  return own.flatMap(({ name }, p): readonly Suppressed[] => {
    const reason = byPeople[c]?.[p] ?? null;
    if (reason !== null) return [{ what: 'part', id: null, column, part: name, reason }];
    return measures.flatMap(({ figure }, m) => {
      const why = hidden[m]?.[c]?.[p] ?? null;
      return why === null ? [] : [{ ...suppressed(figure), column, part: name, reason: why }];
    });
  });
}

/** A figure as reports name what is hidden. */
function suppressed({ kind, id }: ScoreFigure) {
  return kind === 'overall' ? ({ what: kind, id: null } as const) : { what: kind, id };
}
