import type { Dumbbells } from '../../document/chart.js';
import { element, escaped } from '../escape.js';
import { axis, bar, dot, strip } from './strip.js';

const HEIGHT = 24;
const MIDDLE = HEIGHT / 2;

export function dumbbellRows({ rows }: Dumbbells): string {
  return element('div', { class: 'rows' }, ...rows.map(row), axis());
}

function row({ title, of, minus }: Dumbbells['rows'][number]): string {
  const [left, right] = [of.percent, minus.percent].toSorted((a, b) => a - b) as [number, number];
  return element(
    'div',
    { class: 'row wide' },
    element('span', { class: 'name' }, escaped(title)),
    element(
      'span',
      { class: 'value soft' },
      element('span', { class: 'key of' }, '● '),
      escaped(of.label),
      element('span', { class: 'key minus' }, ' ○ '),
      escaped(minus.label),
    ),
    strip(
      HEIGHT,
      bar(0, 100, MIDDLE - 1, 2, 'ground'),
      bar(left, right, MIDDLE - 2, 4, 'between'),
      dot(minus.percent, MIDDLE, 7, 'open'),
      dot(of.percent, MIDDLE, 7, 'accent'),
    ),
  );
}
