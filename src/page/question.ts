import { answer, back, currentItem, type Interview, leave, progress } from '../core/interview/interview.js';
import { questionOf } from '../core/interview/responses.js';
import type { Item } from '../core/model/question-set.js';
import type { Control } from './control.js';
import { controlFor } from './controls.js';
import { button, h, heading } from './dom.js';
import type { Page } from './page.js';

/** One question, its answers, and the ways on and back. */
export function questionScreen(page: Page): readonly Node[] {
  const item = currentItem(page.interview);
  if (item === null) return [];
  const { interview: words, page: own } = page.messages;
  const control = controlFor(item, page);
  const problem = h('p', { id: 'problem', class: 'problem', role: 'alert' });
  const form = h(
    'form',
    { novalidate: true },
    heading(
      h('span', { class: 'progress' }, progressText(page)),
      ' ',
      h('span', { id: 'question' }, questionOf(item, page.data.perspective === 'other')),
    ),
    ...(item.optional ? [h('p', { class: 'soft' }, words.optional)] : []),
    control.element,
    problem,
    h(
      'p',
      { class: 'actions' },
      h('button', { class: 'main' }, own.next),
      button(own.back, () => page.go(back(withWhatStands(page, control)))),
      button(own.skip, () => page.go(answer(page.interview, null, page.seconds()))),
    ),
    help(item, page),
    control.press !== null ? h('p', { class: 'soft keys' }, own.keys) : null,
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const given = control.given();
    if ('answer' in given) page.go(answer(page.interview, given.answer, page.seconds()));
    else {
      problem.textContent = given.problem;
      control.field?.setAttribute('aria-invalid', 'true');
      control.field?.setAttribute('aria-describedby', 'problem');
      control.field?.focus();
    }
  });
  form.addEventListener('keydown', (event) => {
    const onHeading = event.target instanceof HTMLHeadingElement;
    if (event.key === 'Enter' && onHeading) form.requestSubmit();
    // Digits choose only while the question itself has the focus, so that no shortcut surprises anybody.
    else if (!event.ctrlKey && !event.metaKey && !event.altKey && control.press?.(event.key) === true)
      event.preventDefault();
  });
  return [form];
}

function progressText({ interview, messages }: Page): string {
  const { number, of } = progress(interview);
  return messages.interview.progress(number, of);
}

/** Going back keeps what was chosen or written. */
function withWhatStands({ interview }: Page, control: Control): Interview {
  const given = control.given();
  const item = currentItem(interview);
  if (item === null || !('answer' in given)) return interview;
  // Nothing ticked and nothing written is an answer only where there was another before.
  const isEmpty = String(given.answer ?? '') === '';
  return isEmpty && !interview.answers.has(item.id) ? interview : leave(interview, given.answer);
}

function help({ help: text }: Item, { messages }: Page): Node {
  const { interview: words, page: own } = messages;
  return h('details', {}, h('summary', {}, own.help), h('p', {}, text ?? words.noHelp));
}
