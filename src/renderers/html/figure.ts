import type { Chart } from '../document/chart.js';
import type { Caption, Figure, Meter, Meters, Table } from '../document/document.js';
import { agreementRows } from './charts/agreement.js';
import { distributionRows } from './charts/distributions.js';
import { dumbbellRows } from './charts/dumbbells.js';
import { meterRows } from './charts/meters.js';
import { radarPicture } from './charts/radar.js';
import { slopeRows } from './charts/slopes.js';
import { element, escaped } from './escape.js';
import { tableHtml } from './table.js';

/** A picture with its title, what is to be seen on it, and the same in words or numbers. */
export function figureHtml(
  { chart, caption, numbers }: Figure,
  id: string,
  words: readonly string[],
): string {
  return picture(chart, caption, id, numbers) + words.join('\n');
}

export function meterFigure({ meters, total, columns, note, caption }: Meters, id: string): string {
  const all = [...meters, ...(total === null ? [] : [total])];
  const rows = all.map(({ title, value, band, answered }) => [title, value, band ?? '', answered]);
  const numbers: Table = {
    kind: 'table',
    columns: [
      { title: columns.title, align: 'left' },
      { title: columns.value, align: 'right' },
      { title: columns.band, align: 'left' },
      { title: columns.answered, align: 'left' },
    ],
    rows,
  };
  const chart: Chart = { kind: 'meters', rows: all.map(named) };
  return (
    picture(chart, caption, id, numbers) +
    (note === null ? '' : element('p', { class: 'soft' }, escaped(note)))
  );
}

function named({ remark, ...meter }: Meter): Meter {
  return { ...meter, remark, title: remark === null ? meter.title : `${meter.title} (${remark})` };
}

function picture(chart: Chart, caption: Caption, id: string, numbers: Table | null): string {
  return element(
    'figure',
    {},
    element('figcaption', { id: `${id}t` }, escaped(caption.title)),
    element('p', { id: `${id}d`, class: 'unseen' }, escaped(caption.description)),
    element(
      'div',
      { role: 'img', 'aria-labelledby': `${id}t`, 'aria-describedby': `${id}d`, class: 'chart' },
      drawn(chart),
    ),
    numbers === null
      ? ''
      : element(
          'details',
          {},
          element('summary', {}, escaped(caption.asTable)),
          tableHtml(numbers, caption.title),
        ),
  );
}

function drawn(chart: Chart): string {
  switch (chart.kind) {
    case 'meters':
      return meterRows(chart);
    case 'dumbbells':
      return dumbbellRows(chart);
    case 'radar':
      return radarPicture(chart);
    case 'distributions':
      return distributionRows(chart);
    case 'agreement':
      return agreementRows(chart);
    case 'slopes':
      return slopeRows(chart);
  }
}
