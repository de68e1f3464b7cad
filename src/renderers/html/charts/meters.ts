import type { Metering, Meterings } from '../../document/chart.js';
import { element, escaped } from '../escape.js';
import { bar, line, strip } from './strip.js';

const HEIGHT = 22;

export function meterRows({ rows }: Meterings): string {
  return element('div', { class: 'rows' }, ...rows.map(row));
}

function row({ title, percent, value, higher, band, grounds }: Metering): string {
  return element(
    'div',
    { class: 'row' },
    element('span', { class: 'name' }, escaped(title)),
    element('span', { class: percent === null ? 'value soft' : 'value' }, escaped(value)),
    strip(
      HEIGHT,
      ...bandsOf(grounds),
      ...(percent === null ? [] : [bar(0, percent, 5, HEIGHT - 10, toneOf(percent, higher))]),
      ...grounds.filter((from) => from > 0).map((from) => line(from, 0, from, HEIGHT, 'limit')),
    ),
    element('span', { class: 'band soft' }, escaped(band ?? '')),
  );
}

function bandsOf(grounds: readonly number[]): readonly string[] {
  const starts = grounds.length === 0 ? [0] : grounds;
  return starts.map((from, index) =>
    bar(from, starts[index + 1] ?? 100, 0, HEIGHT, index % 2 === 0 ? 'ground' : 'other-ground'),
  );
}

/** From here on a percent looks good, below the other it asks for attention. */
const GOOD = 60;
const LOW = 40;

function toneOf(percent: number, higher: Metering['higher']): string {
  if (higher === 'neutral') return 'accent';
  const good = higher === 'worse' ? 100 - percent : percent;
  if (good >= GOOD) return 'good';
  return good < LOW ? 'caution' : 'accent';
}
