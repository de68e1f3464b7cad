import type { Detailed } from '../document/document.js';
import { element, escaped } from './escape.js';

/** Where things have names of their own, at their place in the order of headings. */
export type Heading = 'h3' | 'h4';

export function lines(text: string): string {
  return escaped(text).replace(/\n/g, '<br>');
}

export function paragraph(text: string, look: string | null = null): string {
  return element('p', { class: look }, lines(text));
}

export function list(points: readonly Detailed[]): string {
  return element(
    'ul',
    {},
    ...points.map(({ text, details }) =>
      element('li', {}, lines(text), ...details.map((line) => paragraph(line, 'soft'))),
    ),
  );
}

export function article(title: string, content: readonly string[], heading: Heading = 'h3'): string {
  return element('article', {}, element(heading, {}, escaped(title)), ...content);
}
