import { printableLine } from '../core/text/printable.js';

export type Cell = string | number | null;

/** How a program wants its CSV. */
export interface CsvDialect {
  readonly delimiter: string;
  readonly decimal: string;
  readonly lineEnd: string;
  /** What a file begins with. */
  readonly mark: string;
  /** Whether a text that is a number with its sign stays as it is, to be read again. */
  readonly keepsNumbers?: boolean;
}

/** RFC 4180 with line feeds, for programs. */
export const PLAIN_CSV: CsvDialect = { delimiter: ',', decimal: '.', lineEnd: '\n', mark: '' };

/** What Excel opens with a double click where numbers have a decimal comma. */
export const EXCEL_CSV: CsvDialect = { delimiter: ';', decimal: ',', lineEnd: '\r\n', mark: '\ufeff' };

/** One line of CSV with its line end. Numbers keep full precision; null is an empty cell. */
export function csvLine(cells: readonly Cell[], dialect: CsvDialect = PLAIN_CSV): string {
  return csvCells(cells, dialect) + dialect.lineEnd;
}

/** Cells without a line end, to be put together. */
export function csvCells(cells: readonly Cell[], dialect: CsvDialect): string {
  return cells.map((cell) => csvCell(cell, dialect)).join(dialect.delimiter);
}

export function csvCell(cell: Cell, { delimiter, decimal, keepsNumbers = false }: CsvDialect): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell).replace('.', decimal);
  const line = printableLine(cell);
  const text = keepsNumbers && SIGNED_NUMBER.test(line) ? line : withoutFormula(line, delimiter);
  const quoted = text.includes(delimiter) || /[",;\n\r]/.test(text);
  return quoted ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * A spreadsheet runs cells that begin like a formula, even after blanks; an apostrophe in front makes them text. So
 * does one behind a sign at which a spreadsheet set up otherwise would cut the cell in two.
 */
function withoutFormula(text: string, delimiter: string): string {
  const own = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]/.test(text) ? `'${text}` : text;
  return own.replace(BEHIND_DELIMITER, (begin, sign) => (sign === delimiter ? begin : `${begin}'`));
}

/** What would begin a cell; a number or a dash with a blank behind it is no formula. */
const BEHIND_DELIMITER =
  /([,;|])\s*(?=[=@\uff1d\uff0b\uff0d\uff20]|[+-](?!\s|\d+(?:[.,]\d+)?(?:[\s,;|]|$)))/g;

/** "-3", "+1,5", or a lone dash: no formula, whatever it begins with. */
const SIGNED_NUMBER = /^[+-](\d+([.,]\d+)?)?$/;
