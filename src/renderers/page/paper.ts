import { questionOf, responsesOf } from '../../core/interview/responses.js';
import { isOther } from '../../core/items/options.js';
import { kindOf } from '../../core/items/registry.js';
import type { Perspective } from '../../core/model/answer-sheet.js';
import type { Item, QuestionSet } from '../../core/model/question-set.js';
import type { RespondentMessages } from '../../messages/messages.js';
import { element, escaped } from '../html/escape.js';
import { branchingOf } from './branching.js';

/** The form on paper: no dimension and no reversal on it, and branching in words. */
export function paperForm(set: QuestionSet, perspective: Perspective, messages: RespondentMessages): string {
  const other = perspective === 'other';
  const { paper: words, interview } = messages;
  return [
    element('h1', {}, escaped(set.title)),
    ...(set.intro?.split('\n') ?? []).map((text) => element('p', {}, escaped(text))),
    ...(other ? [element('p', {}, escaped(interview.aboutOther))] : []),
    element(
      'p',
      {},
      escaped(words.howTo),
      ' ',
      element('span', { class: 'name' }, escaped(words.name), ' ', line(10)),
    ),
    ...blocksOf(set.items).map((items) => block(items, set, other, messages)),
    element('p', {}, escaped(words.thanks)),
  ].join('\n');
}

function line(rems: number): string {
  return element('span', { class: rems > 20 ? 'blank wide' : 'blank' });
}

const BOX = element('span', { class: 'box' });

/** Items that follow one another on the same scale make a block; every other item is one by itself. */
function blocksOf(items: readonly Item[]): readonly (readonly Item[])[] {
  const blocks: Item[][] = [];
  for (const item of items) {
    const last = blocks.at(-1);
    const levels = levelsOf(item);
    if (last?.[0] !== undefined && levels !== null && levels === levelsOf(last[0]) && sameWhen(item, last[0]))
      last.push(item);
    else blocks.push([item]);
  }
  return blocks;
}

function levelsOf(item: Item): string | null {
  const kind = kindOf(item);
  return kind.scale(item) === null ? null : JSON.stringify([kind.scale(item), item.notApplicable]);
}

function sameWhen(one: Item, other: Item): boolean {
  return JSON.stringify(one.when) === JSON.stringify(other.when);
}

function block(
  items: readonly Item[],
  set: QuestionSet,
  other: boolean,
  messages: RespondentMessages,
): string {
  const [first] = items;
  if (first === undefined) return '';
  const { only, after } = branchingOf(set, first, items.at(-1) ?? first, messages);
  const asked =
    levelsOf(first) === null ? single(first, set, other, messages) : matrix(items, set, other, messages);
  return [
    only === null ? '' : element('p', { class: 'only' }, escaped(only)),
    asked,
    ...after.map((text) => element('p', { class: 'only' }, escaped(text))),
  ].join('');
}

function matrix(
  items: readonly Item[],
  set: QuestionSet,
  other: boolean,
  { interview }: RespondentMessages,
): string {
  const [first] = items as readonly [Item, ...Item[]];
  const responses = responsesOf(first, other);
  const levels = responses.map(({ key, label }) => (label === '' ? key : label));
  const heads = [
    ...levels,
    ...(first.notApplicable ? [other ? interview.notApplicableOther : interview.notApplicable] : []),
  ];
  const rows = items.map((item) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, `${numberOf(item, set)}. `, escaped(questionOf(item, other))),
      ...heads.map(() => element('td', {}, BOX)),
    ),
  );
  return element(
    'table',
    { class: 'matrix' },
    element(
      'thead',
      {},
      element('tr', {}, '<td></td>', ...heads.map((head) => element('th', { scope: 'col' }, escaped(head)))),
    ),
    element('tbody', {}, ...rows),
  );
}

function single(
  item: Item,
  set: QuestionSet,
  other: boolean,
  { paper, interview, page }: RespondentMessages,
): string {
  const responses = responsesOf(item, other).map(({ answer, label }) =>
    element('li', {}, BOX, ' ', escaped(label), isOther(answer) ? ` ${line(10)}` : ''),
  );
  const none = item.notApplicable
    ? [element('li', {}, BOX, ' ', escaped(other ? interview.notApplicableOther : interview.notApplicable))]
    : [];
  const { form } = kindOf(item);
  const open =
    form === 'text'
      ? line(40) + line(40)
      : form === 'number'
        ? escaped(interview.yourNumber('unit' in item ? item.unit : null)) + line(10)
        : '';
  const remarks = [
    ...(form === 'codes' ? [page.several] : []),
    ...(item.optional ? [`(${paper.optional})`] : []),
  ];
  return element(
    'div',
    { class: 'single' },
    element('p', {}, `${numberOf(item, set)}. `, escaped([questionOf(item, other), ...remarks].join(' '))),
    responses.length + none.length === 0 ? '' : element('ul', {}, ...responses, ...none),
    open,
  );
}

function numberOf(item: Item, { items }: QuestionSet): number {
  return items.indexOf(item) + 1;
}
