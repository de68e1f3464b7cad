import type { Distribution, Distributions } from '../../document/chart.js';
import { element, escaped } from '../escape.js';
import { legend } from './legend.js';
import { axis, bar, dot, line, strip } from './strip.js';

const HEIGHT = 64;
const HILLS = 44;
const BOX = 54;

export function distributionRows({ rows, legend: words }: Distributions): string {
  const drawn: readonly { readonly sign: string; readonly text: string; readonly shown: boolean }[] = [
    {
      sign: element('rect', { x: 3, width: 8, height: 14, class: 'accent' }),
      text: words.tenths,
      shown: rows.some(({ tenths }) => tenths.length > 0),
    },
    {
      sign: element('rect', { x: 0.5, y: 2.5, width: 13, height: 9, class: 'box' }),
      text: words.box,
      shown: rows.some(({ box }) => box !== null),
    },
    {
      sign: element('line', { x1: 7, y1: 0, x2: 7, y2: 14, class: 'median' }),
      text: words.median,
      shown: rows.some(({ box }) => box !== null),
    },
    {
      sign: element('circle', { cx: 7, cy: 7, r: 4, class: 'mean' }),
      text: words.mean,
      shown: rows.some(({ mean }) => mean !== null),
    },
  ];
  return (
    legend(drawn.filter(({ shown }) => shown)) + element('div', { class: 'rows' }, ...rows.map(row), axis())
  );
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
