import {
  codeOf,
  codesGiven,
  NOT_APPLICABLE_KEY,
  ownWordsIn,
  responsesOf,
} from '../core/interview/responses.js';
import { isOther } from '../core/items/options.js';
import { NOT_APPLICABLE } from '../core/model/answer-sheet.js';
import type { Item } from '../core/model/question-set.js';
import type { Control } from './control.js';
import { h } from './dom.js';
import type { Page } from './page.js';

interface Choice {
  readonly key: string;
  readonly letters?: readonly string[] | undefined;
  readonly answer: Parameters<typeof codeOf>[0];
  readonly input: HTMLInputElement;
  /** Where somebody writes what none of the options says. */
  readonly words: HTMLInputElement | null;
  readonly row: HTMLElement;
}

/** One of several answers, or any number of them, also none. */
export function choiceControl(item: Item, page: Page, several: boolean): Control {
  const own = page.messages.page;
  const choices = choicesOf(item, page, several ? 'checkbox' : 'radio');
  return {
    element: h(
      'div',
      { class: 'choices', role: several ? 'group' : 'radiogroup', 'aria-labelledby': 'question' },
      several ? h('p', { class: 'soft' }, own.several) : null,
      ...choices.map(({ row }) => row),
    ),
    given() {
      const chosen = choices
        .filter(({ input }) => input.checked)
        .map(({ words, answer }) => (words === null ? answer : { other: words.value.trim() }));
      const [one] = chosen;
      // Beside options that are ticked, "does not apply" says nothing.
      const ticked = chosen.flatMap((answer) =>
        typeof answer === 'string' || isOther(answer) ? [answer] : [],
      );
      const unwritten = ticked.some((answer) => isOther(answer) && answer.other === '');
      if (unwritten || (one === undefined && !several)) return { problem: own.choose };
      return { answer: several && one !== NOT_APPLICABLE ? ticked : (one ?? null) };
    },
    press: pressing(choices, several),
    field: choices[0]?.input,
  };
}

/** The answers on offer, each with the row that it stands in. */
export function choicesOf(
  item: Item,
  { interview, messages: { interview: words } }: Page,
  type: 'radio' | 'checkbox',
): readonly Choice[] {
  const other = interview.perspective === 'other';
  const given = interview.answers.get(item.id);
  const codes = codesGiven(given);
  const offered: readonly (Pick<Choice, 'key' | 'letters' | 'answer'> & { readonly label: string })[] = [
    ...responsesOf(item, other),
    ...(item.notApplicable
      ? [
          {
            key: NOT_APPLICABLE_KEY,
            answer: NOT_APPLICABLE,
            label: other ? words.notApplicableOther : words.notApplicable,
          } as const,
        ]
      : []),
  ];
  return offered.map(({ key, letters, answer, label }) => {
    const input = h('input', { type, name: 'answer', id: `a-${key}`, value: key });
    input.checked = codes.includes(codeOf(answer));
    const written = isOther(answer) ? wordsBeside(input, label, ownWordsIn(given)) : null;
    const row = h(
      'label',
      { class: 'choice', for: input.id },
      input,
      h('span', { class: 'key', 'aria-hidden': label === '' ? null : 'true' }, key),
      h('span', {}, label),
      written,
    );
    return { key, letters, answer, input, words: written, row };
  });
}

/** Writing chooses, and what is emptied is chosen no more. */
function wordsBeside(input: HTMLInputElement, label: string, given: string): HTMLInputElement {
  const words = h('input', { type: 'text', 'aria-label': label });
  words.value = given;
  words.addEventListener('input', () => {
    input.checked = words.value !== '';
  });
  // Digits are part of a text.
  words.addEventListener('keydown', (event) => event.stopPropagation());
  return words;
}

/** A key chooses; digits that follow one another make up a longer key where there is one. */
function pressing(choices: readonly Choice[], several: boolean) {
  let typed = '';
  return (pressed: string): boolean => {
    const named = choices.find(({ letters }) => letters?.includes(pressed.toLowerCase()));
    const key = named?.key ?? pressed.toLowerCase();
    if (!/^\d$/.test(key) && key !== NOT_APPLICABLE_KEY) return false;
    const meant = [typed + key, key].find((keys) => choices.some((choice) => choice.key.startsWith(keys)));
    typed = meant ?? '';
    const choice = choices.find((one) => one.key === meant);
    if (choice !== undefined) {
      choice.input.checked = !several || !choice.input.checked;
      (choice.words ?? choice.input).focus();
    }
    return meant !== undefined;
  };
}
