import { typedNumber } from '../core/interview/typed-number.js';
import { kindOf } from '../core/items/registry.js';
import { isSubstantive, NOT_APPLICABLE } from '../core/model/answer-sheet.js';
import type { Item } from '../core/model/question-set.js';
import { choicesOf } from './choices.js';
import type { Control } from './control.js';
import { h } from './dom.js';
import type { Page } from './page.js';

/** A number, and where it is offered that none applies. */
export function numberField(item: Item, page: Page): Control {
  const words = page.messages.interview;
  const unit = 'unit' in item ? item.unit : null;
  const input = h('input', { id: 'typed', type: 'text', inputmode: 'decimal', autocomplete: 'off' });
  input.value = textGiven(item, page).replace('.', ',');
  const none = choicesOf(item, page, 'checkbox');
  return {
    element: h(
      'div',
      { class: 'choices', role: 'group', 'aria-labelledby': 'question' },
      h('label', { for: 'typed' }, words.yourNumber(unit)),
      input,
      ...none.map(({ row }) => row),
    ),
    given() {
      if (none[0]?.input.checked && input.value.trim() === '') return { answer: NOT_APPLICABLE };
      const answer = typedNumber(item, input.value);
      if (answer !== null) return { answer };
      const { min, max } = kindOf(item).range(item) ?? { min: null, max: null };
      return { problem: words.numberWanted(min, max) };
    },
    press: null,
    field: input,
  };
}

/** A text of any length; none is an answer too. */
export function textField(item: Item, page: Page): Control {
  const input = h('textarea', { id: 'typed', rows: 4, 'aria-labelledby': 'question' });
  input.value = textGiven(item, page);
  return {
    element: h(
      'div',
      { class: 'choices' },
      h('label', { for: 'typed' }, page.messages.interview.yourAnswer),
      input,
    ),
    given: () => ({ answer: input.value.trim() || null }),
    press: null,
    field: input,
  };
}

function textGiven({ id }: Item, { interview }: Page): string {
  const given = interview.answers.get(id);
  return isSubstantive(given) ? String(given) : '';
}
