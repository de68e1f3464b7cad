import type { QuestionSet } from '../../core/model/question-set.js';
import { Chunks } from './bytes/chunks.js';
import type { DelimitedFile } from './bytes/delimited-file.js';
import type { RecordScanner } from './bytes/record-scanner.js';
import type { Columns, ColumnWishes } from './columns/columns.js';
import {
  endOfTable,
  headerColumns,
  type Numbering,
  openAnswers,
  openedRows,
  tableSheet,
} from './read-answers.js';
import type { AnswerRow, AnswerSource } from './rows.js';
import { scannedRow } from './table/table.js';

/** Takes records of a table as they are scanned; false for those that it leaves to be made into rows. */
export type RecordTaker = (columns: Columns) => (scanner: RecordScanner) => boolean;

/** The rows of answer files as `readAnswers` gives them, but for the records that are taken on the way. */
export async function* readAnswersQuickly(
  set: QuestionSet,
  sources: Iterable<AnswerSource>,
  wishes: ColumnWishes,
  taker: RecordTaker,
): AsyncGenerator<AnswerRow> {
  const numbering: Numbering = { next: 1 };
  for (const { name, chunks } of sources) {
    const input = await Chunks.open(chunks);
    try {
      const opened = await openAnswers(input);
      if (opened.kind === 'delimited') yield* records(set, name, opened.file, wishes, numbering, taker);
      else yield* openedRows(set, name, opened, wishes, numbering);
    } finally {
      await input.close();
    }
  }
}

async function* records(
  set: QuestionSet,
  source: string,
  file: DelimitedFile,
  wishes: ColumnWishes,
  numbering: Numbering,
  taker: RecordTaker,
): AsyncGenerator<AnswerRow> {
  const { scanner } = file;
  let columns: Columns | null = null;
  let take: (scanner: RecordScanner) => boolean = () => false;
  do {
    while (scanner.next()) {
      if (scanner.blank) continue;
      if (columns === null) {
        const row = headerRow(set, source, scanner, wishes);
        yield row;
        if (row.kind !== 'columns') return;
        columns = row.columns;
        take = taker(columns);
      } else if (take(scanner)) numbering.next += 1;
      else yield tableSheet(source, scanner.delimiter, columns, scannedRow(scanner), numbering);
    }
  } while (await file.more());
  yield* endOfTable(source, file.broken, columns);
}

function headerRow(
  set: QuestionSet,
  source: string,
  scanner: RecordScanner,
  wishes: ColumnWishes,
): Extract<AnswerRow, { kind: 'columns' | 'refused' }> {
  const matching = headerColumns(set, scannedRow(scanner), wishes);
  if (matching.ok) return { kind: 'columns', source, columns: matching.columns };
  const findings = matching.findings.map((finding) => ({ finding, place: null }));
  return { kind: 'refused', source, findings };
}
