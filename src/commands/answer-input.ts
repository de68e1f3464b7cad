import type { QuestionSet } from '../core/model/question-set.js';
import type { AnswerRow } from '../readers/answers/answer-rows.js';
import type { ColumnWishes } from '../readers/answers/columns/columns.js';
import { readAnswers } from '../readers/answers/read-answers.js';
import { BatchLog } from './batch/batch-log.js';
import { openSources } from './batch/open-sources.js';
import { Progress } from './batch/progress.js';
import { columnMap } from './batch/run-batch.js';
import type { Context } from './command.js';
import { reportFindings } from './load-set.js';

export type SheetRow = Extract<AnswerRow, { kind: 'sheet' }>;

/** How somebody says what columns are. */
export interface InputOptions {
  readonly id?: string;
  readonly map?: string;
  readonly by?: string;
}

export interface AnswerInput {
  readonly sheets: number;
  /** Whether a row, a file or the column map could not be used. */
  readonly findings: boolean;
}

const ROWS_BETWEEN_LOOKS = 4096;

/**
 * Hands on every usable sheet of the answer files, and says on stderr what could not be used, as a batch does.
 * Throws `UsageError` where a file cannot be opened.
 */
export async function eachSheet(
  context: Context,
  set: QuestionSet,
  files: readonly string[],
  { id, map: mapFile, by }: InputOptions,
  use: (row: SheetRow) => void,
): Promise<AnswerInput> {
  const sources = await openSources(context, files);
  const map = await columnMap(context, mapFile);
  if ('findings' in map) {
    await reportFindings(map.findings, map.file, context);
    return { sheets: 0, findings: true };
  }
  const wishes: ColumnWishes = { person: id ?? null, kept: by ?? null, map: map.map };
  const log = new BatchLog(context.messages, true);
  const progress = new Progress(context.world, context.messages);
  for await (const row of readAnswers(set, sources, wishes)) {
    if (row.kind === 'sheet') use(row);
    noteRow(log, row);
    if (log.scored % ROWS_BETWEEN_LOOKS === 0) await progress.show(log.scored + log.rejected);
  }
  await progress.clear();
  await say(context, log);
  return { sheets: log.scored, findings: log.findings };
}

function noteRow(log: BatchLog, row: AnswerRow): void {
  if (row.kind === 'sheet') noteSheet(log, row);
  else if (row.kind === 'rejected') log.reject(row.rejection);
  else if (row.kind === 'refused') log.refuse(row.source, row.findings);
  // A group may well be nameless; only what is missing or unused is worth a note.
  else log.columns(row.source, { ...row.columns, person: row.columns.person ?? 0 });
}

function noteSheet(log: BatchLog, { sheet, named }: SheetRow): void {
  log.scored += 1;
  if (!named) return;
  const person = Buffer.from(sheet.person ?? '');
  log.seen.add(person, 0, person.length);
}

async function say({ world, messages }: Context, log: BatchLog): Promise<void> {
  const closing = log.findings
    ? [messages.commands.group.counted(log.scored, log.rejected + log.refused)]
    : [];
  const lines = [...log.lines(), ...closing];
  if (lines.length > 0) await world.stderr.write(`${lines.join('\n')}\n`);
}
