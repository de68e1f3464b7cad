import type { Dimension, Measured, QuestionSet } from '../model/question-set.js';
import { gapOf, placeOf } from '../model/references.js';
import { type Atom, leakOf } from '../protection/leaks.js';
import { itemsOfGaps } from './families.js';
import type { Alike, People } from './patterns.js';

/** A score of people that a report gives the mean of. */
export type ScoreFigure =
  | { readonly kind: 'dimension' | 'gap'; readonly id: string }
  | { readonly kind: 'overall'; readonly id: null };

export interface Means {
  readonly shown: readonly ScoreFigure[];
  /** Means that are not shown although people have them. */
  readonly secret: readonly ScoreFigure[];
  /** Items whose mean is shown. */
  readonly items: readonly string[];
}

/** What may go first where something would follow: gaps and the overall score are made of dimensions. */
const COSTS: { readonly [K in ScoreFigure['kind']]: number } = { gap: 1, overall: 2, dimension: 3 };

/**
 * A mean that must go because a hidden one, or a score of few people, would follow from all that are shown: gaps are
 * differences and the overall score is a mean of dimensions, but not of the same people where some were not scored.
 * null where nothing follows.
 */
export function meanTooMany(
  set: QuestionSet,
  { alike, complete }: People,
  { shown, secret, items }: Means,
  minGroup: number,
): ScoreFigure | null {
  const sides = itemsOfGaps(set);
  const width = set.dimensions.length + sides.length;
  const place = ({ kind, id }: Measured) =>
    kind === 'dimension' ? placeOf(set.dimensions, id) : set.dimensions.length + sides.indexOf(id);
  const has = (one: Alike, { kind, id }: Measured) =>
    kind === 'dimension' ? one.scored(id) : one.answered(id);
  const rowOf = (parts: (one: Alike) => readonly (readonly [Measured, number])[]) => {
    const row = new Float64Array(alike.length * width);
    for (const [at, one] of alike.entries())
      for (const [measured, times] of parts(one)) row[at * width + place(measured)] = times;
    return row;
  };
  const rowOfFigure = (figure: ScoreFigure) => rowOf((one) => partsOf(set, figure, one, has));
  const ofItems = items
    .filter((id) => sides.includes(id))
    .map((id) => rowOf((one) => (one.answered(id) ? [[{ kind: 'item', id }, 1]] : [])));
  const atoms = alike.map(({ n }, at): Atom => ({ n, from: at * width, to: (at + 1) * width }));
  const figures = [...shown.map(rowOfFigure), ...ofItems];
  // Somebody unseen may have a part in one figure and in no other.
  const unseen = complete ? [] : figures.map((_, at) => figures.map((__, other) => Number(other === at)));
  const leak = leakOf(figures, secret.map(rowOfFigure), atoms, minGroup, unseen);
  if (leak === null) return null;
  const concerned = shown.filter((_, at) => Math.abs(leak[at] as number) > 1e-9);
  return concerned.toSorted((a, b) => COSTS[a.kind] - COSTS[b.kind])[0] ?? null;
}

/** What a figure is made of for these people; nothing where they are not in it. */
function partsOf(
  set: QuestionSet,
  figure: ScoreFigure,
  one: Alike,
  has: (one: Alike, measured: Measured) => boolean,
): readonly (readonly [Measured, number])[] {
  switch (figure.kind) {
    case 'dimension':
      return one.scored(figure.id) ? [[{ kind: 'dimension', id: figure.id }, 1]] : [];
    case 'gap': {
      const gap = gapOf(set, figure.id);
      return !has(one, gap.of) || !has(one, gap.minus)
        ? []
        : [
            [gap.of, 1],
            [gap.minus, -1],
          ];
    }
    case 'overall': {
      const scored = scoredInOverall(set, one);
      return scored.map((dimension) => [
        { kind: 'dimension', id: dimension.id },
        (dimension.higher === 'worse' ? -1 : 1) / scored.length,
      ]);
    }
  }
}

/** The dimensions whose mean is the overall score of these people; none where they have no such score. */
export function scoredInOverall(set: QuestionSet, one: Alike): readonly Dimension[] {
  const named = set.dimensions.filter((dimension) => set.overall?.dimensions.includes(dimension.id));
  const scored = named.filter(({ id, higher }) => higher !== 'neutral' && one.scored(id));
  return scored.length * 2 < named.length ? [] : scored;
}
