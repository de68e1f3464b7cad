import type { Binding } from '../document/binding.js';
import { drawAny } from './draw.js';
import { element } from './escape.js';
import { STYLE, STYLE_HASH } from './style.js';
import { documentBody, PAGE_END, pageHead } from './whole-page.js';

/** Several documents in one page of a browser; on paper each begins a sheet. */
export const boundPage: Binding = {
  head: (first) => pageHead(first, { text: STYLE, hash: STYLE_HASH }),
  one: (document, _, at) =>
    element('div', { class: 'bound' }, documentBody(document, drawAny, `d${at + 1}`), '\n'),
  end: PAGE_END,
};
