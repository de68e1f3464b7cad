import type { Dimension, GapDefinition, Item, QuestionSet, Source } from './question-set.js';

// Whatever a known set refers to is in it: the door lets no other set in. References stay ids, so that a set is plain
// data for files, pages and digests; a name that leads nowhere is a mistake of the program.

export function itemOf({ items }: Pick<QuestionSet, 'items'>, id: string): Item {
  return named(items, id);
}

export function dimensionOf({ dimensions }: Pick<QuestionSet, 'dimensions'>, id: string): Dimension {
  return named(dimensions, id);
}

export function gapOf({ gaps }: Pick<QuestionSet, 'gaps'>, id: string): GapDefinition {
  return named(gaps, id);
}

export function sourceOf({ sources }: Pick<QuestionSet, 'sources'>, id: string): Source {
  return named(sources, id);
}

/** Its place among those that have ids. */
export function placeOf(all: readonly { readonly id: string }[], id: string): number {
  return all.indexOf(named(all, id));
}

function named<T extends { readonly id: string }>(all: readonly T[], id: string): T {
  const found = all.find((one) => one.id === id);
  if (found === undefined) throw new TypeError(`nothing in this set is called ${JSON.stringify(id)}`);
  return found;
}
