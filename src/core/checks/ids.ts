import { type Finding, finding, findingAtKey, type NamedThing, type Path } from '../model/finding.js';
import type { QuestionSet } from '../model/question-set.js';

function repeated(
  what: NamedThing,
  ids: readonly string[],
  pathOf: (index: number) => Path,
): readonly Finding[] {
  return ids.flatMap((id, index) =>
    ids.indexOf(id) === index ? [] : [finding('duplicate-id', pathOf(index), { what, id })],
  );
}

export function idsAreUnique(set: QuestionSet): readonly Finding[] {
  return [
    ...repeated(
      'item',
      set.items.map(({ id }) => id),
      (index) => ['items', index, 'id'],
    ),
    ...repeated(
      'advice',
      set.advice.map(({ id }) => id),
      (index) => ['advice', index, 'id'],
    ),
  ];
}

/** A former id leads to one item only, and to none that is called so today. */
export function formerIdsAreFree(set: QuestionSet): readonly Finding[] {
  const taken = new Set(set.items.map(({ id }) => id));
  return set.items.flatMap(({ was }, index) =>
    was.flatMap((id) => {
      const free = !taken.has(id);
      taken.add(id);
      return free ? [] : [finding('duplicate-id', ['items', index, 'was'], { what: 'item', id })];
    }),
  );
}

/** Items, dimensions and gaps are columns of one table, and gaps name items and dimensions alike. */
export function columnsAreDistinct(set: QuestionSet): readonly Finding[] {
  const items = new Set(set.items.map(({ id }) => id));
  const dimensions = new Set(set.dimensions.map(({ id }) => id));
  return [
    ...set.dimensions
      .filter(({ id }) => items.has(id))
      .map(({ id }) => findingAtKey('shared-id', ['dimensions', id], { id })),
    ...set.gaps
      .filter(({ id }) => items.has(id) || dimensions.has(id))
      .map(({ id }) => findingAtKey('shared-id', ['gaps', id], { id })),
  ];
}
