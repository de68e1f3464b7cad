import type { AnswerSheet } from '../../core/model/answer-sheet.js';
import type { QuestionSet } from '../../core/model/question-set.js';
import { Scorer } from '../../core/scoring/score.js';
import type { Messages } from '../../messages/messages.js';
import type { ByteSink } from '../../platform/byte-sink.js';
import { Chunks } from '../../readers/answers/bytes/chunks.js';
import type { DelimitedFile } from '../../readers/answers/bytes/delimited-file.js';
import type { Columns, ColumnWishes } from '../../readers/answers/columns/columns.js';
import {
  endOfTable,
  headerColumns,
  type Numbering,
  type OpenedAnswers,
  openAnswers,
  openedRows,
  tableSheet,
} from '../../readers/answers/read-answers.js';
import type { AnswerRow, AnswerSource, Rejection } from '../../readers/answers/rows.js';
import { scannedRow } from '../../readers/answers/table/table.js';
import type { BatchFormat } from '../../renderers/batch/batch-format.js';
import { RejectLines } from '../../renderers/batch/reject-lines.js';
import type { CsvDialect } from '../../renderers/csv-cells.js';
import { Cancelled } from '../../session/prompter.js';
import type { BatchLog } from '../answer-files/answer-log.js';
import type { Progress } from '../answer-files/progress.js';
import type { ProfileReports } from './profile-reports.js';
import { RowScorer } from './row-scorer.js';

const PIECE = 256 * 1024;

export interface BatchJob {
  readonly set: QuestionSet;
  readonly wishes: ColumnWishes;
  readonly messages: Messages;
  readonly format: BatchFormat;
  /** The dialect of CSV from delimited files, which goes from bytes to bytes; null where it has to go by profiles. */
  readonly quick: CsvDialect | null;
  readonly output: ByteSink;
  readonly rejects: ByteSink | null;
  readonly reports: ProfileReports | null;
  readonly log: BatchLog;
  readonly progress: Progress;
  readonly cancelled: () => boolean;
}

/** Scores every row of every source, in order; memory does not grow with their number. */
export class BatchRun {
  readonly #numbering: Numbering = { next: 1 };
  readonly #rejectLines: RejectLines;
  readonly #scorer: Scorer;
  #text = '';
  #rejectText = '';

  constructor(private readonly job: BatchJob) {
    this.#rejectLines = new RejectLines(job.messages);
    this.#scorer = new Scorer(job.set);
    this.#text = job.format.head;
  }

  async run(sources: Iterable<AnswerSource>): Promise<void> {
    const { job } = this;
    for (const { name, chunks } of sources) {
      const input = await Chunks.open(chunks);
      try {
        await this.#source(name, await openAnswers(input));
      } finally {
        await input.close();
      }
      job.log.fileEnded();
    }
    if (job.log.usable === 0) this.#text = '';
    else this.#text += job.format.tail(job.log.scored);
    await this.#flush();
  }

  async #source(name: string, opened: OpenedAnswers): Promise<void> {
    const { set, wishes, log, quick } = this.job;
    if (opened.kind === 'delimited' && quick !== null) return this.#delimited(name, opened.file, quick);
    if (opened.kind === 'documents') log.documents();
    for await (const row of openedRows(set, name, opened, wishes, this.#numbering)) await this.#row(row);
  }

  async #row(row: AnswerRow): Promise<void> {
    const { log } = this.job;
    switch (row.kind) {
      case 'columns':
        return log.columns(row.source, row.columns);
      case 'sheet':
        return this.#sheet(row.sheet);
      case 'rejected':
        return this.#reject(row.rejection);
      case 'refused':
        return log.refuse(row.source, row.findings);
    }
  }

  async #sheet(sheet: AnswerSheet): Promise<void> {
    const { format, log, reports } = this.job;
    const profile = this.#scorer.score(sheet);
    this.#text += format.one(profile, log.scored);
    log.scored += 1;
    log.seen.addName(sheet.person ?? '');
    reports?.add(profile);
    if (this.#text.length >= PIECE || reports !== null) await this.#flush();
  }

  async #reject(rejection: Rejection): Promise<void> {
    const { job } = this;
    job.log.reject(rejection);
    if (job.rejects === null) return;
    this.#rejectText += this.#rejectLines.lineOf(rejection);
    if (this.#rejectText.length >= PIECE) await this.#flush();
  }

  async #flush(): Promise<void> {
    const { job } = this;
    const [text, rejectText] = [this.#text, this.#rejectText];
    this.#text = '';
    this.#rejectText = '';
    if (text !== '') await job.output.write(Buffer.from(text));
    if (rejectText !== '') await job.rejects?.write(Buffer.from(rejectText));
    await this.#pause();
  }

  async #pause(): Promise<void> {
    const { log, progress, cancelled } = this.job;
    if (cancelled()) throw new Cancelled();
    await progress.show(log.scored + log.rejected);
  }

  /** From bytes to bytes: no profile and mostly no string is made of a row. */
  async #delimited(source: string, file: DelimitedFile, dialect: CsvDialect): Promise<void> {
    const { job } = this;
    const { scanner } = file;
    let columns: Columns | null = null;
    do {
      while (columns === null && scanner.next()) {
        if (scanner.blank) continue;
        const matching = headerColumns(job.set, scannedRow(scanner), job.wishes);
        if (!matching.ok)
          return job.log.refuse(
            source,
            matching.findings.map((finding) => ({ finding, place: null })),
          );
        columns = matching.columns;
        job.log.columns(source, columns);
      }
      if (columns !== null) break;
    } while (await file.more());
    if (columns !== null) {
      await this.#flush();
      await this.#records(
        source,
        file,
        columns,
        new RowScorer(job.set, columns, scanner.delimiter, dialect, job.log.seen),
      );
    }
    for (const row of endOfTable(source, file.broken, columns)) await this.#row(row);
  }

  async #records(source: string, file: DelimitedFile, columns: Columns, scorer: RowScorer): Promise<void> {
    const { log, output } = this.job;
    const { scanner } = file;
    const { lines } = scorer;
    const numbering = this.#numbering;
    let writing = Promise.resolve();
    do {
      for (;;) {
        if (scorer.takePlain(scanner, numbering.next)) log.scored += 1;
        else if (!scanner.next()) break;
        else if (scanner.blank) continue;
        else if (scorer.put(scanner, numbering.next)) log.scored += 1;
        else {
          const row = tableSheet(source, scanner.delimiter, columns, scannedRow(scanner), numbering);
          await this.#row(row);
          continue;
        }
        numbering.next += 1;
        if (lines.length >= PIECE) {
          await writing;
          writing = output.write(lines.take());
          // It is waited for later; until then nobody is told of a failure.
          writing.catch(() => {});
          await this.#pause();
        }
      }
    } while (await file.more());
    await writing;
    await output.write(lines.take());
    await this.#pause();
  }
}
