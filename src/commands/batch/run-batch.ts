import { resolve } from 'node:path';
import type { QuestionSet } from '../../core/model/question-set.js';
import { type ByteSink, fileSink, outputSink, withheldSink } from '../../platform/byte-sink.js';
import type { ColumnWishes } from '../../readers/answers/columns/columns.js';
import type { AnswerSource } from '../../readers/answers/rows.js';
import { batchFormat } from '../../renderers/batch/batch-format.js';
import { findingLines } from '../../renderers/batch/finding-lines.js';
import { type BatchFormatName, batchFormatNames, keepsOwn } from '../../renderers/batch/format-names.js';
import { RejectFile } from '../../renderers/batch/reject-file.js';
import { EXCEL_CSV, PLAIN_CSV } from '../../renderers/csv-cells.js';
import { Cancelled } from '../../session/prompter.js';
import { AnswerLog } from '../answer-files/answer-log.js';
import { openSources } from '../answer-files/open-sources.js';
import { columnWishes } from '../answer-files/options.js';
import { Progress } from '../answer-files/progress.js';
import { EXIT, type SpokenContext, UsageError } from '../command.js';
import { outputFormat } from '../output-format.js';
import { assertDistinct } from '../result-places.js';
import { note, tell } from '../tell.js';
import { noteWritten } from '../write-result.js';
import { type BatchJob, BatchRun } from './batch-job.js';
import type { BatchOptions } from './batch-options.js';
import { showUnderstanding } from './dry-run.js';
import { openReports } from './open-reports.js';

/** Scores the answers of many people; gives the exit code. */
export async function runBatch(
  context: SpokenContext,
  set: QuestionSet,
  files: readonly string[],
  label: string | null,
  options: BatchOptions,
): Promise<number> {
  const format = outputFormat(context.messages, options, batchFormatNames, 'csv');
  if (options.excel === true && format !== 'csv') throw new UsageError(context.messages.batch.excelOnlyCsv);
  if (options.reportsInOne === true && options.reports === undefined)
    throw new UsageError(context.messages.batch.inOneNeedsReports);
  const sources = await openSources(context, files);
  const results = [options.output, options.rejects, options.findings];
  assertDistinct(
    context,
    sources.map(({ name }) => name),
    results,
  );
  const wishes = await columnWishes(context, options);
  if (wishes === null) return EXIT.findings;
  return options.dryRun === true
    ? showUnderstanding(context, set, sources, wishes, options, keepsOwn(format))
    : scoreSources(context, set, sources, wishes, files, label, options, format);
}

async function scoreSources(
  context: SpokenContext,
  set: QuestionSet,
  sources: readonly AnswerSource[],
  wishes: ColumnWishes,
  files: readonly string[],
  label: string | null,
  options: BatchOptions,
  format: BatchFormatName,
): Promise<number> {
  const { world, messages } = context;
  const progress = new Progress(context);
  const log = new AnswerLog(set, messages, {
    rejectsKept: options.rejects !== undefined,
    once: false,
    names: true,
    ownKept: keepsOwn(format),
  });
  let interrupted = false;
  const stopListening = world.onInterrupt(() => {
    interrupted = true;
    // Whoever waits for input that never comes looks at nothing.
    if (sources.some(({ again }) => !again)) world.stdin.once('error', () => {}).destroy(new Cancelled());
  });
  const opened = new OpenedResults();
  try {
    const job = await openJob(
      context,
      set,
      wishes,
      files,
      label,
      options,
      format,
      { log, progress, cancelled: () => interrupted },
      opened,
    );
    await new BatchRun(job).run(sources);
    await progress.clear();
    const written = log.scored > 0 && !log.spoiled && !(options.stopOnError === true && log.findings);
    await opened.close(written);
    await sayAll(context, log, progress.seconds, written);
    await noteWritten(context, ...placesOf(context, options, written));
    return log.findings ? EXIT.findings : EXIT.done;
  } finally {
    stopListening();
    await progress.clear().catch(() => {});
    await opened.discard();
  }
}

/** What has been opened for writing and is neither whole nor gone yet. */
class OpenedResults {
  /** Written only if there is a result. */
  readonly results: { commit(): Promise<void>; discard(): Promise<void> }[] = [];
  /** Written in any case. */
  readonly notes: ByteSink[] = [];

  async close(written: boolean): Promise<void> {
    for (let result = this.results[0]; result !== undefined; result = this.results[0]) {
      await (written ? result.commit() : result.discard());
      this.results.shift();
    }
    for (let sink = this.notes[0]; sink !== undefined; sink = this.notes[0]) {
      await sink.commit();
      this.notes.shift();
    }
  }

  async discard(): Promise<void> {
    for (const opened of [...this.results.splice(0), ...this.notes.splice(0)]) await opened.discard();
  }
}

async function openJob(
  { world, messages }: SpokenContext,
  set: QuestionSet,
  wishes: ColumnWishes,
  files: readonly string[],
  label: string | null,
  options: BatchOptions,
  formatName: BatchFormatName,
  run: Pick<BatchJob, 'log' | 'progress' | 'cancelled'>,
  opened: OpenedResults,
): Promise<BatchJob> {
  const dialect = options.excel === true ? EXCEL_CSV : PLAIN_CSV;
  const noteSink = async (path: string | undefined) => {
    if (path === undefined) return null;
    const sink = await fileSink(resolve(world.folder, path));
    opened.notes.push(sink);
    return sink;
  };
  const output = await openOutput(world, options);
  opened.results.push(output);
  const rejects = await noteSink(options.rejects);
  const findings = await noteSink(options.findings);
  const reports = await openReports(world, set, messages, files, label, options);
  // Reports can still fail when they are put in place, so they come first.
  if (reports !== null) opened.results.unshift(reports);
  const excel = options.excel === true ? EXCEL_CSV : null;
  return {
    ...run,
    set,
    wishes,
    messages,
    format: await batchFormat(formatName, set, messages, {
      dialect,
      provenance: options.provenance === true,
      brief: options.brief === true,
    }),
    quick: reports === null,
    output,
    rejects: rejects === null ? null : { sink: rejects, file: new RejectFile(set, messages, excel) },
    findings:
      findings === null ? null : { sink: findings, line: (rejection) => findingLines(rejection, messages) },
    reports,
  };
}

async function openOutput(
  world: SpokenContext['world'],
  { output, stopOnError }: BatchOptions,
): Promise<ByteSink> {
  if (output !== undefined) return fileSink(resolve(world.folder, output));
  const sink = outputSink(world.stdout);
  return stopOnError === true ? withheldSink(sink) : sink;
}

/** Where results are: rejected rows and reasons in any case, what was scored where it was written. */
function placesOf({ world }: SpokenContext, options: BatchOptions, written: boolean): readonly string[] {
  const { output, reports, rejects, findings } = options;
  return [...(written ? [output, reports] : []), rejects, findings].flatMap((place) =>
    place === undefined ? [] : [resolve(world.folder, place)],
  );
}

async function sayAll(
  context: SpokenContext,
  log: AnswerLog,
  seconds: number,
  written: boolean,
): Promise<void> {
  const { world, messages } = context;
  const { batch } = messages;
  const closing = written
    ? batch.done(log.scored, log.rejected, seconds)
    : log.usable === 0
      ? batch.nothingToWrite
      : log.scored === 0
        ? batch.nobody
        : log.spoiled
          ? batch.nothingToWrite
          : batch.nothingWritten;
  const text = [...log.lines(), closing].join('\n');
  await (written && !log.findings ? note(context, text) : tell(world, text));
}
