import type { Given } from '../model/answer-sheet.js';
import { answer, back, currentItem, type Interview, keep, notApplicable } from './interview.js';

/** One step of an interview, however it was asked for: by a key, a line, a click. */
export type Step =
  | { readonly kind: 'answer'; readonly answer: Given }
  | { readonly kind: 'keep' | 'back' | 'skip' | 'not-applicable' };

/** Why a step leads nowhere. */
export type StepRefused = 'nothing-to-keep' | 'not-offered' | 'at-start';

/** Takes a step from an item, `seconds` after it was shown. */
export function take(interview: Interview, step: Step, seconds: number): Interview | StepRefused {
  const item = currentItem(interview);
  switch (step.kind) {
    case 'answer':
      return answer(interview, step.answer, seconds);
    case 'skip':
      return answer(interview, null, seconds);
    case 'keep':
      return item !== null && !interview.answers.has(item.id) ? 'nothing-to-keep' : keep(interview);
    case 'not-applicable':
      return item?.notApplicable === true ? notApplicable(interview, seconds) : 'not-offered';
    case 'back': {
      const before = back(interview);
      return before === interview ? 'at-start' : before;
    }
  }
}
