import type { Answer, AnswerSheet } from '../../../core/model/answer-sheet.js';
import { finding } from '../../../core/model/finding.js';
import { printableLine } from '../../../core/text/printable.js';
import type { Columns } from '../columns/columns.js';
import { readCell } from '../read-cell.js';
import type { RowReason } from '../rows.js';

export type RowReading =
  | {
      readonly ok: true;
      readonly sheet: AnswerSheet;
      readonly named: boolean;
      readonly kept: string | null;
    }
  | { readonly ok: false; readonly person: string | null; readonly reasons: readonly RowReason[] };

const MAX_PERSON = 200;

/** The name that a cell gives a person: one line, not endless; null where it is empty. */
export function personIn(cell: string | undefined): string | null {
  const text = printableLine((cell ?? '').trim().slice(0, MAX_PERSON)).trim();
  return text === '' ? null : text;
}

/** Whether a row has as many cells as the header; empty ones behind the last column do not count. */
function fits(cells: readonly string[], columns: number): boolean {
  return cells.length >= columns && cells.slice(columns).every((cell) => cell.trim() === '');
}

/** Reads the cells of one row; `number` names a person whom no column names. */
export function rowToSheet(columns: Columns, cells: readonly string[], number: number): RowReading {
  const person = personIn(columns.person === null ? undefined : cells[columns.person]);
  if (!fits(cells, columns.headers.length)) {
    const facts = { cells: cells.length, columns: columns.headers.length };
    return { ok: false, person, reasons: [{ column: null, finding: finding('row-cells', [], facts) }] };
  }
  const answers = new Map<string, Answer>();
  const reasons: RowReason[] = [];
  for (const [at, role] of columns.roles.entries()) {
    if (role.kind !== 'item') continue;
    const reading = readCell(role.item, cells[at] ?? '', columns.limeSurvey);
    if (reading.ok) answers.set(role.item.id, reading.answer);
    else reasons.push({ column: columns.headers[at] ?? null, finding: reading.finding });
  }
  if (reasons.length > 0) return { ok: false, person, reasons };
  const kept = columns.kept === null ? null : personIn(cells[columns.kept]);
  return { ok: true, sheet: sheetOf(person ?? String(number), answers), named: person !== null, kept };
}

function sheetOf(person: string, answers: ReadonlyMap<string, Answer>): AnswerSheet {
  return { person, perspective: 'self', started: null, finished: null, medianSeconds: null, answers };
}
