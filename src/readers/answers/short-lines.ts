import type { QuestionSet } from '../../core/model/question-set.js';
import { readShortLine, SHORT_LINE } from '../../core/short-line/short-line.js';
import { printableLine } from '../../core/text/printable.js';
import type { AnswerRow, Numbering } from './rows.js';
import { TAKES_NOTHING, type Table, type TableRow } from './table/table.js';

/** The lines that people pasted, wherever they stand in a row. */
function linesIn({ cells }: TableRow): readonly string[] {
  return cells.flatMap((cell) => cell.match(SHORT_LINE) ?? []);
}

/** Whether a table holds answers as short lines: one in its first rows is enough. */
export function holdsShortLines(head: readonly TableRow[]): boolean {
  return head.some((row) => linesIn(row).length > 0);
}

/** A sheet for each line; whatever stands beside them is no answer. */
export async function* shortLineRows(
  set: QuestionSet,
  source: string,
  head: readonly TableRow[],
  table: Table,
  numbering: Numbering,
): AsyncGenerator<AnswerRow> {
  yield { kind: 'documents', source };
  for (const row of head) yield* lineRows(set, source, row, numbering);
  do {
    for (let row = table.next(TAKES_NOTHING); row !== null; row = table.next(TAKES_NOTHING))
      if (row !== 'full') yield* lineRows(set, source, row, numbering);
  } while (await table.more());
}

function* lineRows(
  set: QuestionSet,
  source: string,
  row: TableRow,
  numbering: Numbering,
): Generator<AnswerRow> {
  for (const line of linesIn(row)) {
    const number = numbering.next;
    numbering.next += 1;
    const reading = readShortLine(set, line);
    if (reading.ok) {
      const named = printableLine(reading.sheet.person ?? '').trim();
      yield {
        kind: 'sheet',
        source,
        row: row.row,
        sheet: { ...reading.sheet, person: named === '' ? String(number) : named },
        named: named !== '',
        kept: [],
        notes: [],
        otherVersion: null,
        original: null,
      };
    } else
      yield {
        kind: 'rejected',
        rejection: {
          source,
          row: row.row,
          person: null,
          reasons: [{ column: null, at: null, finding: reading.finding }],
          original: { kind: 'document', text: line },
        },
      };
  }
}
