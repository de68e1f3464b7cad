import type { Finding } from '../../core/model/finding.js';
import type { Item } from '../../core/model/question-set.js';
import { Chunks } from './bytes/chunks.js';
import { documentRows } from './documents/many-people.js';
import { type MendedRows, mendedRows } from './mended-rows.js';
import { openAnswers } from './open-answers.js';
import type { OpenedAnswers, OpenedTable } from './opened-answers.js';
import type { Reading } from './reading.js';
import type { AnswerRow, AnswerSource, Numbering } from './rows.js';
import { scoredItems } from './scored-items.js';
import { holdsShortLines, shortLineRows } from './short-lines.js';
import { TAKES_NOTHING, type Table, type TableRow } from './table/table.js';
import { TableReading } from './table/table-reading.js';

/** The rows in which a header is looked for and codes that nobody declared. */
const HEAD_ROWS = 500;

/**
 * Reads the answers of many people, whatever the files are: delimited text, workbooks, JSON, NDJSON. Every row is a
 * sheet, or a rejection with all its reasons, or is passed over and said; rows come in order, one file after the
 * other, and are never all in memory.
 */
export async function* readAnswers(
  reading: Reading,
  sources: readonly AnswerSource[],
): AsyncGenerator<AnswerRow> {
  const numbering: Numbering = { next: 1 };
  const mended = await mendedRows(sources);
  for (const { name, chunks } of sources) {
    const input = await Chunks.open(chunks);
    try {
      yield* openedRows(reading, name, await openAnswers(input, reading), numbering, mended);
      yield { kind: 'ended', source: name };
    } finally {
      await input.close();
    }
  }
}

async function* openedRows(
  reading: Reading,
  name: string,
  opened: OpenedAnswers,
  numbering: Numbering,
  mended: MendedRows,
): AsyncGenerator<AnswerRow> {
  switch (opened.kind) {
    case 'refused':
      return yield refused(name, opened.findings);
    case 'documents':
      return yield* documentRows(reading, name, opened.documents, numbering);
    case 'tables':
      for (const table of opened.tables) {
        // Of several sheets each is said apart.
        const source = opened.tables.length > 1 ? `${name} (${table.sheet})` : name;
        yield* tableRows(reading, source, table, numbering, mended.of(source));
      }
  }
}

/** The loop over a table: the header, the rows in front of which it stands, everything else, the end. */
async function* tableRows(
  { set, wishes, records }: Reading,
  source: string,
  { table, sheet, otherSheets, otherVersion }: OpenedTable,
  numbering: Numbering,
  mended: ReadonlySet<number>,
): AsyncGenerator<AnswerRow> {
  const head = await firstRows(table, HEAD_ROWS);
  if (holdsShortLines(head)) return yield* shortLineRows(set, source, head, table, numbering);
  const counts = (item: Item) => wishes.strict || scoredItems(set).has(item);
  const opening = TableReading.open(
    { set, wishes, source, counts, mended, numbering, delimiter: table.delimiter },
    head,
  );
  if (!opening.ok) return yield refused(source, opening.findings);
  const { rows, behind } = opening;
  const facts = { ...opening.facts, sheet, otherSheets, otherVersion };
  yield { kind: 'columns', source, table: facts, columns: rows.columns };
  const suspects = rows.suspects();
  if (suspects.length > 0) return yield refused(source, suspects);
  const plain = records !== null && rows.isPlain && mended.size === 0;
  const taker = plain ? records(rows.columns, table.delimiter, numbering, source) : TAKES_NOTHING;
  for (const row of behind) {
    if (row.problem === null && row.faults === null && taker.takeCells(row.cells, row.row)) {
      if (taker.full) yield { kind: 'pause' };
    } else yield* rows.read(row);
  }
  do {
    for (let row = table.next(taker); row !== null; row = table.next(taker)) {
      if (row === 'full') yield { kind: 'pause' };
      else yield* rows.read(row);
    }
  } while (await table.more());
  yield* rows.end(numbering.next);
  for (const fault of table.faults()) yield { kind: 'noted', source, finding: fault };
}

async function firstRows(table: Table, atMost: number): Promise<readonly TableRow[]> {
  const rows: TableRow[] = [];
  do {
    while (rows.length < atMost) {
      const row = table.next(TAKES_NOTHING);
      if (row === null) break;
      if (row !== 'full') rows.push(row);
    }
  } while (rows.length < atMost && (await table.more()));
  return rows;
}

function refused(source: string, findings: readonly Finding[], late = false): AnswerRow {
  return {
    kind: 'refused',
    source,
    late,
    findings: findings.map((found) => ({ finding: found, place: null })),
  };
}
