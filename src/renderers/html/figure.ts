import type { Chart } from '../document/chart.js';
import type { Caption, Figure, Meter, Meters, Table } from '../document/document.js';
import type { Draw } from './draw.js';
import { element, escaped } from './escape.js';
import { tableHtml } from './table.js';

/** A picture with its title, what is to be seen on it, and the same in words or numbers. */
export function figureHtml(
  { chart, caption, numbers }: Figure,
  id: string,
  words: readonly string[],
  draw: Draw,
): string {
  return picture(chart, caption, id, numbers, draw) + words.join('\n');
}

export function meterFigure(
  { meters, total, columns, note, caption }: Meters,
  id: string,
  draw: Draw,
): string {
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
    picture(chart, caption, id, numbers, draw) +
    (note === null ? '' : element('p', { class: 'soft' }, escaped(note)))
  );
}

function named({ remark, ...meter }: Meter): Meter {
  return { ...meter, remark, title: remark === null ? meter.title : `${meter.title} (${remark})` };
}

/** Every number is in the picture or in words beside it, so that paper is spared the table. */
function picture(chart: Chart, caption: Caption, id: string, numbers: Table | null, draw: Draw): string {
  return element(
    'figure',
    {},
    element('figcaption', { id: `${id}t` }, escaped(caption.title)),
    element('p', { id: `${id}d`, class: 'unseen' }, escaped(caption.description)),
    element(
      'div',
      { role: 'img', 'aria-labelledby': `${id}t`, 'aria-describedby': `${id}d`, class: 'chart' },
      draw(chart),
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
