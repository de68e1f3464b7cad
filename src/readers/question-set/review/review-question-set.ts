import type { QuestionSet } from '../../../core/model/question-set.js';
import { review } from '../../../core/review/review.js';
import { inFileOrder, type LocatedFinding } from '../../located.js';
import { examine } from '../examine.js';
import type { Surroundings } from '../known-question-set.js';
import { withoutAllowed } from './allowed.js';
import { sourceWarnings } from './source-warnings.js';
import { writtenWarnings } from './written-warnings.js';

export interface Reviewed {
  /** null where an error keeps it from being used. */
  readonly set: QuestionSet | null;
  /** Errors, warnings and hints in the order of the file. */
  readonly findings: readonly LocatedFinding[];
}

/** Reads a set as an author wants it read: what is wrong, what is most likely wrong, and what could be better. */
export function reviewQuestionSet(bytes: Uint8Array, surroundings: Surroundings): Reviewed {
  const { set, errors, yaml, locate } = examine(bytes, surroundings);
  if (set === null || yaml === null) return { set: null, findings: errors };
  const own = withoutAllowed(yaml.value, [...review(set), ...writtenWarnings(yaml.value)]);
  const broken = new Set(errors.flatMap(({ place }) => (place === null ? [] : [place.line])));
  const more = [...locate(own), ...sourceWarnings(yaml.text)].filter(
    // A line that is wrong is looked at again when it is right.
    ({ place }) => place === null || !broken.has(place.line),
  );
  return { set: errors.length > 0 ? null : set, findings: inFileOrder([...errors, ...more]) };
}
