import type { Radar } from '../../document/chart.js';
import { element, escaped } from '../escape.js';

const RADIUS = 100;
const LABEL = 118;

export function radarPicture({ axes }: Radar): string {
  const point = (index: number, distance: number) => {
    const angle = (2 * Math.PI * index) / axes.length - Math.PI / 2;
    const round = (value: number) => Math.round(value * 10) / 10;
    return { x: round(Math.cos(angle) * distance), y: round(Math.sin(angle) * distance) };
  };
  const ring = (distances: readonly number[]) =>
    distances
      .map((distance, index) => point(index, distance))
      .map(({ x, y }) => `${x},${y}`)
      .join(' ');
  const even = (share: number) => ring(axes.map(() => RADIUS * share));
  const spokes = axes.map((_, index) => {
    const end = point(index, RADIUS);
    return element('line', { x1: 0, y1: 0, x2: end.x, y2: end.y, class: 'rule' });
  });
  const labels = axes.map((_, index) => {
    const { x, y } = point(index, LABEL);
    return element('text', { x, y: y + 5, 'text-anchor': 'middle', class: 'mark' }, String(index + 1));
  });
  const shape = ring(axes.map(({ percent }) => (RADIUS * percent) / 100));
  return element(
    'div',
    { class: 'radar' },
    element(
      'svg',
      { viewBox: '-140 -135 280 270', width: 280, height: 270, 'aria-hidden': 'true', focusable: 'false' },
      ...[1, 0.5].map((share) => element('polygon', { points: even(share), class: 'ring' })),
      ...spokes,
      element('polygon', { points: shape, class: 'shape' }),
      ...labels,
    ),
    element('ol', {}, ...axes.map(({ title, value }) => element('li', {}, escaped(`${title}: ${value}`)))),
  );
}
