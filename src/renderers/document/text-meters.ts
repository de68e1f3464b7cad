import type { Paint } from '../../platform/paint.js';
import type { Look } from '../look.js';
import { cut, pad, width, wrap } from '../text/layout.js';
import type { Meter, Meters } from './document.js';

/** A line for each percent, with a bar where bars are drawn. */
export function meterLines({ meters, total, note }: Meters, look: Look): readonly string[] {
  const shape = shapeOf([...meters, ...(total === null ? [] : [total])], look.columns);
  const gap = look.bars ? [''] : [];
  return [
    ...meters.flatMap((meter) => meterLine(meter, shape, look)),
    ...(total === null ? [] : [...gap, ...meterLine(total, shape, look)]),
    ...(note === null ? [] : [...gap, ...wrap(note, look.columns).map(look.paint.faint)]),
  ];
}

/** How wide the titles, the bars and the names of the bands are, so that every row fits. */
interface Shape {
  readonly titles: number;
  readonly bar: number;
  readonly bands: number;
}

const BESIDE = 10;

function shapeOf(meters: readonly Meter[], columns: number): Shape {
  const widest = Math.max(...meters.map(({ title }) => width(title)));
  const titles = Math.min(widest, Math.floor((columns + 2) * 0.4));
  const bands = Math.max(0, ...meters.map(({ band }) => width(band ?? '')));
  const bar = Math.max(10, Math.min(30, columns - titles - bands - BESIDE));
  return { titles, bar, bands: columns - titles - bar - BESIDE };
}

function meterLine(meter: Meter, { titles, bar, bands }: Shape, look: Look): readonly string[] {
  const { paint } = look;
  const { title, percent, value, higher, band } = meter;
  if (!look.bars) return wrap(`${title}: ${value}${band === null ? '' : `, ${band}`}`, look.columns);
  const head = `${pad(cut(title, titles), titles)}  `;
  if (percent === null) return [`${head}${paint.faint(value)}`];
  const drawn = `${head}${barOf(percent, bar, higher, paint)} ${paint.strong(pad(value, 5, 'left'))}`;
  return [band === null ? drawn : `${drawn}  ${cut(band, bands)}`];
}

/** From here on a percent looks good, below the other it asks for attention. */
const GOOD = 60;
const LOW = 40;

/** A percent as a bar; its colour only repeats what the number says. */
function barOf(percent: number, size: number, higher: Meter['higher'], paint: Paint): string {
  const filled = Math.round((percent / 100) * size);
  return toneOf(percent, higher, paint)('█'.repeat(filled)) + paint.faint('░'.repeat(size - filled));
}

function toneOf(percent: number, higher: Meter['higher'], paint: Paint): (text: string) => string {
  if (higher === 'neutral') return paint.accent;
  const good = higher === 'worse' ? 100 - percent : percent;
  if (good >= GOOD) return paint.good;
  return good < LOW ? paint.caution : paint.accent;
}
