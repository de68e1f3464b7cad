import { kindOf } from '../items/registry.js';
import { type Finding, finding, findingAtKey } from '../model/finding.js';
import type { QuestionSet } from '../model/question-set.js';
import { itemsNameDimensions } from './references.js';

/** Where an item names a dimension that does not exist, it may have meant one that seems to lack items. */
export function dimensionsHaveItems(set: QuestionSet): readonly Finding[] {
  if (itemsNameDimensions(set).length > 0) return [];
  const measured = new Set(set.items.flatMap((item) => kindOf(item).dimensions(item)));
  return set.dimensions
    .filter(({ id }) => !measured.has(id))
    .map(({ id }) => findingAtKey('dimension-without-items', ['dimensions', id], { dimension: id }));
}

/** The first band starts at 0 and every next one higher, so that each percent has exactly one. */
export function bandsCoverTheRange(set: QuestionSet): readonly Finding[] {
  return set.dimensions.flatMap(({ id, bands }) =>
    bands.flatMap(({ from }, index): readonly Finding[] => {
      const path = ['dimensions', id, 'bands', index, 'from'];
      const before = bands[index - 1]?.from;
      if (before === undefined) return from === 0 ? [] : [finding('bands-start', path, { from })];
      return from > before ? [] : [finding('bands-order', path, { from, before })];
    }),
  );
}
