import { answer, back, currentItem, progress } from '../core/interview/interview.js';
import { questionOf } from '../core/interview/responses.js';
import type { Item } from '../core/model/question-set.js';
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
      button(own.back, () => page.go(goBack(page, control.kept()))),
      button(own.skip, () => page.go(answer(page.interview, null, page.seconds()))),
    ),
    help(item, page),
    control.keys ? h('p', { class: 'soft keys' }, own.keys) : null,
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const given = control.given();
    if (given.ok) page.go(answer(page.interview, given.answer, page.seconds()));
    else {
      problem.textContent = given.problem;
      control.refuse('problem');
    }
  });
  form.addEventListener('keydown', (event) => {
    const onHeading = event.target instanceof HTMLHeadingElement;
    if (event.key === 'Enter' && onHeading) form.requestSubmit();
    // Digits choose only while the question itself has the focus, so that no shortcut surprises anybody.
    else if (!event.ctrlKey && !event.metaKey && !event.altKey && control.press(event.key))
      event.preventDefault();
  });
  return [form];
}

function progressText({ interview, messages }: Page): string {
  const { number, of } = progress(interview);
  return messages.interview.progress(number, of);
}

/** Going back from a text keeps what was typed. */
function goBack({ interview }: Page, kept: string | null) {
  const item = currentItem(interview);
  if (item === null || kept === null) return back(interview);
  const nothing = kept === '' && !interview.answers.has(item.id);
  const answers = nothing ? interview.answers : new Map(interview.answers).set(item.id, kept || null);
  return back({ ...interview, answers });
}

function help({ help: text }: Item, { messages }: Page): Node {
  const { interview: words, page: own } = messages;
  return h('details', {}, h('summary', {}, own.help), h('p', {}, text ?? words.noHelp));
}
