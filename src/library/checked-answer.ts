import * as steps from '../core/interview/interview.js';
import { noAnswerTo } from '../core/interview/responses.js';
import { type AnswerSheet, saysNoAnswer } from '../core/model/answer-sheet.js';
import type { QuestionSet } from '../core/model/question-set.js';

/** Answers the current item with what a check lets in, and moves on; what it refuses is handed back. */
export function answerBy<Refused extends { readonly ok: false }>(
  check: (
    set: QuestionSet,
    sheet: { readonly answers: Readonly<Record<string, unknown>> },
  ) => { readonly ok: true; readonly value: AnswerSheet } | Refused,
  interview: steps.Interview,
  given: unknown,
  seconds: number,
): { readonly ok: true; readonly value: steps.Interview } | Refused {
  const item = steps.currentItem(interview);
  if (item === null) return { ok: true, value: interview };
  const noAnswer = saysNoAnswer(given) ? noAnswerTo(item, given) : undefined;
  if (noAnswer !== undefined) return { ok: true, value: steps.answer(interview, noAnswer, seconds) };
  const checked = check(interview.set, { answers: { [item.id]: given } });
  if (!checked.ok) return checked;
  return { ok: true, value: steps.answer(interview, checked.value.answers.get(item.id) ?? null, seconds) };
}
