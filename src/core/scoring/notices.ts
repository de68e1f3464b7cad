import type { AnswerSheet } from '../model/answer-sheet.js';
import type { Notice } from '../model/profile.js';
import type { Item, QuestionSet } from '../model/question-set.js';

/** A run of one and the same raw code this long is worth a gentle word where items are reversed. */
export const SAME_ANSWERS_RUN = 10;

/** Faster than this in the median, in seconds, items can hardly have been read. */
export const HASTY_SECONDS = 1;

/** Things about the way a sheet was answered that its reader should know; they exclude nothing. */
export function noticesOn(set: QuestionSet, visible: readonly Item[], sheet: AnswerSheet): readonly Notice[] {
  const notices: Notice[] = [];
  const longest = longestRun(visible, sheet);
  if (longest !== null && longest.run >= SAME_ANSWERS_RUN && hasReversedItems(set))
    notices.push({ code: 'same-answers', ...longest });
  if (sheet.medianSeconds !== null && sheet.medianSeconds < HASTY_SECONDS)
    notices.push({ code: 'hasty', medianSeconds: sheet.medianSeconds });
  return notices;
}

export function hasReversedItems(set: QuestionSet): boolean {
  return set.items.some((item) => item.kind === 'scale' && item.loadings.some(({ reverse }) => reverse));
}

/** The longest run of the same raw code over consecutive scale items; a skipped item ends a run. */
function longestRun(visible: readonly Item[], sheet: AnswerSheet): { run: number; answer: number } | null {
  let longest: { run: number; answer: number } | null = null;
  let run = 0;
  let before: number | null = null;
  for (const item of visible) {
    if (item.kind !== 'scale') continue;
    const answer = sheet.answers.get(item.id);
    const code = typeof answer === 'number' ? answer : null;
    run = code !== null && code === before ? run + 1 : code === null ? 0 : 1;
    before = code;
    if (code !== null && run > (longest?.run ?? 0)) longest = { run, answer: code };
  }
  return longest;
}
