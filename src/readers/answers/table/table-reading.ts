import { kindOf } from '../../../core/items/registry.js';
import { NOT_APPLICABLE } from '../../../core/model/answer-sheet.js';
import { type Finding, finding } from '../../../core/model/finding.js';
import type { Item, QuestionSet } from '../../../core/model/question-set.js';
import type { Columns, ColumnWishes } from '../columns/columns.js';
import { matchColumns } from '../columns/match-columns.js';
import type { FormSource } from '../columns/sources/form-source.js';
import { readCell } from '../read-cell.js';
import type { AnswerRow, Numbering, OriginalCells, PassedOver, RowReason, TableFacts } from '../rows.js';
import { findHeader } from './header.js';
import { labelTicks } from './label-ticks.js';
import { type RowReading, readRow, sheetOf } from './row-to-sheet.js';
import { Survey } from './survey.js';
import { swallowedRows } from './swallowed-rows.js';
import type { TableRow } from './table.js';
import { isTotal } from './totals.js';

/** A table and what is to be done with its rows. */
export interface TableJob {
  readonly set: QuestionSet;
  readonly wishes: ColumnWishes;
  readonly source: string;
  /** Whether an answer to the item that cannot be read costs the person. */
  readonly counts: (item: Item) => boolean;
  /** Rows of this file that came again, mended, in another one. */
  readonly mended: ReadonlySet<number>;
  readonly numbering: Numbering;
  readonly delimiter: number;
}

type Opening =
  | { readonly ok: false; readonly findings: readonly Finding[] }
  | {
      readonly ok: true;
      readonly rows: TableReading;
      readonly facts: Omit<TableFacts, 'sheet' | 'otherSheets' | 'otherVersion'>;
      /** The rows behind the header that have been read already. */
      readonly behind: readonly TableRow[];
    };

/** Reads the rows of a table whose header has been found. */
export class TableReading {
  readonly #survey: Survey;
  readonly #first: number;
  /** The last row that the survey has seen before any was read. */
  #lookedUntil = 0;
  #looked = 0;

  private constructor(
    private readonly job: TableJob,
    readonly columns: Columns,
  ) {
    this.#survey = new Survey(columns, job.counts);
    this.#first = job.numbering.next;
  }

  static open(job: TableJob, head: readonly TableRow[]): Opening {
    if (head.length === 0) return { ok: false, findings: [finding('empty', [], {})] };
    const header = findHeader(job.set, head, job.wishes);
    if (!header.ok) return header;
    const matching = matchColumns(job.set, header.names, job.wishes);
    if (!matching.ok) return matching;
    const behind = head.slice(header.end);
    const { columns } = matching;
    const rows = new TableReading(job, { ...columns, labelTicks: labelTicks(columns, behind) });
    rows.#look(behind);
    const facts = {
      headerRow: head[header.at]?.row ?? 1,
      headerRows: header.end - header.at,
      meanings: rows.#survey.meanings(meaning),
    };
    return { ok: true, rows, facts, behind };
  }

  /** Whether rows can be taken as they come: nothing has to be asked of them but answers and person. */
  get isPlain(): boolean {
    const { columns, job } = this;
    return columns.origin === null && !(job.wishes.completedOnly && columns.completed !== null);
  }

  /** Columns of codes that nobody declared; rejected rows that come again are each looked at alone. */
  suspects(): readonly Finding[] {
    return this.columns.origin === null ? this.#survey.suspects() : [];
  }

  *read(row: TableRow): Generator<AnswerRow> {
    const { job, columns } = this;
    const origin = this.#originOf(row);
    if (origin === null && job.mended.has(row.row)) return yield this.#passedOver(row, 'mended');
    const swallowed =
      row.problem === null ? swallowedRows(row.cells, columns.headers.length, job.delimiter) : null;
    const read = readRow(columns, swallowed === null ? row : { ...row, problem: swallowed }, job.counts);
    const reading = origin === null ? read : { ...read, ...elsewhere(read) };
    if (reading.reasons.length === 0 && !reading.said) return yield this.#passedOver(row, 'empty');
    if (isTotal(columns, row.cells)) return yield this.#passedOver(row, 'total');
    if (this.#isIncomplete(row)) return yield this.#passedOver(row, 'incomplete');
    const original: OriginalCells = { kind: 'cells', columns, cells: row.cells, delimiter: job.delimiter };
    const place = { source: origin?.file ?? job.source, row: origin?.row ?? row.row };
    const number = job.numbering.next;
    job.numbering.next += 1;
    if (reading.reasons.length > 0) {
      if (this.#repeatsHeader(row)) {
        job.numbering.next = number;
        return yield this.#passedOver(row, 'header');
      }
      if (row.row > this.#lookedUntil) this.#survey.noteRow(row.cells);
      const { person, reasons } = reading;
      return yield { kind: 'rejected', rejection: { ...place, person, reasons, original } };
    }
    const { kept, notes, answers, person } = reading;
    const named = person !== null;
    // A number would do for people whom no column names; beside other people's names it could be one of theirs.
    const name = person ?? (columns.person === null ? String(number) : null);
    const sheet = sheetOf(name, answers);
    yield { kind: 'sheet', ...place, sheet, named, kept, notes, otherVersion: null, original };
  }

  /** What turned out when all rows were through. */
  *end(next: number): Generator<AnswerRow> {
    const { job, columns } = this;
    if (columns.origin !== null) return;
    this.#survey.rowsTaken = Math.max(0, next - this.#first - this.#looked);
    const suspects = this.#survey.suspects();
    if (suspects.length > 0)
      yield {
        kind: 'refused',
        source: job.source,
        late: true,
        findings: suspects.map((found) => ({ finding: found, place: null })),
      };
  }

  /** Notes the codes of the first rows, before any is scored. */
  #look(rows: readonly TableRow[]): void {
    for (const { cells, problem } of rows)
      if (problem === null && !isTotal(this.columns, cells)) this.#survey.noteRow(cells);
    this.#looked = rows.length;
    this.#lookedUntil = rows.at(-1)?.row ?? 0;
  }

  #originOf({ cells }: TableRow): { readonly file: string; readonly row: number } | null {
    const { origin } = this.columns;
    if (origin === null) return null;
    const file = (cells[origin.file] ?? '').trim();
    const row = Number(cells[origin.row]);
    return file !== '' && Number.isInteger(row) && row > 0 ? { file, row } : null;
  }

  #isIncomplete({ cells }: TableRow): boolean {
    const { columns, job } = this;
    if (!job.wishes.completedOnly || columns.completed === null) return false;
    return columns.source?.completed?.is((cells[columns.completed] ?? '').trim()) !== true;
  }

  /** A header in the middle, as files put one behind the other have them. */
  #repeatsHeader({ cells, problem }: TableRow): boolean {
    const { columns } = this;
    const same = columns.items.filter(({ places }) =>
      places.every((at) => (cells[at] ?? '').trim() === (columns.headers[at] ?? '').trim()),
    );
    return problem === null && same.length === columns.items.length;
  }

  #passedOver({ row }: TableRow, why: PassedOver): AnswerRow {
    return { kind: 'passed-over', source: this.job.source, row, why };
  }
}

/** What a cell was taken for, in the item's own words. */
function meaning(item: Item, written: string, source: FormSource | null): string | null {
  const reading = readCell(item, written, source);
  if (!reading.ok || reading.answer === null || reading.answer === NOT_APPLICABLE) return null;
  return kindOf(item).describe(item, reading.answer, false);
}

/** A row that came again is named by its first file, where the columns stood elsewhere: no address of a cell fits. */
function elsewhere({ reasons, notes }: RowReading): Pick<RowReading, 'reasons' | 'notes'> {
  const unplaced = (all: readonly RowReason[]) => all.map((reason) => ({ ...reason, at: null }));
  return { reasons: unplaced(reasons), notes: unplaced(notes) };
}
