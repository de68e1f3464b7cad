import { kindOf } from '../../core/items/registry.js';
import type { Dimension, QuestionSet } from '../../core/model/question-set.js';
import type { SetMessages } from '../../messages/respondent/set.js';
import type { Measure } from '../document/document.js';
import { declaredOfDimension } from './declared.js';
import type { Extent } from './extent.js';

/** A dimension as its author reads it again. */
export function measureOf(
  dimension: Dimension,
  { items }: QuestionSet,
  extent: Extent,
  words: SetMessages,
): Measure {
  const { id, title, about, higher, bands } = dimension;
  const own = items.filter((item) => kindOf(item).dimensions(item).includes(id));
  return {
    title,
    about,
    facts: words.dimension(id, own.length, higher),
    bands: bands.map((band, at) => ({
      text: words.band(band, bands[at - 1] ?? null),
      details: band.text === null || extent === 'overview' ? [] : [band.text],
    })),
    declared: declaredOfDimension(dimension, words),
  };
}
