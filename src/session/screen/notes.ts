import type { Interview } from '../../core/interview/interview.js';
import { NOT_APPLICABLE } from '../../core/model/answer-sheet.js';
import type { Item } from '../../core/model/question-set.js';
import { hanging, pad, width, wrap } from '../../renderers/text/layout.js';
import { answerInWords, notApplicableLabel } from '../answer-in-words.js';
import { wayOf } from '../kinds/registry.js';
import type { InterviewState, ScreenRefusal } from './interview-state.js';
import type { Look } from './look.js';

/** What is said below the answers: why a key led nowhere, and an answer that none of them shows. */
export function notesOn(state: InterviewState, item: Item | null, look: Look): readonly string[] {
  const { columns, paint, messages } = look;
  const { interview, refusal } = state;
  const refused = refusal === null ? [] : wrap(refusalIn(refusal, look), columns);
  const given = item === null ? undefined : interview.answers.get(item.id);
  const shownInField = item !== null && wayOf(item).mayBeEmpty;
  const unseen = given === NOT_APPLICABLE || (given === null && !shownInField);
  const answered =
    item !== null && unseen
      ? [`${messages.interview.yourAnswer} ${answerInWords(item, interview, messages)}`]
      : [];
  return [...answered, ...refused].map(paint.caution);
}

function refusalIn(refusal: ScreenRefusal, { messages }: Look): string {
  const { refused } = messages.terminal;
  switch (refusal.kind) {
    case 'key':
      return refused.key;
    case 'digits':
      return refused.digits(refusal.typed);
    case 'number':
      return messages.interview.numberWanted(refusal.min, refusal.max);
    case 'nothing-ticked':
      return refused.nothingTicked;
    case 'nothing-written':
      return refused.nothingWritten;
    case 'nothing-to-keep':
      return refused.nothingToKeep;
    case 'not-offered':
      return refused.notOffered;
    case 'at-start':
      return refused.atStart;
    case 'paste':
      return refused.paste;
    case 'editor':
      return refused.editor;
  }
}

/** The help on an item first, then on the keys that do something there. */
export function helpLines(item: Item, interview: Interview, { columns, messages }: Look): readonly string[] {
  const { helpOnKeys, keys } = messages.terminal;
  const lines = helpOnKeys({
    yesNo: wayOf(item).hints(item, keys).includes(keys.yesNo),
    notApplicable: item.notApplicable ? notApplicableLabel(interview, messages) : null,
  });
  const keyWidth = Math.max(...lines.map(([key]) => width(key))) + 2;
  return [
    ...wrap(item.help ?? messages.interview.noHelp, columns),
    '',
    ...lines.flatMap(([key, does]) => hanging(pad(key, keyWidth), does, columns)),
  ];
}
