import { placeOf } from '../group/score-places.js';
import type { Profile } from '../model/profile.js';

/** The places of many people's scores in their ranges, 0..100, by code: what a later measurement is matched with. */
export interface ScoresByPerson {
  readonly scores: Map<string, PersonScores>;
  /** Codes that occurred more than once. */
  readonly ambiguous: Set<string>;
  nameless: number;
  /** All sheets, matched or not. */
  sheets: number;
}

export interface PersonScores {
  /** In the order of the set; null where not scored. */
  readonly dimensions: readonly (number | null)[];
  /** How much of what was shown each rests on, 0..1. */
  readonly shares: readonly number[];
  readonly overall: number | null;
}

export function noScoresByPerson(): ScoresByPerson {
  return { scores: new Map(), ambiguous: new Set(), nameless: 0, sheets: 0 };
}

export function addPerson(known: ScoresByPerson, { sheet, dimensions, overall }: Profile): void {
  const { person } = sheet;
  known.sheets += 1;
  if (person === null) known.nameless += 1;
  else if (known.scores.has(person)) known.ambiguous.add(person);
  else
    known.scores.set(person, {
      dimensions: dimensions.map(placeOf),
      shares: dimensions.map(({ share }) => share),
      overall: overall?.percent ?? null,
    });
}
