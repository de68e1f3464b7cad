import type { Distribution, Distributions } from '../../document/chart.js';
import { element, escaped } from '../escape.js';
import { axis, bar, dot, line, strip } from './strip.js';

const HEIGHT = 64;
const HILLS = 44;
const BOX = 54;

export function distributionRows({ rows }: Distributions): string {
  return element('div', { class: 'rows' }, ...rows.map(row), axis());
}

function row({ title, mean, tenths, box }: Distribution): string {
  return element(
    'div',
    { class: 'row' },
    element('span', { class: 'name' }, escaped(title)),
    element('span', { class: 'value' }, escaped(mean?.label ?? '')),
    strip(
      HEIGHT,
      bar(0, 100, HILLS, 1, 'limit-bar'),
      ...hills(tenths),
      ...(box === null
        ? []
        : [
            bar(box.q1, box.q3, BOX - 5, 10, 'box'),
            line(box.median, BOX - 7, box.median, BOX + 7, 'median'),
          ]),
      ...(mean === null ? [] : [dot(mean.percent, BOX, 4, 'mean')]),
    ),
  );
}

function hills(tenths: readonly number[]): readonly string[] {
  const most = Math.max(1, ...tenths);
  return tenths.map((n, index) => {
    const height = n === 0 ? 0 : Math.max(2, Math.round((n / most) * HILLS));
    return bar(index * 10 + 0.5, index * 10 + 9.5, HILLS - height, height, 'accent');
  });
}
