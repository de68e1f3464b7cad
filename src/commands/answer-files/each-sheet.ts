import type { QuestionSet } from '../../core/model/question-set.js';
import type { RecordScanner } from '../../readers/answers/bytes/record-scanner.js';
import type { Columns, ColumnWishes } from '../../readers/answers/columns/columns.js';
import { type RecordTaker, readAnswersQuickly } from '../../readers/answers/quick-answers.js';
import type { AnswerRow, AnswerSource } from '../../readers/answers/rows.js';
import { personIn } from '../../readers/answers/table/row-to-sheet.js';
import { columnMap } from '../batch/run-batch.js';
import type { Context } from '../command.js';
import { reportFindings } from '../load-set.js';
import { BatchLog } from './answer-log.js';
import { openSources } from './open-sources.js';
import { Progress } from './progress.js';

type SheetRow = Extract<AnswerRow, { kind: 'sheet' }>;

/** How somebody says what columns are. */
export interface InputOptions {
  readonly id?: string;
  readonly map?: string;
  readonly by?: string;
}

/** What becomes of the answers. */
export interface AnswerUse {
  sheet(row: SheetRow): void;
  /** Takes plain records before sheets are made of them; null where sheets are needed. */
  readonly records: RecordTaker | null;
  /** Whether only the first sheet of a named person is handed on: so many rows are not so many people. */
  readonly once: boolean;
}

export interface AnswerInput {
  readonly sheets: number;
  /** Whether a row, a file or the column map could not be used. */
  readonly findings: boolean;
}

/**
 * Hands on all usable answers of some files, and says on stderr what could not be used, as a batch does. Throws
 * `UsageError` where a file cannot be opened.
 */
export async function eachSheet(
  context: Context,
  set: QuestionSet,
  files: readonly string[],
  { id, map: mapFile, by }: InputOptions,
  use: AnswerUse,
): Promise<AnswerInput> {
  const sources = await openSources(context, files);
  const map = await columnMap(context, mapFile);
  if ('findings' in map) {
    await reportFindings(map.findings, map.file, context);
    return { sheets: 0, findings: true };
  }
  const wishes: ColumnWishes = { person: id ?? null, kept: by ?? null, map: map.map };
  const log = new BatchLog(context.messages, true, use.once);
  const progress = new Progress(context.world, context.messages);
  const shown = sources.map((source) => whileReading(source, () => progress.show(log.scored + log.rejected)));
  for await (const row of readAnswersQuickly(set, shown, wishes, noted(use, log))) {
    if (row.kind !== 'sheet') noteRow(log, row);
    else if (counts(log, row.named ? row.sheet.person : null, use.once)) use.sheet(row);
  }
  await progress.clear();
  await say(context, log);
  return { sheets: log.scored, findings: log.findings };
}

/** The same source; something is done before each of its chunks. */
function whileReading({ name, chunks }: AnswerSource, before: () => Promise<void>): AnswerSource {
  async function* watched() {
    for await (const chunk of chunks) {
      await before();
      yield chunk;
    }
  }
  return { name, chunks: watched() };
}

/** The same taker; whom it took is noted. */
function noted({ records, once }: AnswerUse, log: BatchLog): RecordTaker {
  if (records === null) return () => () => false;
  return (columns) => {
    const take = records(columns);
    return (scanner) => {
      const person = personOf(columns, scanner);
      if (once && person !== null && log.seen.has(person)) {
        counts(log, person, once);
        return true;
      }
      if (!take(scanner)) return false;
      counts(log, person, once);
      return true;
    };
  };
}

function personOf({ person }: Columns, scanner: RecordScanner): string | null {
  return person === null ? null : personIn(scanner.cell(person));
}

function noteRow(log: BatchLog, row: Exclude<AnswerRow, SheetRow>): void {
  if (row.kind === 'rejected') log.reject(row.rejection);
  else if (row.kind === 'refused') log.refuse(row.source, row.findings);
  // A group may well be nameless; only what is missing or unused is worth a note.
  else log.columns(row.source, { ...row.columns, person: row.columns.person ?? 0 });
}

/** Whether a sheet counts; its person is noted. */
function counts(log: BatchLog, person: string | null, once: boolean): boolean {
  const isNew = person === null || log.seen.addName(person);
  if (once && !isNew) return false;
  log.scored += 1;
  return true;
}

async function say({ world, messages }: Context, log: BatchLog): Promise<void> {
  const closing = log.findings
    ? [messages.commands.group.counted(log.scored, log.rejected + log.refused)]
    : [];
  const lines = [...log.lines(), ...closing];
  if (lines.length > 0) await world.stderr.write(`${lines.join('\n')}\n`);
}
