import type { AnswerSheet } from '../model/answer-sheet.js';
import type { Notice } from '../model/profile.js';
import type { EqualAnswers } from './plan/equal-answers.js';

/** Faster than this in the median, in seconds, items can hardly have been read. */
const HASTY_SECONDS = 1;

/** Things about the way a sheet was answered that its reader should know; they exclude nothing. */
export function noticesOn(equal: EqualAnswers, sheet: AnswerSheet): readonly Notice[] {
  const notices: Notice[] = [];
  if (equal.noticed) notices.push({ code: 'same-answers', run: equal.run, answer: equal.code });
  const { medianSeconds } = sheet;
  if (isHasty(medianSeconds)) notices.push({ code: 'hasty', medianSeconds });
  return notices;
}

export function isHasty(medianSeconds: number | null): medianSeconds is number {
  return medianSeconds !== null && medianSeconds < HASTY_SECONDS;
}
