import type { Slopes } from '../../document/chart.js';
import { element, escaped } from '../escape.js';

const [WIDTH, HEIGHT, EDGE] = [132, 72, 12];

export function slopeRows({ rows }: Slopes): string {
  return element('div', { class: 'slopes' }, ...rows.map(slope));
}

function slope({ title, before, after, difference }: Slopes['rows'][number]): string {
  const y = (percent: number) => EDGE + ((100 - percent) / 100) * (HEIGHT - 2 * EDGE);
  const [left, right] = [EDGE, WIDTH - EDGE];
  const ends = [
    { x: left, y: y(before.percent), tone: 'open' },
    { x: right, y: y(after.percent), tone: 'accent' },
  ];
  const rule = (height: number) =>
    element('line', { x1: left, x2: right, y1: height, y2: height, class: 'rule' });
  return element(
    'div',
    { class: 'slope' },
    element('span', { class: 'name' }, escaped(title)),
    element(
      'svg',
      {
        viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
        width: WIDTH,
        height: HEIGHT,
        'aria-hidden': 'true',
        focusable: 'false',
      },
      rule(y(0)),
      rule(y(50)),
      rule(y(100)),
      element('line', {
        x1: left,
        y1: y(before.percent),
        x2: right,
        y2: y(after.percent),
        class: 'slope-line',
      }),
      ...ends.map((end) => element('circle', { cx: end.x, cy: end.y, r: 6, class: end.tone })),
    ),
    element('span', { class: 'value' }, escaped(`${before.label} → ${after.label}`)),
    element('span', { class: 'soft' }, escaped(difference)),
  );
}
