import { responsesOf } from '../../core/interview/responses.js';
import { type Given, saysNoAnswer } from '../../core/model/answer-sheet.js';
import type { Condition, Item, QuestionSet } from '../../core/model/question-set.js';
import { itemOf } from '../../core/model/references.js';
import type { RespondentMessages } from '../../messages/messages.js';

export interface Branching {
  /** When the block is to be answered at all; null where it always is. */
  readonly only: string | null;
  /** Where to go on after the block, where an answer leads past what follows. */
  readonly after: readonly string[];
}

/** What a form on paper has to say in words before and after a block of items. */
export function branchingOf(
  set: QuestionSet,
  first: Item,
  last: Item,
  messages: RespondentMessages,
): Branching {
  const { paper: words } = messages;
  const before = set.items[set.items.indexOf(first) - 1];
  const begins = first.when !== null && JSON.stringify(first.when) !== JSON.stringify(before?.when ?? null);
  const next = set.items[set.items.indexOf(last) + 1];
  return {
    only: begins && first.when !== null ? words.only(conditionText(first.when, set, messages)) : null,
    after: next === undefined ? [] : skipping(set, last, next, messages),
  };
}

/** "Nein: weiter mit Frage 12", where what follows hangs on one answer to the item just asked. */
function skipping(
  set: QuestionSet,
  item: Item,
  next: Item,
  { paper }: RespondentMessages,
): readonly string[] {
  const { when } = next;
  if (when?.kind !== 'test' || when.subject.kind !== 'item' || when.subject.id !== item.id) return [];
  const { is } = when.tests;
  if (is === undefined) return [];
  const from = set.items.indexOf(next);
  const place = set.items.findIndex(
    (other, at) => at > from && JSON.stringify(other.when) !== JSON.stringify(when),
  );
  if (place < 0) return [];
  const others = responsesOf(item, false).filter(({ answer }) => answer !== is);
  return others.length === 0
    ? []
    : [`${others.map(({ label }) => label).join(', ')}: ${paper.goOn(place + 1)}.`];
}

function conditionText(condition: Condition, set: QuestionSet, { paper: words }: RespondentMessages): string {
  if (condition.kind !== 'test' || condition.subject.kind !== 'item') return words.otherwise;
  const { subject, tests } = condition;
  const item = itemOf(set, subject.id);
  const number = set.items.indexOf(item) + 1;
  const labels = (wanted: (answer: Given) => boolean) =>
    responsesOf(item, false)
      .filter(({ answer }) => wanted(answer))
      .map(({ key, label }) => (label === '' ? key : label));
  const { is, isNot, atLeast, atMost, above, below, answered } = tests;
  if (is !== undefined)
    return words.is(
      number,
      labels((answer) => answer === is),
    );
  if (isNot !== undefined)
    return words.isNot(
      number,
      labels((answer) => answer !== isNot && !saysNoAnswer(answer)),
    );
  const fits = (answer: Given) =>
    typeof answer === 'number' &&
    answer >= (atLeast ?? -Infinity) &&
    answer <= (atMost ?? Infinity) &&
    answer > (above ?? -Infinity) &&
    answer < (below ?? Infinity);
  const fitting = answered === undefined ? labels(fits) : [];
  return fitting.length === 0 ? words.otherwise : words.is(number, fitting);
}
