import { askedItems, back, reopen } from '../core/interview/interview.js';
import { questionOf } from '../core/interview/responses.js';
import { kindOf } from '../core/items/registry.js';
import { isSubstantive, NOT_APPLICABLE, saysNoAnswer } from '../core/model/answer-sheet.js';
import type { Item } from '../core/model/question-set.js';
import { printableText } from '../core/text/printable.js';
import { button, h, heading } from './dom.js';
import type { Page } from './page.js';

/** Every answer once more, each to be changed. */
export function reviewScreen(page: Page): readonly Node[] {
  const { interview, messages } = page;
  const { review } = messages.interview;
  const own = messages.page;
  const asked = askedItems(interview);
  const open = asked.filter(({ id }) => interview.answers.get(id) == null).length;
  const rows = asked.map((item, index) =>
    h(
      'li',
      {},
      h('span', { class: 'asked' }, `${index + 1}. ${questionOf(item, interview.perspective === 'other')}`),
      h('span', { class: 'answered' }, inWords(item, page)),
      button(own.change, () => page.go(reopen(interview, item.id)), {
        'aria-label': own.changeQuestion(index + 1),
      }),
    ),
  );
  const finish = page.data.profile ? review.score : own.finish;
  return [
    heading(review.title),
    h('p', {}, review.intro),
    ...(open === 0 ? [] : [h('p', {}, review.openCount(open))]),
    h(
      'p',
      { class: 'actions' },
      button(finish, () => page.finish(), { class: 'main' }),
      button(own.back, () => page.go(back(interview))),
    ),
    h('ol', { class: 'review' }, ...rows),
    h(
      'p',
      { class: 'actions' },
      button(finish, () => page.finish(), { class: 'main' }),
    ),
  ];
}

function inWords(item: Item, { interview, messages }: Page): string {
  const words = messages.interview;
  const given = interview.answers.get(item.id);
  if (given === undefined) return words.open;
  if (given === NOT_APPLICABLE)
    return interview.perspective === 'other' ? words.notApplicableOther : words.notApplicable;
  if (saysNoAnswer(given)) return given.missing;
  if (!isSubstantive(given)) return words.skipped;
  return (
    printableText(kindOf(item).describe(item, given, interview.perspective === 'other')) ||
    words.nothingTicked
  );
}
