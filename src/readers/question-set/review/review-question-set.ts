import type { Finding } from '../../../core/model/finding.js';
import type { QuestionSet } from '../../../core/model/question-set.js';
import { levelOf } from '../../../core/model/review-findings.js';
import { reachOf, type TargetReach } from '../../../core/review/reach/reach.js';
import { reachFindings } from '../../../core/review/reach/reach-findings.js';
import { review } from '../../../core/review/review.js';
import { inFileOrder, type LocatedFinding } from '../../located.js';
import type { Surroundings } from '../known-question-set.js';
import { withoutAllowed } from './allowed.js';
import { missedExpectations } from './expectations.js';
import { sourceWarnings } from './source-warnings.js';
import { writtenWarnings } from './written-warnings.js';

export interface Reviewed {
  /** The file's text, whatever its encoding; empty where it is none. */
  readonly text: string;
  /** null where an error keeps it from being used. */
  readonly set: QuestionSet | null;
  /** Errors, warnings and hints in the order of the file. */
  readonly findings: readonly LocatedFinding[];
  /** What the set promises, and the sheets that reach it; empty where it cannot be used. */
  readonly reach: readonly TargetReach[];
}

/** Reads a set as an author wants it read: what is wrong, what is most likely wrong, and what could be better. */
export async function reviewQuestionSet(bytes: Uint8Array, surroundings: Surroundings): Promise<Reviewed> {
  // What reads YAML comes in a file of its own.
  const { examine } = await import('../examine.js');
  const { set, written, text, errors, yaml, locate } = examine(bytes, surroundings);
  if (set === null || yaml === null) return { text, set: null, findings: errors, reach: [] };
  const reach = errors.length === 0 ? reachOf(set) : [];
  const expected = errors.length === 0 ? missedExpectations(set, written?.expect ?? []) : [];
  const seen = [...review(set), ...writtenWarnings(yaml.value), ...expected];
  const looked = [...seen, ...reachFindings(reach).filter((found) => !isExplained(found, seen))];
  const own = withoutAllowed(yaml.value, errors.length === 0 ? looked : looked.filter(holdsAnyhow));
  const broken = new Set(errors.flatMap(({ place }) => (place === null ? [] : [place.line])));
  const more = [...locate(own), ...sourceWarnings(yaml.text)].filter(
    // A line that is wrong is looked at again when it is right.
    ({ place }) => place === null || !broken.has(place.line),
  );
  return { set: errors.length > 0 ? null : set, findings: inFileOrder([...errors, ...more]), reach, text };
}

/** Beside errors only what does not depend on them: matters of craft wait until the set can be read. */
function holdsAnyhow({ code }: Finding): boolean {
  return levelOf(code) === 'warning' && !code.startsWith('condition-') && code !== 'item-without-dimension';
}

/** A condition that contradicts itself says why nothing fulfils it. */
function isExplained({ path }: Finding, seen: readonly Finding[]): boolean {
  return seen.some(
    (other) => other.code.startsWith('condition-') && path.every((key, depth) => other.path[depth] === key),
  );
}
