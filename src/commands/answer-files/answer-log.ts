import type { Messages } from '../../messages/messages.js';
import type { Columns } from '../../readers/answers/columns/columns.js';
import { excerpt } from '../../readers/answers/excerpt.js';
import type { Rejection } from '../../readers/answers/rows.js';
import type { LocatedFinding } from '../../readers/located.js';
import { explained, findingLine } from '../../renderers/findings/finding-line.js';
import { MAX_SEEN, SeenPersons } from './seen-persons.js';

const ROWS_SHOWN = 20;

/** What a batch has to say in the end: counts, notes, and the first of the rejected rows. */
export class BatchLog {
  scored = 0;
  rejected = 0;
  /** Files of which at least the header could be read. */
  usable = 0;
  refused = 0;
  readonly seen = new SeenPersons();
  readonly #notes: string[] = [];
  readonly #rows: string[] = [];
  #inFile: { readonly name: string; readonly rowsBefore: number } | null = null;

  constructor(
    private readonly messages: Messages,
    private readonly rejectsKept: boolean,
    /** Whether only the first row of a person counts. */
    private readonly once = false,
  ) {}

  get findings(): boolean {
    return this.rejected > 0 || this.refused > 0;
  }

  columns(source: string, columns: Columns): void {
    const { batch } = this.messages;
    this.usable += 1;
    this.#inFile = { name: source, rowsBefore: this.scored + this.rejected };
    const unused = columns.headers.filter(
      (header, at) => columns.roles[at]?.kind === 'unused' && header.trim() !== '',
    );
    if (columns.missing.length > 0)
      this.#notes.push(
        batch.missing(
          source,
          columns.missing.map(({ id }) => id),
        ),
      );
    if (columns.person === null) this.#notes.push(batch.noPerson(source));
    if (unused.length > 0) this.#notes.push(batch.unused(source, unused.map(excerpt)));
  }

  /** A file has been read to its end. */
  fileEnded(): void {
    const file = this.#inFile;
    this.#inFile = null;
    if (file !== null && this.scored + this.rejected === file.rowsBefore)
      this.#notes.push(this.messages.batch.noRows(file.name));
  }

  documents(): void {
    this.usable += 1;
  }

  reject({ source, row, reasons }: Rejection): void {
    this.rejected += 1;
    if (this.rejected > ROWS_SHOWN) return;
    for (const { column, finding } of reasons) {
      const { sentence, hint } = explained(finding, this.messages);
      const where = this.messages.batch.row(source, row, column === null ? null : excerpt(column));
      this.#rows.push(`${where}: ${sentence}${hint === null ? '' : ` ${hint}`}`);
    }
  }

  refuse(source: string, findings: readonly LocatedFinding[]): void {
    this.refused += 1;
    for (const found of findings) this.#notes.push(findingLine(found, source, this.messages));
  }

  /** Everything in its order, a line each; the closing line comes from the caller. */
  lines(): readonly string[] {
    const { batch } = this.messages;
    const { seen } = this;
    return [
      ...this.#notes,
      ...this.#rows,
      ...(this.rejected > ROWS_SHOWN ? [batch.more(this.rejected - ROWS_SHOWN, this.rejectsKept)] : []),
      ...(seen.duplicates > 0
        ? [batch.duplicates(seen.duplicates, [...new Set(seen.examples.map(excerpt))], this.once)]
        : []),
      ...(seen.complete ? [] : [batch.duplicatesUnknown(MAX_SEEN)]),
    ];
  }
}
