import type { Dimension } from '../../core/model/question-set.js';
import type { RespondentMessages } from '../../messages/messages.js';
import { distanceInUnit, hasUnit, inUnit } from '../own-unit.js';

/** How places of a range (0..100) and differences of two are written; `dimension` is null for the overall score. */
export function changeWriting(dimension: Dimension | null, words: RespondentMessages['change']) {
  if (dimension === null || !hasUnit(dimension)) return { value: words.percent, difference: words.points };
  return {
    value: (place: number) => words.inUnit(inUnit(dimension, place)),
    difference: (places: number) => words.differenceInUnit(distanceInUnit(dimension, places)),
  };
}
