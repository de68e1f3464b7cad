import { askedItems, type Interview, leave, progress } from '../../core/interview/interview.js';
import { minutesLeft } from '../../core/interview/minutes-left.js';
import { questionOf } from '../../core/interview/responses.js';
import type { Item } from '../../core/model/question-set.js';
import type { RespondentMessages } from '../../messages/messages.js';
import { answerInWords, notApplicableLabel } from '../answer-in-words.js';
import type { Asked } from '../kinds/field.js';
import { wayOf } from '../kinds/registry.js';
import type { Welcome } from '../prompter.js';
import { begunAnswer } from './understand.js';

/** What is read out before the first question. */
export function welcomeLines(
  interview: Interview,
  { set, resumed }: Welcome,
  { interview: words, terminal: { plain, privacy, resumed: goesOn } }: RespondentMessages,
): readonly string[] {
  const most = set.items.length;
  const lines = resumed
    ? [goesOn]
    : [words.about(set.minutes, askedItems(interview).length, most), set.intro ?? '', privacy];
  const other = interview.perspective === 'other' && !resumed ? [words.aboutOther] : [];
  return [set.title, ...lines, ...other, plain.intro].filter(Boolean);
}

/** Stands between several answers, and is read out as "vertical bar". */
const SEPARATOR = ' | ';

/** What was answered; several answers are read out without the sign that stands between them. */
export function spokenAnswer(item: Item, interview: Interview, messages: RespondentMessages): string {
  const said = answerInWords(item, interview, messages);
  return wayOf(item).several ? said.replaceAll(SEPARATOR, ', ') : said;
}

/** One question as it is read out: where it stands, what it asks, what may be answered, what was answered before. */
export function questionLines(
  interview: Interview,
  item: Item,
  asked: Asked,
  messages: RespondentMessages,
): readonly string[] {
  const { interview: words, terminal } = messages;
  const { plain } = terminal;
  const { number, of } = progress(interview);
  const left = minutesLeft(interview);
  const way = wayOf(item);
  return [
    words.progress(number, of) + (left === null ? '' : `, ${terminal.minutesLeft(left)}`),
    ...(item.optional ? [plain.optional] : []),
    questionOf(item, asked.other),
    ...way.lines(item, asked).map(({ key, label }) => (label === '' ? key : `${key}: ${label}`)),
    ...(item.notApplicable ? [`x: ${notApplicableLabel(interview, messages)}`] : []),
    ...(way.several ? [plain.several] : []),
    // The help of a text says who will read it, so nobody has to ask for it.
    ...(way.mayBeEmpty && item.help !== null ? [item.help] : []),
    ...answeredLines(interview, item, asked, messages),
  ];
}

/** What Enter takes: what was begun, else what was answered before. */
function answeredLines(
  interview: Interview,
  item: Item,
  asked: Asked,
  messages: RespondentMessages,
): readonly string[] {
  const { plain } = messages.terminal;
  const begun = begunAnswer(item, asked);
  if (begun !== undefined) return [plain.begun(spokenAnswer(item, leave(interview, begun), messages))];
  return asked.given === undefined ? [] : [plain.chosenBefore(spokenAnswer(item, interview, messages))];
}
