import { element, escaped } from '../escape.js';

const SIZE = 14;

/** What the signs of a picture mean: each drawn in a square of 14, beside its words. */
export function legend(entries: readonly { readonly sign: string; readonly text: string }[]): string {
  return element(
    'ul',
    { class: 'legend' },
    ...entries.map(({ sign, text }) =>
      element(
        'li',
        {},
        element('svg', { width: SIZE, height: SIZE, 'aria-hidden': 'true', focusable: 'false' }, sign),
        ' ',
        escaped(text),
      ),
    ),
  );
}
