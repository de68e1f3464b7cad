import type { Look } from '../look.js';
import { cut, pad, width } from '../text/layout.js';
import type { Table } from './document.js';

/** The first column gives way where a table is too wide. */
export function tableLines({ columns: heads, rows }: Table, { columns, paint }: Look): readonly string[] {
  const widths = heads.map(({ title }, i) =>
    Math.max(width(title), ...rows.map((row) => width(row[i] ?? ''))),
  );
  const over = widths.reduce((sum, each) => sum + each + 2, -2) - columns;
  if (over > 0) widths[0] = Math.max(12, (widths[0] ?? 0) - over);
  const line = (cells: readonly string[]) =>
    heads
      .map(({ align }, i) => {
        const size = widths[i] ?? 0;
        return pad(cut(cells[i] ?? '', size), size, align === 'left' ? 'right' : 'left');
      })
      .join('  ')
      .trimEnd();
  return [paint.faint(line(heads.map(({ title }) => title))), ...rows.map(line)];
}
