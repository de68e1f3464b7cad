import * as steps from '../../core/interview/interview.js';
import { type Checked, checkAnswers } from './sheets.js';

export { type Draft, draftOf, fits, type Occasion, resume } from '../../core/interview/draft.js';
export type { Interview } from '../../core/interview/interview.js';
export {
  askedItems,
  back,
  begin,
  currentItem,
  notApplicable,
  progress,
  reopen,
  sheetOf,
} from '../../core/interview/interview.js';
export { questionOf, type Response, responsesOf } from '../../core/interview/responses.js';

/** Answers the current item and moves on; null skips it. `seconds`: how long the person took. */
export function answer(
  interview: steps.Interview,
  given: unknown,
  seconds: number,
): Checked<steps.Interview> {
  const item = steps.currentItem(interview);
  if (item === null) return { ok: true, value: interview };
  const checked = checkAnswers(interview.set, { answers: { [item.id]: given } });
  if (!checked.ok) return checked;
  return { ok: true, value: steps.answer(interview, checked.value.answers.get(item.id) ?? null, seconds) };
}
