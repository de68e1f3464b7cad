import type { QuestionSet } from '../../core/model/question-set.js';
import { printableJson } from '../../core/text/printable.js';
import type { OperatorMessages } from '../../messages/messages.js';
import type { ColumnWishes } from '../../readers/answers/columns/columns.js';
import { readAnswers } from '../../readers/answers/read-answers.js';
import { rowsOnly } from '../../readers/answers/reading.js';
import type { AnswerRow, AnswerSource } from '../../readers/answers/rows.js';
import {
  type FileUnderstood,
  understandingDocument,
  understandingText,
} from '../../renderers/batch/understanding.js';
import { AnswerLog } from '../answer-files/answer-log.js';
import { type Context, EXIT } from '../command.js';
import { note, tell } from '../tell.js';
import type { BatchOptions } from './batch-options.js';
import { UnderstandingOfFile } from './understanding.js';

/** Reads everything, writes nothing, and shows what was understood; the exit code is that of the real run. */
export async function showUnderstanding(
  context: Context,
  set: QuestionSet,
  sources: readonly AnswerSource[],
  wishes: ColumnWishes,
  options: BatchOptions,
  ownKept: boolean,
): Promise<number> {
  const { world, messages } = context;
  const log = new AnswerLog(set, messages, { rejectsKept: false, once: false, names: false, ownKept });
  const files: UnderstandingOfFile[] = [];
  const reading = rowsOnly(set, wishes);
  for await (const row of readAnswers(reading, sources)) {
    if (row.kind === 'columns') files.push(new UnderstandingOfFile(row));
    if (row.kind === 'sheet') log.count(row);
    else log.note(row);
    tellRow(files.at(-1), row);
  }
  const understood = files.map((file) => file.understood());
  const isJson = options.json === true;
  await world.stdout.write(
    isJson ? asJson(understood, log) : asText(understood, context, options.verbose === true),
  );
  const lines = log.lines();
  const said = lines.join('\n');
  if (lines.length > 0) await (log.findings ? tell(world, said) : note(context, said));
  // Behind everything there is to say, so that it stands on a screen when all has gone by.
  if (!isJson) await world.stdout.write(`${verdict(log, messages)}\n`);
  return log.findings ? EXIT.findings : EXIT.done;
}

function verdict({ refused, scored, rejected }: AnswerLog, { batch: { dryRun } }: OperatorMessages): string {
  return refused > 0 && scored === 0 && rejected === 0 ? dryRun.refused : dryRun.counts(scored, rejected);
}

function tellRow(file: UnderstandingOfFile | undefined, row: AnswerRow): void {
  if (row.kind === 'sheet') file?.row(row.original, true);
  if (row.kind === 'passed-over') file?.passOver(row.row, row.why);
  if (row.kind !== 'rejected') return;
  const { original } = row.rejection;
  file?.row(original.kind === 'cells' ? original : null, false);
}

function asText(files: readonly FileUnderstood[], { messages }: Context, verbose: boolean): string {
  const lines = files.flatMap((file) => [...understandingText(file, messages, verbose), '']);
  const more = verbose || files.length === 0 ? [] : [messages.batch.dryRun.more];
  return [...lines, ...more].map((line) => `${line}\n`).join('');
}

function asJson(files: readonly FileUnderstood[], log: AnswerLog): string {
  const document = {
    format: 'kundencheck/dry-run/1',
    files: files.map(understandingDocument),
    people: log.scored,
    rejected: log.rejected,
    refused: log.refused,
  };
  return `${printableJson(JSON.stringify(document, null, 2))}\n`;
}
