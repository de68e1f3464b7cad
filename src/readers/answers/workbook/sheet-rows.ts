import { type Cell, type Sheet, streamXlsxRows } from 'hucre/xlsx';
import { type Finding, finding } from '../../../core/model/finding.js';
import { excerpt } from '../../../core/text/excerpt.js';
import type { TableRow } from '../table/table.js';
import { cellText } from './cell-text.js';

/** How many rows tell how wide a sheet is, and what it is about. */
export const HEAD_ROWS = 60;

/** The rows of a sheet that is in memory. */
export function wholeRows({ rows, cells }: Pick<Sheet, 'rows' | 'cells'>): readonly TableRow[] {
  const width = Math.max(0, ...rows.slice(0, HEAD_ROWS).map(({ length }) => length));
  return rows.map((values, index): TableRow => {
    const at = (column: number) => cells?.get(`${index},${column}`);
    const length = Math.max(width, values.length);
    return {
      row: index + 1,
      cells: Array.from({ length }, (_, column) =>
        cellText(values[column] ?? null, at(column)?.style?.numFmt),
      ),
      problem: null,
      faults: faultsOf(length, at),
    };
  });
}

/** The rows of a sheet of a workbook that holds no more than values, without them ever being in memory together. */
export async function* streamedRows(bytes: Uint8Array, sheet: number): AsyncGenerator<TableRow> {
  for await (const { index, values } of streamXlsxRows(bytes, { sheet }))
    yield { row: index + 1, cells: values.map((value) => cellText(value)), problem: null, faults: null };
}

/** The first rows of a sheet, which have been read already, and all that follow; each is as wide as those. */
export async function* readOn(
  head: readonly TableRow[],
  rest: AsyncIterable<TableRow>,
): AsyncGenerator<TableRow> {
  const width = Math.max(0, ...head.map(({ cells }) => cells.length));
  const wide = (row: TableRow) => ({ ...row, cells: padded([...row.cells], width) });
  for (const row of head) yield wide(row);
  const seen = head.at(-1)?.row ?? 0;
  for await (const row of rest) if (row.row > seen) yield wide(row);
}

/** Workbooks leave out empty cells at the end of a row. */
function padded(cells: string[], width: number): readonly string[] {
  while (cells.length < width) cells.push('');
  return cells;
}

/** Formulas that were never worked out, and the errors of others. */
function faultsOf(length: number, at: (column: number) => Cell | undefined): TableRow['faults'] {
  const faults = new Map<number, Finding>();
  for (let column = 0; column < length; column += 1) {
    const cell = at(column);
    if (cell === undefined) continue;
    if (cell.type === 'formula' && (cell.value === null || cell.value === undefined))
      faults.set(column, finding('cell-without-value', [], {}));
    if (cell.type === 'error')
      faults.set(column, finding('cell-error', [], { error: excerpt(String(cell.value)) }));
  }
  return faults.size === 0 ? null : faults;
}
