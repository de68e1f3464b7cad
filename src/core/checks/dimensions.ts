import { kindOf } from '../items/registry.js';
import { type Finding, finding, findingAtKey, type Path } from '../model/finding.js';
import type { Band, QuestionSet, ScoreRange } from '../model/question-set.js';
import { itemsNameDimensions } from './references.js';

/** Where an item names a dimension that does not exist, it may have meant one that seems to lack items. */
export function dimensionsHaveItems(set: QuestionSet): readonly Finding[] {
  if (itemsNameDimensions(set).length > 0) return [];
  const measured = new Set(set.items.flatMap((item) => kindOf(item).dimensions(item)));
  return set.dimensions
    .filter(({ id }) => !measured.has(id))
    .map(({ id }) => findingAtKey('dimension-without-items', ['dimensions', id], { dimension: id }));
}

/** The first band starts at the least value and every next one higher, so that each value has exactly one. */
export function bandsCoverTheRange(set: QuestionSet): readonly Finding[] {
  return set.dimensions.flatMap(({ id, bands, range }) => {
    const path = ['dimensions', id, 'bands'];
    const closed = bands.some(({ upTo }) => upTo !== null);
    return bands.flatMap((band, index): readonly Finding[] =>
      closed
        ? upperEnd(band, bands[index - 1], index === bands.length - 1 ? range : null, [
            ...path,
            index,
            'upTo',
          ])
        : lowerEnd(band, bands[index - 1], range, [...path, index, 'from']),
    );
  });
}

function lowerEnd(
  { from }: Band,
  before: Band | undefined,
  range: ScoreRange,
  path: Path,
): readonly Finding[] {
  if (before === undefined)
    return from === range.from ? [] : [finding('bands-start', path, { from, start: range.from })];
  if (from > range.to) return [finding('out-of-range', path, { got: from, min: range.from, max: range.to })];
  if (from > before.from) return [];
  return [finding('bands-order', path, { key: 'from', at: from, before: before.from })];
}

/** `last`: the dimension's range for its last band. */
function upperEnd(
  { upTo }: Band,
  before: Band | undefined,
  last: ScoreRange | null,
  path: Path,
): readonly Finding[] {
  if (upTo === null) return [];
  if (before?.upTo != null && upTo <= before.upTo)
    return [finding('bands-order', path, { key: 'upTo', at: upTo, before: before.upTo })];
  return last !== null && upTo < last.to ? [finding('bands-end', path, { upTo, end: last.to })] : [];
}
