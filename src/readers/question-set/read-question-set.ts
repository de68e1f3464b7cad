import type { QuestionSet } from '../../core/model/question-set.js';
import type { Reading } from '../located.js';
import { examine } from './examine.js';
import type { Surroundings } from './known-question-set.js';

export { MAX_SET_BYTES } from './examine.js';

/** Reads a question set from YAML bytes; or every finding of the file, with its place. */
export function readQuestionSet(bytes: Uint8Array, surroundings: Surroundings): Reading<QuestionSet> {
  const { set, errors } = examine(bytes, surroundings);
  return set === null || errors.length > 0 ? { ok: false, findings: errors } : { ok: true, value: set };
}
