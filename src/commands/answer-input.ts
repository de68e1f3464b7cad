import { resolve } from 'node:path';
import type { QuestionSet } from '../core/model/question-set.js';
import { openChunks } from '../platform/byte-chunks.js';
import type { AnswerRow, AnswerSource, Rejection } from '../readers/answers/answer-rows.js';
import type { ColumnWishes } from '../readers/answers/columns/columns.js';
import { readAnswers } from '../readers/answers/read-answers.js';
import { explained, findingLine } from '../renderers/findings/finding-line.js';
import { type Context, UsageError } from './command.js';

/** More rows than this are not explained one by one. */
const MOST_EXPLAINED = 20;

/** The answer files named on a command line; none, or `-`, is standard input. Throws `UsageError` where one is missing. */
export async function openAnswerFiles(
  names: readonly string[],
  context: Context,
): Promise<readonly AnswerSource[]> {
  const { world, messages } = context;
  const words = messages.commands.group;
  if (names.length === 0 && world.stdin.isTTY) throw new UsageError(words.noFile, words.noFileHint);
  const sources: AnswerSource[] = [];
  for (const name of names.length === 0 ? ['-'] : names) {
    if (name === '-') sources.push({ name: words.standardInput, chunks: world.stdin });
    else {
      const opened = await openChunks(resolve(world.folder, name));
      if (!opened.ok) throw new UsageError(messages.commands.errors.file(name, opened.problem));
      sources.push({ name, chunks: opened.chunks });
    }
  }
  return sources;
}

export interface AnswerInput {
  readonly sheets: number;
  /** Rows and files that could not be used; each was said on stderr. */
  readonly unusable: number;
}

export type SheetRow = Extract<AnswerRow, { kind: 'sheet' }>;

/** Hands every usable sheet on and says on stderr what could not be used. */
export async function eachSheet(
  context: Context,
  set: QuestionSet,
  sources: readonly AnswerSource[],
  wishes: ColumnWishes,
  use: (row: SheetRow) => void,
): Promise<AnswerInput> {
  const { world, messages } = context;
  let sheets = 0;
  let unusable = 0;
  for await (const row of readAnswers(set, sources, wishes)) {
    if (row.kind === 'sheet') {
      sheets += 1;
      use(row);
    } else if (row.kind !== 'columns') {
      unusable += 1;
      if (unusable > MOST_EXPLAINED) continue;
      const lines =
        row.kind === 'refused'
          ? row.findings.map((found) => findingLine(found, row.source, messages))
          : rejectionLines(row.rejection, context);
      await world.stderr.write(`${lines.join('\n')}\n`);
    }
  }
  const more = unusable - MOST_EXPLAINED;
  if (more > 0) await world.stderr.write(`${messages.commands.group.moreUnusable(more)}\n`);
  return { sheets, unusable };
}

function rejectionLines({ source, row, reasons }: Rejection, { messages }: Context): readonly string[] {
  return reasons.map(({ column, finding }) => {
    const { sentence, hint } = explained(finding, messages);
    return [messages.commands.group.place(source, row, column), sentence, hint]
      .filter((part) => part !== null)
      .join(' ');
  });
}
