import { freeTextIn } from '../core/interview/responses.js';
import type { AnswerSheet } from '../core/model/answer-sheet.js';
import { score } from '../core/scoring/score.js';
import { shortLine } from '../core/short-line/short-line.js';
import { drawProfile } from '../renderers/html/draw.js';
import { documentBody, wholePage } from '../renderers/html/whole-page.js';
import { renderAnswersJson, renderJson } from '../renderers/profile/json.js';
import { profileDocument } from '../renderers/profile/profile-document.js';
import { save } from './browser.js';
import { button, h, heading } from './dom.js';
import type { Page } from './page.js';

/** The profile, or thanks where it is looked at later, and what may become of the answers. */
export function resultScreen(page: Page, sheet: AnswerSheet): readonly Node[] {
  const { set, profile: shown, styleHash } = page.data;
  // The page's first style is that of every page.
  const style = () => ({ text: document.querySelector('style')?.textContent ?? '', hash: styleHash });
  const { messages } = page;
  const own = messages.page;
  const profile = score(set, sheet);
  const made = profileDocument(set, profile, messages);
  const stem = own.fileName(set.id, (sheet.finished ?? '').slice(0, 10));
  const text = () => (shown ? renderJson(set, profile, messages) : renderAnswersJson(set, sheet));
  const answers = () => save(`${stem}.json`, 'application/json', text());
  const actions = h(
    'section',
    { class: 'keep', 'aria-labelledby': 'keep-title' },
    h('h2', { id: 'keep-title' }, own.what),
    h('p', {}, own.whatHint),
    h(
      'p',
      { class: 'actions' },
      button(own.saveAnswers, answers, { class: shown ? null : 'main' }),
      ...(shown
        ? [
            button(own.savePage, () =>
              save(`${stem}.html`, 'text/html', wholePage(made, style(), drawProfile)),
            ),
            button(own.print, () => print()),
          ]
        : []),
    ),
    ...lineParts(page, sheet),
    h(
      'p',
      { class: 'actions' },
      button(own.again, () => page.again()),
    ),
  );
  if (!shown) return [heading(own.thanks), h('p', {}, own.thanksText), actions];
  const result = h('div', { class: 'profile' });
  // Escaped by the renderer, text by text.
  result.innerHTML = documentBody(made, drawProfile);
  result.querySelector('h1')?.setAttribute('tabindex', '-1');
  return [result, actions];
}

function lineParts({ data, messages }: Page, sheet: AnswerSheet): readonly Node[] {
  const own = messages.page;
  const field = h('input', { id: 'line', type: 'text', readonly: true, 'aria-describedby': 'line-hint' });
  field.value = shortLine(data.set, sheet);
  const said = h('span', { role: 'status' });
  const texts = data.set.items.some((item) => freeTextIn(item, sheet.answers.get(item.id)) !== '');
  const copy = async () => {
    field.select();
    await navigator.clipboard.writeText(field.value).catch(() => document.execCommand('copy'));
    said.textContent = own.copied;
  };
  return [
    h(
      'p',
      {},
      h('label', { for: 'line' }, own.line),
      field,
      h(
        'span',
        { id: 'line-hint', class: 'hint' },
        `${own.lineHint}${texts ? ` ${own.lineWithoutTexts}` : ''}`,
      ),
    ),
    h(
      'p',
      { class: 'actions' },
      button(own.copy, () => void copy()),
      said,
    ),
  ];
}
