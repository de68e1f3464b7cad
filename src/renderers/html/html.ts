import type { Document } from '../document/document.js';
import { drawAny } from './draw.js';
import { STYLE, STYLE_HASH } from './style.js';
import { wholePage } from './whole-page.js';

/** For a browser, light and dark, on a screen and on A4. */
export function documentAsHtml(document: Document): string {
  return wholePage(document, { text: STYLE, hash: STYLE_HASH }, drawAny);
}
