import { type Finding, finding } from '../../../core/model/finding.js';

/**
 * A quotation mark too few or too many may make a cell of several rows: then lines in it have as many delimiters as a
 * row of the table. A table of fewer than three columns cannot tell that from a text with line breaks.
 */
export function swallowedRows(cells: readonly string[], columns: number, delimiter: number): Finding | null {
  if (columns < 3) return null;
  const byte = String.fromCharCode(delimiter);
  for (const cell of cells) {
    if (!cell.includes('\n')) continue;
    const rows = cell.split('\n').filter((line) => line.split(byte).length >= columns).length;
    if (rows > 0) return finding('row-swallowed', [], { rows: rows + 1 });
  }
  return null;
}
