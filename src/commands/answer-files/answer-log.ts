import type { QuestionSet } from '../../core/model/question-set.js';
import { columnLetters } from '../../core/text/column-letters.js';
import { excerpt } from '../../core/text/excerpt.js';
import { personKey } from '../../core/text/person-key.js';
import type { OperatorMessages } from '../../messages/messages.js';
import type { AnswerRow, PassedOver, Rejection, RowReason, SheetRow } from '../../readers/answers/rows.js';
import { scoredItems } from '../../readers/answers/scored-items.js';
import { explained, findingLine } from '../../renderers/findings/finding-line.js';
import { inferredCodes } from './inferred-codes.js';
import { leftOver, shortHeader } from './left-over.js';
import { MAX_SEEN, SeenPersons } from './seen-persons.js';

const SHOWN = 20;
const ROWS_NAMED = 8;

type ColumnsRow = Extract<AnswerRow, { kind: 'columns' }>;

/** What is said of a row, and how many further rows say the same. */
interface Said {
  readonly line: string;
  again: number;
}

interface PassedOverRows {
  readonly file: string;
  readonly why: PassedOver;
  readonly rows: number[];
  count: number;
}

/** What there is to say about answer files in the end: counts, notes, and the first of the rejected rows. */
export class AnswerLog {
  scored = 0;
  rejected = 0;
  /** Files of which at least the header could be read. */
  usable = 0;
  refused = 0;
  /** Whether something handed out already turned out to mean something else. */
  spoiled = false;
  readonly seen = new SeenPersons();
  #noted = 0;
  readonly #notes: string[] = [];
  readonly #rows = new Map<string, Said>();
  readonly #cells = new Map<string, Said>();
  readonly #passedOver: PassedOverRows[] = [];
  readonly #otherVersions = new Map<string, number>();
  /** The scored items that no file so far has a column for. */
  #missing: ReadonlySet<string> | null = null;
  /** What numbers of the file were taken for; of no interest where the file is refused. */
  #inferred: string | null = null;
  #inFile: { readonly name: string; readonly rowsBefore: number } | null = null;

  constructor(
    private readonly set: QuestionSet,
    private readonly messages: OperatorMessages,
    private readonly wants: {
      /** Whether rejected rows go to a file. */
      readonly rejectsKept: boolean;
      /** Whether only the first row of a person counts. */
      readonly once: boolean;
      /** Whether people need names. */
      readonly names: boolean;
      /** Whether columns of the file's own go along into the result. */
      readonly ownKept: boolean;
    },
  ) {}

  /** Whether only the first row of a person counts. */
  get once(): boolean {
    return this.wants.once;
  }

  /** Whether anything is wrong with the input, or nobody is in it. */
  get findings(): boolean {
    const missing = (this.#missing?.size ?? 0) > 0;
    return this.rejected + this.refused + this.#noted > 0 || missing || this.scored === 0;
  }

  /** Rows that show a file to be about several people although they are nobody's answers. */
  get rowsOfOthers(): number {
    const counted = this.#passedOver.filter(({ why }) => why !== 'header' && why !== 'mended');
    return counted.reduce((sum, { count }) => sum + count, 0);
  }

  /** Notes everything but sheets. */
  note(row: Exclude<AnswerRow, SheetRow>): void {
    switch (row.kind) {
      case 'columns':
        this.#columns(row);
        return;
      case 'documents':
        this.usable += 1;
        this.#missing = new Set();
        return;
      case 'rejected':
        this.#reject(row.rejection);
        return;
      case 'passed-over':
        this.#passOver(row.source, row.row, row.why);
        return;
      case 'noted':
        this.#noted += 1;
        this.#notes.push(findingLine({ finding: row.finding, place: null }, row.source, this.messages));
        return;
      case 'refused':
        this.refused += 1;
        this.#inFile = null;
        this.#inferred = null;
        if (row.late) {
          this.spoiled = true;
          this.#notes.push(this.messages.batch.late(row.source));
        }
        for (const found of row.findings) this.#notes.push(findingLine(found, row.source, this.messages));
        return;
      case 'ended':
        this.#fileEnded();
        return;
      case 'pause':
        return;
    }
  }

  /** Notes who was scored, and what could not be read of their sheet. False where the person has counted already. */
  count({ source, row, sheet, named, notes, otherVersion }: SheetRow): boolean {
    const isNew = !named || this.isNew(sheet.person ?? '', row);
    if (this.wants.once && !isNew) return false;
    this.scored += 1;
    for (const reason of notes) say(this.#cells, this.#lineOf(source, row, reason));
    if (otherVersion !== null)
      this.#otherVersions.set(otherVersion, (this.#otherVersions.get(otherVersion) ?? 0) + 1);
    return true;
  }

  /** Whether nobody came by this name; where each person counts once, case makes no second one of them. */
  isNew(person: string, row: number): boolean {
    return this.seen.addName(this.wants.once ? personKey(person) : person, row);
  }

  /** Everything in its order, a line each; the closing line comes from the caller. */
  lines(): readonly string[] {
    const { batch } = this.messages;
    const { seen } = this;
    const shown = [...this.#rows.values()].slice(0, SHOWN);
    const told = shown.length + shown.reduce((sum, { again }) => sum + again, 0);
    const all = [...this.#rows.values()].reduce((sum, { again }) => sum + 1 + again, 0);
    return [
      ...this.#notes,
      ...this.#passedOver.map(({ file, why, rows, count }) => batch.passedOver(file, why, rows, count)),
      ...[...this.#cells.values()].slice(0, SHOWN).map((said) => this.#text(said)),
      ...shown.map((said) => this.#text(said)),
      ...(all > told ? [batch.more(all - told, this.wants.rejectsKept)] : []),
      ...[...this.#otherVersions].map(([version, count]) =>
        batch.otherVersion(count, version, this.set.version),
      ),
      ...(seen.duplicates > 0
        ? [
            batch.duplicates(
              seen.duplicates,
              seen.examples.map(({ name, rows }) => ({ name: excerpt(name), rows })),
              this.wants.once,
            ),
          ]
        : []),
      ...(seen.complete ? [] : [batch.duplicatesUnknown(MAX_SEEN)]),
    ];
  }

  #columns(row: ColumnsRow): void {
    const { batch } = this.messages;
    const { source, columns, table } = row;
    this.usable += 1;
    this.#inFile = { name: source, rowsBefore: this.scored + this.rejected };
    const scored = scoredItems(this.set);
    const missing = new Set(columns.missing.filter((item) => scored.has(item)).map(({ id }) => id));
    const before = this.#missing;
    this.#missing = before === null ? missing : new Set([...before].filter((id) => missing.has(id)));
    if (table.headerRow > 1 || table.headerRows > 1)
      this.#notes.push(batch.headerRow(source, table.headerRow, table.headerRows));
    if (table.sheet !== null && table.otherSheets.length > 0)
      this.#notes.push(batch.sheet(source, table.sheet, table.otherSheets.map(excerpt)));
    const codes = inferredCodes(row);
    if (codes.length > 0) this.#inferred = batch.inferred(source, columns.source?.name ?? '', codes);
    if (table.otherVersion !== null)
      this.#notes.push(batch.sheetVersion(source, table.otherVersion, this.set.version));
    if (columns.missing.length > 0)
      this.#notes.push(
        batch.missing(
          source,
          columns.missing.map(({ id }) => id),
        ),
      );
    for (const { column, item } of columns.nearMisses)
      this.#notes.push(
        batch.nearMiss(source, columnLetters(column), shortHeader(columns.headers[column]), item.id),
      );
    if (columns.person === null && this.wants.names) this.#notes.push(batch.noPerson(source));
    const unused = leftOver(columns);
    if (unused.length > 0)
      this.#notes.push(batch[this.wants.ownKept ? 'takenAlong' : 'unused'](source, unused));
  }

  #fileEnded(): void {
    const file = this.#inFile;
    this.#inFile = null;
    if (this.#inferred !== null) this.#notes.push(this.#inferred);
    this.#inferred = null;
    if (file !== null && this.scored + this.rejected === file.rowsBefore)
      this.#notes.push(this.messages.batch.noRows(file.name));
  }

  #passOver(file: string, row: number, why: PassedOver): void {
    let of = this.#passedOver.find((known) => known.file === file && known.why === why);
    if (of === undefined) {
      of = { file, why, rows: [], count: 0 };
      this.#passedOver.push(of);
    }
    of.count += 1;
    if (of.rows.length < ROWS_NAMED) of.rows.push(row);
  }

  #reject({ source, row, reasons }: Rejection): void {
    this.rejected += 1;
    for (const reason of reasons) say(this.#rows, this.#lineOf(source, row, reason));
  }

  /** The line, and what it says apart from the row, which further rows may say as well. */
  #lineOf(source: string, row: number, { column, at, finding }: RowReason): { key: string; line: string } {
    const { sentence, hint } = explained(finding, this.messages);
    const header = shortHeader(column ?? '');
    const cell = column === null ? null : { letters: at === null ? null : columnLetters(at), header };
    const said = `${sentence}${hint === null ? '' : ` ${hint}`}`;
    return {
      key: `${source}\n${at}\n${said}`,
      line: `${this.messages.batch.row(source, row, cell)}: ${said}`,
    };
  }

  #text({ line, again }: Said): string {
    return again === 0 ? line : `${line} ${this.messages.batch.again(again)}`;
  }
}

const MAX_DIFFERENT = 5000;

function say(lines: Map<string, Said>, { key, line }: { readonly key: string; readonly line: string }): void {
  const said = lines.get(key);
  if (said !== undefined) said.again += 1;
  else if (lines.size < MAX_DIFFERENT) lines.set(key, { line, again: 0 });
}
