import type { Interview } from '../core/interview/interview.js';
import type { Reading } from '../readers/located.js';
import { checkAnswers } from './answers.js';
import { answerBy } from './checked-answer.js';

export * from './interview-steps.js';

/**
 * Answers the current item, as a code, an id of an option or a label, and moves on; null skips it. `seconds`: how long
 * the person took.
 */
export function answer(interview: Interview, given: unknown, seconds: number): Reading<Interview> {
  return answerBy(checkAnswers, interview, given, seconds);
}
