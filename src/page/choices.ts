import { NOT_APPLICABLE_KEY, type Response, responsesOf } from '../core/interview/responses.js';
import { NOT_APPLICABLE } from '../core/model/answer-sheet.js';
import type { Item } from '../core/model/question-set.js';
import type { Control } from './control.js';
import { h } from './dom.js';
import type { Page } from './page.js';

interface Choice {
  readonly key: string;
  readonly letters: readonly string[] | undefined;
  readonly input: HTMLInputElement;
  readonly answer: Response['answer'] | typeof NOT_APPLICABLE;
}

/** One of several answers. */
export function chooseOne(item: Item, page: Page): Control {
  const { choices, element } = choicesOf(item, page, 'radio');
  return {
    element,
    keys: true,
    given() {
      const chosen = choices.find(({ input }) => input.checked);
      return chosen === undefined
        ? { ok: false, problem: page.messages.page.choose }
        : { ok: true, answer: chosen.answer };
    },
    kept: () => null,
    press: pressing(choices, ({ input }) => {
      input.checked = true;
      input.focus();
    }),
    refuse: (problem) => refuseIn(element, choices, problem),
  };
}

/** Any number of answers, also none. */
export function chooseSeveral(item: Item, page: Page): Control {
  const { choices, element } = choicesOf(item, page, 'checkbox');
  const none = choices.find(({ answer }) => answer === NOT_APPLICABLE);
  const ticked = () => choices.filter((choice) => choice !== none && choice.input.checked);
  return {
    element,
    keys: true,
    given: () =>
      none?.input.checked === true && ticked().length === 0
        ? { ok: true, answer: NOT_APPLICABLE }
        : { ok: true, answer: ticked().map(({ answer }) => String(answer)) },
    kept: () => null,
    press: pressing(choices, ({ input }) => {
      input.checked = !input.checked;
      input.focus();
    }),
    refuse: (problem) => refuseIn(element, choices, problem),
  };
}

function choicesOf(item: Item, { interview, messages }: Page, type: 'radio' | 'checkbox') {
  const other = interview.perspective === 'other';
  const words = messages.interview;
  const given = interview.answers.get(item.id);
  const label = other ? words.notApplicableOther : words.notApplicable;
  const offered = [
    ...responsesOf(item, other).map(({ key, letters, answer, label: text }) => ({
      key,
      letters,
      answer,
      text,
    })),
    ...(item.notApplicable
      ? [{ key: NOT_APPLICABLE_KEY, letters: undefined, answer: NOT_APPLICABLE, text: label } as const]
      : []),
  ];
  const choices = offered.map(({ key, letters, answer }): Choice => {
    const input = h('input', { type, name: 'answer', id: `a-${key}`, value: key });
    input.checked = Array.isArray(given) ? given.includes(String(answer)) : given === answer;
    return { key, letters, answer, input };
  });
  const rows = choices.map(({ input, key }, index) =>
    h(
      'label',
      { class: 'choice', for: input.id },
      input,
      h('span', { class: 'key', 'aria-hidden': offered[index]?.text === '' ? null : 'true' }, key),
      h('span', {}, offered[index]?.text ?? ''),
    ),
  );
  const element = h(
    'div',
    { class: 'choices', role: type === 'radio' ? 'radiogroup' : 'group', 'aria-labelledby': 'question' },
    ...(type === 'checkbox' ? [h('p', { class: 'soft' }, messages.page.several)] : []),
    ...rows,
  );
  return { choices, element };
}

/** A key chooses; digits that follow one another make up a longer key where there is one. */
function pressing(choices: readonly Choice[], choose: (choice: Choice) => void) {
  let typed = '';
  return (pressed: string): boolean => {
    const named = choices.find(({ letters }) => letters?.includes(pressed.toLowerCase()));
    const key = named?.key ?? pressed.toLowerCase();
    if (!/^\d$/.test(key) && key !== NOT_APPLICABLE_KEY) return false;
    const meant = [typed + key, key].find((keys) => choices.some((choice) => choice.key.startsWith(keys)));
    typed = meant ?? '';
    const choice = choices.find((one) => one.key === meant);
    if (choice !== undefined) choose(choice);
    return meant !== undefined;
  };
}

function refuseIn(element: HTMLElement, choices: readonly Choice[], problem: string): void {
  element.setAttribute('aria-describedby', problem);
  choices[0]?.input.focus();
}
