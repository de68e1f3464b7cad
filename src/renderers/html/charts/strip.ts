import { element } from '../escape.js';

/** A drawing as wide as its place, in which percents are places from left to right. */
export function strip(height: number, ...content: readonly string[]): string {
  return element(
    'svg',
    { class: 'strip', width: '100%', height, 'aria-hidden': 'true', focusable: 'false' },
    ...content,
  );
}

/** A percent as a length, with no more digits than a pixel can show. */
export function at(percent: number): string {
  return `${Math.round(percent * 100) / 100}%`;
}

export function bar(from: number, to: number, y: number, height: number, tone: string): string {
  return element('rect', { x: at(from), y, width: at(Math.max(0, to - from)), height, class: tone });
}

export function dot(percent: number, y: number, radius: number, tone: string): string {
  return element('circle', { cx: at(percent), cy: y, r: radius, class: tone });
}

export function line(x1: number, y1: number, x2: number, y2: number, tone: string): string {
  return element('line', { x1: at(x1), y1, x2: at(x2), y2, class: tone });
}

/** The ends and the middle of the range under a picture. */
export function axis(): string {
  return element(
    'div',
    { class: 'axis' },
    element('span', {}, '0'),
    element('span', {}, '50'),
    element('span', {}, '100'),
  );
}
