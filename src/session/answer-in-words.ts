import type { Interview } from '../core/interview/interview.js';
import { kindOf } from '../core/items/registry.js';
import { NOT_APPLICABLE, saysNoAnswer } from '../core/model/answer-sheet.js';
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
  if (saysNoAnswer(given)) return printableLine(given.missing);
  const said = kindOf(item).describe(item, given, interview.perspective === 'other');
  return printableLine(said) || words.nothingTicked;
}

export function notApplicableLabel(
  { perspective }: Pick<Interview, 'perspective'>,
  { interview: words }: RespondentMessages,
): string {
  return perspective === 'other' ? words.notApplicableOther : words.notApplicable;
}
