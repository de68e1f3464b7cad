import { type DataValidation, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { columnLetters } from '../../core/text/column-letters.js';
import { printableLine } from '../../core/text/printable.js';

/** A cell as a spreadsheet shows it; percent are 0..100. */
export type WorkbookCell =
  | string
  | number
  | null
  | { readonly percent: number }
  | { readonly heading: string };

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
}

/** What may be chosen in the cells of a column. */
export interface CellChoices {
  /** From 0. */
  readonly column: number;
  readonly rows: number;
  /** Where the texts to choose from stand: a column of another sheet. */
  readonly from: { readonly sheet: string; readonly column: number; readonly count: number };
  readonly wrong: { readonly title: string; readonly message: string };
}

const HEADING = {
  font: { name: 'Calibri', size: 11, bold: true },
  alignment: { wrapText: true, vertical: 'top' },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E8EEF4' } },
} as const;

/** The workbook as an XLSX file. Texts are texts: none is ever a formula. */
export function writeWorkbook({ sheets }: Workbook): Promise<Uint8Array> {
  return writeXlsx({ sheets: sheets.map(sheetOf) });
}

function sheetOf({ name, hidden = false, rows, widths, frozen, choices = [] }: WorkbookSheet): WriteSheet {
  const cells: NonNullable<WriteSheet['cells']> = new Map();
  for (const [row, of] of rows.entries())
    for (const [column, cell] of of.entries()) {
      if (typeof cell !== 'object' || cell === null) continue;
      const at = `${row},${column}`;
      if ('percent' in cell) cells.set(at, { style: { numFmt: '0%' } });
      else cells.set(at, { style: HEADING });
    }
  return {
    name,
    hidden,
    rows: rows.map((row) => row.map(cellValue)),
    cells,
    columns: widths.map((width) => ({ width })),
    ...(frozen === undefined ? {} : { freezePane: frozen }),
    dataValidations: choices.map(validationOf),
  };
}

function cellValue(cell: WorkbookCell): string | number | null {
  if (cell === null || typeof cell === 'number') return cell;
  if (typeof cell === 'string') return printableLine(cell);
  return 'percent' in cell ? cell.percent / 100 : printableLine(cell.heading);
}

function validationOf({ column, rows, from, wrong }: CellChoices): DataValidation {
  const letters = columnLetters(column);
  const list = columnLetters(from.column);
  return {
    type: 'list',
    range: `${letters}2:${letters}${rows + 1}`,
    formula1: `'${from.sheet}'!$${list}$1:$${list}$${from.count}`,
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: 'stop',
    errorTitle: wrong.title,
    errorMessage: wrong.message,
  };
}
