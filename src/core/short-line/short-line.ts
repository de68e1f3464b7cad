import { isAnswerTo, kindOf } from '../items/registry.js';
import type { Answer, AnswerSheet } from '../model/answer-sheet.js';
import { type Finding, finding } from '../model/finding.js';
import type { QuestionSet } from '../model/question-set.js';
import { answerOf, stateOf, statesOf } from './answer-states.js';
import { checksum } from './checksum.js';

const BASE = 36n;

/** What a line looks like anywhere in a text; no sign of it is one that mails or spreadsheets break at. */
export const SHORT_LINE = /KC1:[A-Za-z0-9:%._~!*'()-]+/g;

/**
 * A sheet without its free texts as one line: `KC1:questions:s|o:person:answers:checksum`. The answers are one number
 * in base 36, whose places are the items of the set, each with as many states as it has answers.
 */
export function shortLine(set: QuestionSet, { answers, perspective, person }: AnswerSheet): string {
  const number = set.items.reduceRight(
    (sum, item) => sum * statesOf(item) + stateOf(item, answers.get(item.id)),
    0n,
  );
  const whose = perspective === 'other' ? 'o' : 's';
  const said = [
    'KC1',
    questionsOf(set),
    whose,
    encodeURIComponent(person ?? ''),
    number.toString(Number(BASE)),
  ];
  return [...said, checksum(said.join(':'))].join(':');
}

export type LineReading =
  | { readonly ok: true; readonly sheet: AnswerSheet }
  | { readonly ok: false; readonly finding: Finding };

/** The sheet of a line that was pasted somewhere. */
export function readShortLine(set: QuestionSet, line: string): LineReading {
  const parts = line.split(':');
  const [, questions, whose, person, number, check] = parts;
  if (parts.length !== 6 || number === undefined || check !== checksum(parts.slice(0, 5).join(':')))
    return { ok: false, finding: finding('line-damaged', [], { line }) };
  if (questions !== questionsOf(set))
    return { ok: false, finding: finding('line-other-questions', [], { set: set.id }) };
  let rest = numberIn(number);
  const answers = new Map<string, Answer>();
  for (const item of set.items) {
    const states = statesOf(item);
    const answer = answerOf(item, rest % states);
    rest /= states;
    if (answer !== null && isAnswerTo(item, answer)) answers.set(item.id, answer);
  }
  const name = decodeURIComponent(person ?? '');
  return {
    ok: true,
    sheet: {
      person: name === '' ? null : name,
      perspective: whose === 'o' ? 'other' : 'self',
      started: null,
      finished: null,
      medianSeconds: null,
      answers,
    },
  };
}

/** What answers depend on: the items in their order, and what can be answered to each. */
function questionsOf({ items }: QuestionSet): string {
  return checksum(
    JSON.stringify(items.map((item) => [item.id, kindOf(item).form, kindOf(item).codes(item)])),
  );
}

function numberIn(text: string): bigint {
  return [...text.toLowerCase()].reduce(
    (sum, digit) => sum * BASE + BigInt(Number.parseInt(digit, 36) || 0),
    0n,
  );
}
