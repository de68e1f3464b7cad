import type { Dimension } from '../../core/model/question-set.js';
import { shownDifference } from '../../core/text/shown-difference.js';
import type { RespondentMessages } from '../../messages/messages.js';
import { distanceInUnit, hasUnit, inUnit } from '../own-unit.js';

/** Places behind the comma of values in a unit of their own. */
export const UNIT_DIGITS = 2;

/** How places of a range (0..100), what lies between two that are shown, and other differences are written; `dimension` is null for the overall score. */
export function changeWriting(dimension: Dimension | null, words: RespondentMessages['change']) {
  if (dimension === null || !hasUnit(dimension))
    return {
      value: words.percent,
      difference: words.points,
      between: (before: number, after: number) => words.points(shownDifference(after, before)),
    };
  return {
    value: (place: number) => words.inUnit(inUnit(dimension, place)),
    difference: (places: number) => words.differenceInUnit(distanceInUnit(dimension, places)),
    between: (before: number, after: number) =>
      words.differenceInUnit(
        shownDifference(inUnit(dimension, after), inUnit(dimension, before), UNIT_DIGITS),
      ),
  };
}
