import type { QuestionSet } from '../../core/model/question-set.js';
import type { ScoringPlan } from '../../core/scoring/plan/scoring-plan.js';
import { Scorer } from '../../core/scoring/score.js';
import type { OperatorMessages } from '../../messages/messages.js';
import type { ByteSink } from '../../platform/byte-sink.js';
import type { ColumnWishes } from '../../readers/answers/columns/columns.js';
import { readAnswers } from '../../readers/answers/read-answers.js';
import { type Reading, rowsOnly } from '../../readers/answers/reading.js';
import type { AnswerRow, AnswerSource, Rejection, SheetRow } from '../../readers/answers/rows.js';
import type { BatchFormat } from '../../renderers/batch/batch-format.js';
import { ByteLines } from '../../renderers/batch/byte-lines.js';
import type { RejectFile } from '../../renderers/batch/reject-file.js';
import { Cancelled } from '../../session/prompter.js';
import type { AnswerLog } from '../answer-files/answer-log.js';
import type { Progress } from '../answer-files/progress.js';
import type { ProfileReports } from './profile-reports.js';
import { RowScorer } from './row-scorer.js';
import { SheetScorer } from './sheet-scorer.js';

const PIECE = 256 * 1024;
/** Reports take long: progress is told and a wish to end is heard now and then. */
const ROWS_BETWEEN_LOOKS = 64;

export interface BatchJob {
  readonly set: QuestionSet;
  readonly wishes: ColumnWishes;
  readonly messages: OperatorMessages;
  readonly format: BatchFormat;
  /** Whether records of tables may go from cells to bytes, where the format can; else everybody goes by a profile. */
  readonly quick: boolean;
  readonly output: ByteSink;
  readonly rejects: { readonly file: RejectFile; readonly sink: ByteSink } | null;
  /** Where findings go for programs: a line of JSON each. */
  readonly findings: { line(rejection: Rejection): string; readonly sink: ByteSink } | null;
  readonly reports: ProfileReports | null;
  readonly log: AnswerLog;
  readonly progress: Progress;
  readonly cancelled: () => boolean;
}

/** Scores every row of every source, in order; memory does not grow with their number. */
export class BatchRun {
  readonly #scorer: Scorer;
  readonly #lines = new ByteLines();
  #text = '';
  #findings = '';
  #writing = Promise.resolve();

  constructor(private readonly job: BatchJob) {
    this.#scorer = new Scorer(job.set);
    this.#text = job.format.head;
  }

  async run(sources: readonly AnswerSource[]): Promise<void> {
    const { log, rejects, output, format } = this.job;
    for await (const row of readAnswers(this.#reading(), sources)) await this.#row(row);
    await this.#flush();
    await this.#writing;
    if (log.scored > 0) await output.write(Buffer.from(await format.end(log.scored)));
    if (rejects !== null) await rejects.sink.write(Buffer.from(rejects.file.end()));
  }

  #reading(): Reading {
    const { set, wishes, quick, log, format } = this.job;
    const { fromPlan } = format;
    if (fromPlan === null || !quick) return rowsOnly(set, wishes);
    return {
      set,
      wishes,
      records: (columns, delimiter, numbering, source) => {
        const write = (plan: ScoringPlan, lines: ByteLines) => fromPlan(plan, lines, source);
        return new RowScorer(set, columns, delimiter, write, numbering, this.#lines, log);
      },
      sheets: new SheetScorer(set, fromPlan, this.#lines, log),
    };
  }

  async #row(row: AnswerRow): Promise<void> {
    const { job } = this;
    if (row.kind === 'sheet') return this.#sheet(row);
    job.log.note(row);
    if (row.kind === 'rejected') return this.#reject(row.rejection);
    if (row.kind === 'pause') return this.#flush();
  }

  async #sheet(row: SheetRow): Promise<void> {
    const { format, log, reports } = this.job;
    const index = log.scored;
    if (!log.count(row)) return;
    const profile = this.#scorer.score(row.sheet);
    if (this.#lines.length > 0) await this.#takeLines();
    this.#text += format.one(profile, index, row);
    reports?.add(profile, row);
    if (this.#text.length >= PIECE || index % ROWS_BETWEEN_LOOKS === 0) await this.#flush();
  }

  async #reject(rejection: Rejection): Promise<void> {
    const { rejects, findings } = this.job;
    const text = rejects?.file.add(rejection) ?? '';
    if (text !== '') await rejects?.sink.write(Buffer.from(text));
    this.#findings += findings?.line(rejection) ?? '';
    if (this.#findings.length >= PIECE) await this.#flush();
  }

  /** Lines that were made of records come in front of the text that follows them. */
  async #takeLines(): Promise<void> {
    await this.#writing;
    this.#text += Buffer.from(this.#lines.take()).toString('utf8');
  }

  async #flush(): Promise<void> {
    const { job } = this;
    const [text, findings] = [this.#text, this.#findings];
    this.#text = '';
    this.#findings = '';
    await this.#writing;
    // An empty result is none: neither its head nor its tail is written.
    if (job.log.scored === 0) this.#text = text;
    else if (text !== '') await job.output.write(Buffer.from(text));
    if (findings !== '') await job.findings?.sink.write(Buffer.from(findings));
    if (this.#lines.length > 0) {
      // While these are written, the next ones are made.
      this.#writing = job.output.write(this.#lines.take());
      this.#writing.catch(() => {});
    }
    if (job.cancelled()) throw new Cancelled();
    await job.progress.show(job.log.scored + job.log.rejected);
  }
}
