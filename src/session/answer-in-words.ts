import type { Interview } from '../core/interview/interview.js';
import { responsesOf } from '../core/interview/responses.js';
import { kindOf } from '../core/items/registry.js';
import { NOT_APPLICABLE, type SubstantiveAnswer } from '../core/model/answer-sheet.js';
import type { Item } from '../core/model/question-set.js';
import { printableLine } from '../core/text/printable.js';
import type { RespondentMessages } from '../messages/messages.js';

/** What was answered to an item so far, on one line, or that it is still open. */
export function answerInWords(item: Item, interview: Interview, messages: RespondentMessages): string {
  const words = messages.interview;
  const given = interview.answers.get(item.id);
  if (given === undefined) return words.open;
  if (given === null) return words.skipped;
  if (given === NOT_APPLICABLE) return notApplicableLabel(interview, messages);
  return printableLine(describe(item, given, interview)) || words.nothingTicked;
}

/** In the wording that the person was asked in. */
function describe(item: Item, given: SubstantiveAnswer, { perspective }: Interview): string {
  const answers: readonly unknown[] = Array.isArray(given) ? given : [given];
  const labels = responsesOf(item, perspective === 'other').flatMap(({ answer, label }) =>
    answers.includes(answer) && label !== '' ? [label] : [],
  );
  return labels.length === answers.length && labels.length > 0
    ? labels.join(' | ')
    : kindOf(item).describe(item, given);
}

export function notApplicableLabel(
  { perspective }: Pick<Interview, 'perspective'>,
  { interview: words }: RespondentMessages,
): string {
  return perspective === 'other' ? words.notApplicableOther : words.notApplicable;
}
