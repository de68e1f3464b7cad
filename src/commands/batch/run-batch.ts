import { basename, dirname, resolve } from 'node:path';
import type { QuestionSet } from '../../core/model/question-set.js';
import { type ByteSink, fileSink, outputSink, withheldSink } from '../../platform/byte-sink.js';
import { readLimited, realPath } from '../../platform/files.js';
import { folderSink } from '../../platform/folder-sink.js';
import type { ColumnWishes } from '../../readers/answers/columns/columns.js';
import type { AnswerSource } from '../../readers/answers/rows.js';
import type { LocatedFinding } from '../../readers/located.js';
import { batchFormat } from '../../renderers/batch/batch-format.js';
import { FileNames } from '../../renderers/batch/file-names.js';
import { EXCEL_CSV, PLAIN_CSV } from '../../renderers/csv-cells.js';
import { documentEndings } from '../../renderers/formats.js';
import { profileReport } from '../../renderers/profile/profile-report.js';
import { BatchLog } from '../answer-files/answer-log.js';
import { openSources } from '../answer-files/open-sources.js';
import { Progress } from '../answer-files/progress.js';
import { type Context, EXIT, UsageError } from '../command.js';
import { reportFindings } from '../load-set.js';
import { type BatchJob, BatchRun } from './batch-job.js';
import type { BatchOptions } from './batch-options.js';
import { dryRun } from './dry-run.js';
import { ProfileReports } from './profile-reports.js';

/** Scores the answers of many people; gives the exit code. */
export async function runBatch(
  context: Context,
  set: QuestionSet,
  files: readonly string[],
  options: BatchOptions,
): Promise<number> {
  if (options.excel === true && options.format !== 'csv')
    throw new UsageError(context.messages.batch.excelOnlyCsv);
  const sources = await openSources(context, files);
  const map = await columnMap(context, options.map);
  if ('findings' in map) {
    await reportFindings(map.findings, map.file, context);
    return EXIT.findings;
  }
  const wishes: ColumnWishes = { person: options.id ?? null, kept: null, map: map.map };
  return options.dryRun === true
    ? showColumns(context, set, sources, wishes)
    : scoreSources(context, set, sources, wishes, files, options);
}

type MapReading =
  | { readonly map: ReadonlyMap<string, string | null> }
  | { readonly findings: readonly LocatedFinding[]; readonly file: string };

export async function columnMap({ world, messages }: Context, path: string | undefined): Promise<MapReading> {
  if (path === undefined) return { map: new Map() };
  const { MAX_MAP_BYTES, readColumnMap } = await import('../../readers/answers/columns/column-map.js');
  const reading = await readLimited(resolve(world.folder, path), MAX_MAP_BYTES);
  if (!reading.ok)
    throw new UsageError(
      messages.commands.errors.file(path, reading.problem === 'too-large' ? 'unreadable' : reading.problem),
    );
  const map = readColumnMap(reading.bytes);
  return map.ok ? { map: map.value } : { findings: map.findings, file: path };
}

async function showColumns(
  { world, messages }: Context,
  set: QuestionSet,
  sources: readonly AnswerSource[],
  wishes: ColumnWishes,
): Promise<number> {
  const log = new BatchLog(messages, false);
  await world.stdout.write(await dryRun(set, sources, wishes, messages, log));
  const lines = log.lines();
  if (lines.length > 0) await world.stderr.write(`${lines.join('\n')}\n`);
  return log.findings ? EXIT.findings : EXIT.done;
}

async function scoreSources(
  context: Context,
  set: QuestionSet,
  sources: readonly AnswerSource[],
  wishes: ColumnWishes,
  files: readonly string[],
  options: BatchOptions,
): Promise<number> {
  const { world, messages } = context;
  const progress = new Progress(world, messages);
  const log = new BatchLog(messages, options.rejects !== undefined);
  let interrupted = false;
  const stopListening = world.onInterrupt(() => {
    interrupted = true;
  });
  const dialect = options.excel === true ? EXCEL_CSV : PLAIN_CSV;
  const sinks: ByteSink[] = [];
  let reports: ProfileReports | null = null;
  try {
    const output = await openOutput(context, options);
    sinks.push(output);
    const rejects =
      options.rejects === undefined ? null : await fileSink(resolve(world.folder, options.rejects));
    if (rejects !== null) sinks.push(rejects);
    reports = await openReports(context, set, files, options);
    const job: BatchJob = {
      set,
      wishes,
      messages,
      format: batchFormat(options.format, set, messages, dialect),
      quick: options.format === 'csv' && reports === null ? dialect : null,
      output,
      rejects,
      reports,
      log,
      progress,
      cancelled: () => interrupted,
    };
    await new BatchRun(job).run(sources);
    await progress.clear();
    const written = log.usable > 0 && !(options.stopOnError === true && log.findings);
    if (written) await reports?.commit();
    else await reports?.discard();
    reports = null;
    if (written) await output.commit();
    else await output.discard();
    await rejects?.commit();
    sinks.length = 0;
    await sayAll(context, log, progress.seconds, written);
    return log.findings ? EXIT.findings : EXIT.done;
  } finally {
    stopListening();
    await progress.clear().catch(() => {});
    for (const sink of sinks) await sink.discard();
    await reports?.discard();
  }
}

async function openOutput({ world }: Context, options: BatchOptions): Promise<ByteSink> {
  if (options.output !== undefined) return fileSink(resolve(world.folder, options.output));
  const output = outputSink(world.stdout);
  return options.stopOnError === true ? withheldSink(output) : output;
}

async function openReports(
  { world, messages }: Context,
  set: QuestionSet,
  files: readonly string[],
  { reports, reportFormat, force = false, map, output, rejects }: BatchOptions,
): Promise<ProfileReports | null> {
  if (reports === undefined) return null;
  const render = await profileReport.renderer(reportFormat);
  const folder = realPath(resolve(world.folder, reports));
  // A person may be called like a file that is read or written here.
  const others = [...files, map, output, rejects]
    .filter((path) => path !== undefined)
    .map((path) => realPath(resolve(world.folder, path)))
    .filter((path) => dirname(path) === folder)
    .map((path) => basename(path));
  const names = new FileNames('person', documentEndings[reportFormat], others);
  return new ProfileReports(set, messages, folderSink(folder, force), names, render);
}

async function sayAll(
  { world, messages }: Context,
  log: BatchLog,
  seconds: number,
  written: boolean,
): Promise<void> {
  const { batch } = messages;
  const closing = written
    ? batch.done(log.scored, log.rejected, seconds)
    : log.usable === 0
      ? batch.nothingToWrite
      : batch.nothingWritten;
  await world.stderr.write(`${[...log.lines(), closing].join('\n')}\n`);
}
