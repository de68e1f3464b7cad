import * as steps from '../core/interview/interview.js';
import type { Reading } from '../readers/located.js';
import { checkAnswers } from './answers.js';

export type { Interview } from '../core/interview/interview.js';
export {
  askedItems,
  back,
  begin,
  currentItem,
  notApplicable,
  progress,
  reopen,
  sheetOf,
} from '../core/interview/interview.js';

/**
 * Answers the current item, as a code, an id of an option or a label, and moves on; null skips it. `seconds`: how long
 * the person took.
 */
export function answer(
  interview: steps.Interview,
  given: unknown,
  seconds: number,
): Reading<steps.Interview> {
  const item = steps.currentItem(interview);
  if (item === null) return { ok: true, value: interview };
  const checked = checkAnswers(interview.set, { answers: { [item.id]: given } });
  if (!checked.ok) return checked;
  return { ok: true, value: steps.answer(interview, checked.value.answers.get(item.id) ?? null, seconds) };
}
