import { type CellStyle, type DataValidation, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { columnLetters } from '../../core/text/column-letters.js';
import { printableLine } from '../../core/text/printable.js';
import { wrap } from '../text/layout.js';

/** Percent (0..100), shown with so many decimals. */
interface PercentCell {
  readonly percent: number;
  readonly decimals: number;
}

/** A cell as a spreadsheet shows it. */
export type WorkbookCell =
  | string
  | number
  | null
  | PercentCell
  /** `right` where numbers stand below. */
  | { readonly heading: string; readonly right?: boolean }
  /** A text that its cell shows whole, on as many lines as it takes. */
  | { readonly paragraph: string }
  /** A text among numbers. */
  | { readonly right: string };

type TextCell = Exclude<WorkbookCell, string | number | null | PercentCell>;

/** The sheets of a spreadsheet file, before any file format. */
export interface Workbook {
  readonly sheets: readonly WorkbookSheet[];
}

interface WorkbookSheet {
  readonly name: string;
  /** Whether it is there for programs only. */
  readonly hidden?: boolean;
  readonly rows: readonly (readonly WorkbookCell[])[];
  /** In characters. */
  readonly widths: readonly number[];
  /** How many rows and columns stay in sight. */
  readonly frozen?: { readonly rows: number; readonly columns: number };
  readonly choices?: readonly CellChoices[];
  /** Whether all its columns fit on one page; what is wider goes on over several, each with the frozen rows and columns. */
  readonly onePageWide: boolean;
}

/** What may be chosen in the cells of a column. */
export interface CellChoices {
  /** From 0. */
  readonly column: number;
  readonly rows: number;
  /** Where the texts to choose from stand: a column of another sheet. */
  readonly from: { readonly sheet: string; readonly column: number; readonly count: number };
  /** What is said of anything else; null where anything may be written. */
  readonly wrong: { readonly title: string; readonly message: string } | null;
}

const HEADING = {
  font: { name: 'Calibri', size: 11, bold: true },
  alignment: { wrapText: true, vertical: 'top' },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E8EEF4' } },
} as const;

const RIGHT_HEADING = { ...HEADING, alignment: { ...HEADING.alignment, horizontal: 'right' } } as const;

/** The same contents give the same bytes, so no file says when it was written. */
const NO_MOMENT = new Date(Date.UTC(2000, 0, 1));

/** The workbook as an XLSX file. Texts are texts: none is ever a formula. */
export function writeWorkbook({ sheets }: Workbook): Promise<Uint8Array> {
  return writeXlsx({
    sheets: sheets.map(sheetOf),
    properties: { created: NO_MOMENT, modified: NO_MOMENT },
  });
}

function sheetOf(sheet: WorkbookSheet): WriteSheet {
  const { name, hidden = false, rows, widths, frozen, choices = [], onePageWide } = sheet;
  const heights = rows.map((row) => heightOf(row, widths));
  const cells: NonNullable<WriteSheet['cells']> = new Map();
  for (const [row, of] of rows.entries())
    for (const [column, cell] of of.entries()) {
      const style = styleOf(cell, heights[row] !== null);
      if (style !== null) cells.set(`${row},${column}`, { style });
    }
  return {
    name,
    hidden,
    rows: rows.map((row) => row.map(cellValue)),
    cells,
    columns: widths.map((width) => ({ width })),
    rowDefs: new Map(heights.flatMap((height, at) => (height === null ? [] : [[at, { height }] as const]))),
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      ...(onePageWide ? { fitToPage: true, fitToWidth: 1, fitToHeight: 0 } : {}),
      ...(frozen === undefined ? {} : { printTitlesRow: `$1:$${frozen.rows}` }),
      ...(frozen === undefined || frozen.columns === 0
        ? {}
        : { printTitlesColumn: `$A:$${columnLetters(frozen.columns - 1)}` }),
    },
    ...(frozen === undefined ? {} : { freezePane: frozen }),
    dataValidations: choices.map(validationOf),
  };
}

function cellValue(cell: WorkbookCell): string | number | null {
  if (cell === null || typeof cell === 'number') return cell;
  if (typeof cell === 'string') return printableLine(cell);
  if ('percent' in cell) return cell.percent / 100;
  return printableLine(textOf(cell));
}

function textOf(cell: TextCell): string {
  if ('heading' in cell) return cell.heading;
  return 'paragraph' in cell ? cell.paragraph : cell.right;
}

/** In a row of several lines everything stands on the first one. */
function styleOf(cell: WorkbookCell, isHigh: boolean): CellStyle | null {
  const top = { vertical: 'top' } as const;
  if (cell === null) return null;
  if (typeof cell !== 'object') return isHigh ? { alignment: top } : null;
  if ('percent' in cell) return { numFmt: percentFormat(cell), ...(isHigh ? { alignment: top } : {}) };
  if ('heading' in cell) return cell.right === true ? RIGHT_HEADING : HEADING;
  return { alignment: 'paragraph' in cell ? { wrapText: true, ...top } : { horizontal: 'right', ...top } };
}

function percentFormat({ decimals }: PercentCell): string {
  return decimals === 0 ? '0%' : `0.${'0'.repeat(decimals)}%`;
}

const LINE_POINTS = 15;
/** Letters are narrower than the digit that widths are counted in, but for bold ones. */
const LETTERS_PER_WIDTH = { heading: 0.9, paragraph: 1.1 } as const;

/** The height of a row whose texts are broken, in points; null where one line will do. Some programs find none themselves. */
function heightOf(row: readonly WorkbookCell[], widths: readonly number[]): number | null {
  const lines = row.map((cell, at) => {
    if (typeof cell !== 'object' || cell === null || !('heading' in cell || 'paragraph' in cell)) return 1;
    const letters = 'heading' in cell ? LETTERS_PER_WIDTH.heading : LETTERS_PER_WIDTH.paragraph;
    return wrap(textOf(cell), Math.floor((widths[at] ?? 10) * letters)).length;
  });
  const most = Math.max(1, ...lines);
  return most === 1 ? null : most * LINE_POINTS;
}

function validationOf({ column, rows, from, wrong }: CellChoices): DataValidation {
  const letters = columnLetters(column);
  const list = columnLetters(from.column);
  return {
    type: 'list',
    range: `${letters}2:${letters}${rows + 1}`,
    formula1: `'${from.sheet}'!$${list}$1:$${list}$${from.count}`,
    allowBlank: true,
    ...(wrong === null
      ? { showErrorMessage: false }
      : { showErrorMessage: true, errorStyle: 'stop', errorTitle: wrong.title, errorMessage: wrong.message }),
  };
}
