import { button, h, heading } from './dom.js';
import type { Page } from './page.js';

/** What the check is, who sees the answers, and an optional code. */
export function welcomeScreen(page: Page): readonly Node[] {
  const { set, perspective } = page.data;
  const { interview: words, page: own } = page.messages;
  const code = h('input', {
    id: 'code',
    type: 'text',
    maxlength: 40,
    autocomplete: 'off',
    'aria-describedby': 'code-hint',
  });
  const keep = h('input', { id: 'keep', type: 'checkbox', 'aria-describedby': 'keep-hint' });
  keep.checked = page.keepsDraft;
  const draft = page.draft();
  const begin = (from: ReturnType<Page['draft']>) => {
    page.keepsDraft = keep.checked || from !== null;
    page.start(code.value, from);
  };
  const form = h(
    'form',
    {},
    h(
      'p',
      {},
      h('label', { for: 'code' }, own.code),
      code,
      h('span', { id: 'code-hint', class: 'hint' }, own.codeHint),
    ),
    h(
      'p',
      { class: 'check' },
      keep,
      h('label', { for: 'keep' }, own.keepDraft),
      h('span', { id: 'keep-hint', class: 'hint' }, own.keepDraftHint),
    ),
    draft === null ? null : h('p', {}, own.draftFound),
    h(
      'p',
      { class: 'actions' },
      ...(draft === null
        ? [h('button', { class: 'main' }, own.start)]
        : [button(own.resume, () => begin(draft), { class: 'main' }), h('button', {}, own.fresh)]),
    ),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    begin(null);
  });
  return [
    heading(set.title),
    h('p', { class: 'soft' }, words.about(set.minutes, set.items.length)),
    ...(set.intro?.split('\n') ?? []).map((text) => h('p', {}, text)),
    ...(perspective === 'other' ? [h('p', {}, words.aboutOther)] : []),
    h('p', {}, own.privacy),
    form,
  ];
}
