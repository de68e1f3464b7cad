import type { Interview } from '../../core/interview/interview.js';
import { answerBy } from '../checked-answer.js';
import { type Checked, checkAnswers } from './sheets.js';

export { type Draft, draftOf, fits, type Occasion, resume } from '../../core/interview/draft.js';
export { questionOf, type Response, responsesOf } from '../../core/interview/responses.js';
export * from '../interview-steps.js';

/** Answers the current item and moves on; null skips it. `seconds`: how long the person took. */
export function answer(interview: Interview, given: unknown, seconds: number): Checked<Interview> {
  return answerBy(checkAnswers, interview, given, seconds);
}
