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
  /** Whether names stand above their bars, because a row would cut them. */
  readonly stacked: boolean;
}

const BESIDE = 10;
/** From here on a row has room for a name of a usual length. */
const WIDE = 64;
const INDENT = '  ';

function shapeOf(meters: readonly Meter[], columns: number): Shape {
  const widest = Math.max(...meters.map((meter) => width(marked(meter))));
  const titles = Math.min(widest, Math.floor((columns + 2) * 0.4));
  const widestBand = Math.max(0, ...meters.map(({ band }) => width(band ?? '')));
  const bar = Math.max(10, Math.min(30, columns - titles - widestBand - BESIDE));
  const bands = columns - titles - bar - BESIDE;
  const stacked = columns < WIDE && (titles < widest || bands < widestBand);
  return { titles, bar: stacked ? Math.max(1, Math.min(30, columns - BESIDE)) : bar, bands, stacked };
}

function meterLine(meter: Meter, { titles, bar, bands, stacked }: Shape, look: Look): readonly string[] {
  const { paint } = look;
  const { title, percent, value, remark, band } = meter;
  const spoken = [value, band, remark].filter((part) => part !== null).join(', ');
  if (!look.bars) return wrap(`${title}: ${spoken}`, look.columns);
  if (stacked) return stackedLines(meter, bar, look);
  const head = `${pad(cut(marked(meter), titles), titles)}  `;
  if (percent === null) return [`${head}${paint.faint(value)}`];
  const drawn = `${head}${barOf(percent, bar, meter, paint)} ${paint.strong(pad(value, 5, 'left'))}`;
  return [band === null ? drawn : `${drawn}  ${cut(band, bands)}`];
}

function stackedLines(meter: Meter, bar: number, { columns, paint }: Look): readonly string[] {
  const { percent, value, band } = meter;
  const name = wrap([marked(meter), band].filter((part) => part !== null).join(': '), columns);
  if (percent === null) return [...name, `${INDENT}${paint.faint(value)}`];
  return [...name, `${INDENT}${barOf(percent, bar, meter, paint)} ${paint.strong(pad(value, 5, 'left'))}`];
}

/** The title, and in the same row that a long bar is not the aim. */
function marked({ title, remark }: Pick<Meter, 'title' | 'remark'>): string {
  return remark === null ? title : `${title} ↓`;
}

/** A percent as a bar; its colour only repeats what the number says. */
function barOf(percent: number, size: number, meter: Meter, paint: Paint): string {
  const filled = Math.round((percent / 100) * size);
  return toneOf(percent, meter, paint)('█'.repeat(filled)) + paint.faint('░'.repeat(size - filled));
}

/** The best of the set's own bands looks good, the worst asks for attention; without bands nothing is judged. */
function toneOf(percent: number, { higher, grounds }: Meter, paint: Paint): (text: string) => string {
  const band = grounds.filter((from) => percent >= from).length - 1;
  const last = grounds.length - 1;
  if (higher === 'neutral' || last < 1) return paint.accent;
  const [best, worst] = higher === 'worse' ? [0, last] : [last, 0];
  if (band === best) return paint.good;
  return band === worst ? paint.caution : paint.accent;
}
