import type { Dimension } from '../../core/model/question-set.js';
import type { RespondentMessages } from '../../messages/messages.js';
import { distanceInUnit, hasUnit, inUnit } from '../own-unit.js';

/** How places of a range (0..100), and distances between them, are written for people. */
export interface WrittenPlaces {
  place(place: number): string;
  distance(places: number): string;
}

/** In a table, whose head or remark says that it is percent. */
export function inPercent({ group: words }: RespondentMessages): WrittenPlaces {
  return { place: words.whole, distance: words.whole };
}

export function writtenIn(dimension: Dimension, messages: RespondentMessages): WrittenPlaces {
  if (!hasUnit(dimension)) return inPercent(messages);
  const { group: words } = messages;
  return {
    place: (place) => words.inUnit(inUnit(dimension, place)),
    distance: (places) => words.inUnit(distanceInUnit(dimension, places)),
  };
}

/** A mean in a sentence or beside a picture, with its unit. */
export function saidPlace(
  dimension: Dimension,
  place: number,
  { group, profile }: RespondentMessages,
): string {
  return hasUnit(dimension)
    ? profile.points(inUnit(dimension, place), dimension.range)
    : group.percent(place);
}

export function titleOf(dimension: Dimension, { group: words }: RespondentMessages): string {
  return hasUnit(dimension) ? words.ranged(dimension.title, dimension.range) : dimension.title;
}
