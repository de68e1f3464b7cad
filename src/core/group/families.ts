import type { Dimension, GapDefinition, Item, Measured, QuestionSet } from '../model/question-set.js';
import { componentsOf } from './components.js';

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

/** Items that stand on a side of a gap. */
export function itemsOfGaps(set: QuestionSet): readonly string[] {
  const sides = set.gaps.flatMap(({ of, minus }) => [of, minus]);
  return [...new Set(sides.flatMap(({ kind, id }) => (kind === 'item' ? [id] : [])))];
}
