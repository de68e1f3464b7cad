import type { QuestionSet } from '../../core/model/question-set.js';
import type { ColumnWishes } from '../../readers/answers/columns/columns.js';
import { readAnswers } from '../../readers/answers/read-answers.js';
import type { Reading, SheetTaker } from '../../readers/answers/reading.js';
import type { SheetRow } from '../../readers/answers/rows.js';
import type { Context } from '../command.js';
import { note, tell } from '../tell.js';
import { AnswerLog } from './answer-log.js';
import { openSources } from './open-sources.js';
import { type AnswerFileOptions, columnWishes } from './options.js';
import { Progress } from './progress.js';

/** Progress is told now and then. */
const SHEETS_BETWEEN_LOOKS = 1024;

/** What becomes of the answers. */
export interface AnswerUse {
  sheet(row: SheetRow): void;
  /** Takes plain records before sheets are made of them; null where sheets are needed. */
  readonly records: ((log: AnswerLog) => NonNullable<Reading['records']>) | null;
  /** Whether only the first sheet of a person counts, where somebody said which column names persons. */
  readonly once: boolean;
}

export interface AnswerInput {
  readonly sheets: number;
  /** Rows and documents that could not be used. */
  readonly rejected: number;
  /** Rows that were passed over and stand for other people, or for all of them. */
  readonly rowsOfOthers: number;
  /** Whether a row, a file or the column map could not be used. */
  readonly findings: boolean;
  /** Whether answers that were handed on turned out to mean something else. */
  readonly spoiled: boolean;
}

/**
 * Hands on all usable answers of some files, and says on stderr what could not be used, as a batch does. Throws
 * `UsageError` where a file cannot be opened.
 */
export async function eachSheet(
  context: Context,
  set: QuestionSet,
  files: readonly string[],
  options: AnswerFileOptions,
  use: AnswerUse,
): Promise<AnswerInput> {
  const { messages } = context;
  const sources = await openSources(context, files);
  const wishes = await columnWishes(context, options);
  if (wishes === null) return { sheets: 0, rejected: 0, rowsOfOthers: 0, findings: true, spoiled: false };
  const log = new AnswerLog(set, messages, {
    rejectsKept: true,
    once: use.once && namesPersons(wishes),
    names: false,
    ownKept: false,
  });
  const progress = new Progress(context);
  const take = (row: SheetRow) => {
    if (log.count(row)) use.sheet(row);
    return true;
  };
  const sheets: SheetTaker = {
    take,
    get full() {
      return log.scored % SHEETS_BETWEEN_LOOKS === 0;
    },
  };
  const reading: Reading = { set, wishes, records: use.records?.(log) ?? null, sheets };
  for await (const row of readAnswers(reading, sources)) {
    if (row.kind === 'sheet') take(row);
    else log.note(row);
    await progress.show(log.scored + log.rejected);
  }
  await progress.clear();
  await say(context, log);
  const { scored, rejected, rowsOfOthers, findings, spoiled } = log;
  return { sheets: scored, rejected, rowsOfOthers, findings, spoiled };
}

/** Two people of one name stay two unless somebody says that a column names persons. */
function namesPersons({ person, map }: ColumnWishes): boolean {
  return person !== null || [...map.values()].includes('person');
}

async function say(context: Context, log: AnswerLog): Promise<void> {
  const { world, messages } = context;
  const closing = log.findings
    ? [messages.commands.group.counted(log.scored, log.rejected + log.refused)]
    : [];
  const lines = [...log.lines(), ...closing];
  if (lines.length === 0) return;
  await (log.findings ? tell(world, lines.join('\n')) : note(context, lines.join('\n')));
}
