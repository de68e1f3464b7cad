import { typedNumber } from '../core/interview/typed-number.js';
import { kindOf } from '../core/items/registry.js';
import { isSubstantive, NOT_APPLICABLE } from '../core/model/answer-sheet.js';
import type { Item } from '../core/model/question-set.js';
import type { Control } from './control.js';
import { h } from './dom.js';
import type { Page } from './page.js';

/** A number, and where it is offered that none applies. */
export function numberField(item: Item, { interview, messages }: Page): Control {
  const words = messages.interview;
  const given = interview.answers.get(item.id);
  const unit = 'unit' in item ? item.unit : null;
  const input = h('input', { id: 'typed', type: 'text', inputmode: 'decimal', autocomplete: 'off' });
  input.value = isSubstantive(given) ? String(given).replace('.', ',') : '';
  const none = item.notApplicable ? h('input', { type: 'checkbox', id: 'none' }) : null;
  if (none !== null) none.checked = given === NOT_APPLICABLE;
  const label = interview.perspective === 'other' ? words.notApplicableOther : words.notApplicable;
  return {
    element: h(
      'div',
      { class: 'choices', role: 'group', 'aria-labelledby': 'question' },
      h('label', { for: 'typed' }, words.yourNumber(unit)),
      input,
      none === null ? null : h('label', { class: 'choice', for: 'none' }, none, h('span', {}, label)),
    ),
    keys: false,
    given() {
      if (none?.checked === true && input.value.trim() === '') return { ok: true, answer: NOT_APPLICABLE };
      const answer = typedNumber(item, input.value);
      if (answer !== null) return { ok: true, answer };
      const { min, max } = kindOf(item).range(item) ?? { min: null, max: null };
      return { ok: false, problem: words.numberWanted(min, max) };
    },
    kept: () => null,
    press: () => false,
    refuse: (problem) => refuseIn(input, problem),
  };
}

/** A text of any length; none is an answer too. */
export function textField(item: Item, { interview, messages }: Page): Control {
  const given = interview.answers.get(item.id);
  const input = h('textarea', { id: 'typed', rows: 4, 'aria-labelledby': 'question' });
  input.value = isSubstantive(given) ? String(given) : '';
  return {
    element: h(
      'div',
      { class: 'choices' },
      h('label', { for: 'typed' }, messages.interview.yourAnswer),
      input,
    ),
    keys: false,
    given: () => ({ ok: true, answer: input.value.trim() || null }),
    kept: () => input.value.trim(),
    press: () => false,
    refuse: (problem) => refuseIn(input, problem),
  };
}

function refuseIn(input: HTMLElement, problem: string): void {
  input.setAttribute('aria-invalid', 'true');
  input.setAttribute('aria-describedby', problem);
  input.focus();
}
