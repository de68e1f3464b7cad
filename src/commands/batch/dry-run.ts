import type { QuestionSet } from '../../core/model/question-set.js';
import { printableLine } from '../../core/text/printable.js';
import type { Messages } from '../../messages/messages.js';
import type { ColumnRole, Columns, ColumnWishes } from '../../readers/answers/columns/columns.js';
import { columnLetters } from '../../readers/answers/columns/match-columns.js';
import { excerpt } from '../../readers/answers/excerpt.js';
import { readAnswers } from '../../readers/answers/read-answers.js';
import type { AnswerSource } from '../../readers/answers/rows.js';
import type { BatchLog } from '../answer-files/answer-log.js';

/** Reads everything, writes nothing, and says which column is which item and how many rows are good. */
export async function dryRun(
  set: QuestionSet,
  sources: Iterable<AnswerSource>,
  wishes: ColumnWishes,
  messages: Messages,
  log: BatchLog,
): Promise<string> {
  const lines: string[] = [];
  for await (const row of readAnswers(set, sources, wishes)) {
    switch (row.kind) {
      case 'columns':
        lines.push(...columnLines(row.source, row.columns, messages), '');
        break;
      case 'sheet':
        log.scored += 1;
        break;
      case 'rejected':
        log.reject(row.rejection);
        break;
      case 'refused':
        log.refuse(row.source, row.findings);
    }
  }
  lines.push(messages.batch.dryRun.counts(log.scored, log.rejected));
  return `${lines.join('\n')}\n`;
}

function columnLines(source: string, columns: Columns, messages: Messages): readonly string[] {
  const words = messages.batch.dryRun;
  const headers = columns.headers.map((header) => excerpt(printableLine(header)));
  const width = Math.max(...headers.map(({ length }) => length));
  return [
    printableLine(source),
    ...columns.roles.map(
      (role, at) =>
        `  ${columnLetters(at).padStart(3)}  ${(headers[at] ?? '').padEnd(width)}  →  ${roleText(role, messages)}`,
    ),
    ...(columns.person === null ? [`  ${words.noPerson}`] : []),
    columns.missing.length === 0
      ? `  ${words.complete}`
      : `  ${words.missing(columns.missing.map(({ id }) => id))}`,
  ];
}

function roleText(role: ColumnRole, messages: Messages): string {
  const words = messages.batch.dryRun;
  switch (role.kind) {
    case 'item':
      return role.item.id;
    case 'person':
      return words.person;
    case 'kept':
      return words.kept;
    case 'form':
      return words.form;
    case 'unused':
      return words.ignored;
  }
}
