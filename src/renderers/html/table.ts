import type { Table } from '../document/document.js';
import { element, escaped } from './escape.js';

/** Headings of columns and of rows say what a cell is about; what is drawn with signs is left out. */
export function tableHtml({ columns, rows }: Table, name: string | null = null): string {
  const kept = columns.flatMap((column, index) => (column.picture === true ? [] : [{ ...column, index }]));
  const side = (align: 'left' | 'right') => (align === 'right' ? 'number' : null);
  const head = kept.map(({ title, align }) =>
    title === '' ? '<td></td>' : element('th', { scope: 'col', class: side(align) }, escaped(title)),
  );
  const body = rows.map((row) =>
    element(
      'tr',
      {},
      ...kept.map(({ align, index }, place) =>
        place === 0
          ? element('th', { scope: 'row' }, escaped(row[index] ?? ''))
          : element('td', { class: side(align) }, escaped(row[index] ?? '')),
      ),
    ),
  );
  const label = name ?? columns[0]?.title ?? '';
  // A wide table scrolls in its own place, and the keyboard reaches it there.
  return element(
    'div',
    { class: 'table', tabindex: 0, role: 'group', 'aria-label': label },
    element('table', {}, element('thead', {}, element('tr', {}, ...head)), element('tbody', {}, ...body)),
  );
}
