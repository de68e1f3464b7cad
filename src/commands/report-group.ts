import { GroupCounter } from '../core/group/group-counter.js';
import { summarise } from '../core/group/summarise.js';
import type { TalliedPart } from '../core/group/tally.js';
import type { GroupSummary } from '../core/model/group.js';
import type { QuestionSet } from '../core/model/question-set.js';
import type { Limits } from '../core/protection/limits.js';
import type { OperatorMessages } from '../messages/messages.js';
import { distributions } from '../platform/distributions.js';
import { type GroupFormat, groupReport } from '../renderers/group/group-report.js';
import type { AddressOptions } from './address.js';
import { eachSheet } from './answer-files/each-sheet.js';
import type { AnswerFileOptions } from './answer-files/options.js';
import { EXIT, type SpokenContext, UsageError } from './command.js';
import { documentLook, FILE_LOOK } from './document-look.js';
import { groupFormats, type ProtectionOptions } from './group-options.js';
import { outputFormat } from './output-format.js';
import { RecordCounter } from './record-counter.js';
import type { LabelOptions } from './report-label.js';
import { tell } from './tell.js';
import { writeResult } from './write-result.js';

export interface GroupOptions extends AddressOptions, AnswerFileOptions, LabelOptions, ProtectionOptions {
  /** As the ending of the output says, where it is not given. */
  readonly format?: GroupFormat | 'xlsx';
  readonly output?: string;
  readonly force?: boolean;
  readonly withTexts?: boolean;
}

/** More parts than this are no parts of a group that somebody could look at. */
const MOST_PARTS = 1000;

/** A column with fewer people than this for each of its values names people. */
const LEAST_PEOPLE_A_VALUE = 2;

/** Counts sheets, one after the other, and writes the report; the exit code says whether all could be used. */
export async function reportGroup(
  context: SpokenContext,
  set: QuestionSet,
  files: readonly string[],
  limits: Limits,
  label: string | null,
  options: GroupOptions,
): Promise<number> {
  const { messages } = context;
  const format = outputFormat(messages, options, groupFormats, 'text');
  const texts = options.withTexts === true;
  const counter = new GroupCounter(set, { texts });
  const input = await eachSheet(context, set, files, options, {
    sheet({ sheet, kept }) {
      counter.add(sheet, kept);
      assertParts(counter, messages);
    },
    records: texts
      ? null
      : (log) => (columns, delimiter, numbering) =>
          new RecordCounter({
            set,
            columns,
            delimiter,
            numbering,
            counter,
            log,
            counted: () => assertParts(counter, messages),
          }),
    once: true,
  });
  if (input.spoiled || (input.sheets === 0 && input.findings)) return EXIT.findings;
  const columns = options.by ?? [];
  const parts = counter.parts();
  for (const [at, column] of columns.entries()) {
    assertNoNames(column, at, parts, messages);
    if (input.sheets > 0 && parts.every(({ names }) => (names[at] ?? null) === null))
      await tell(context.world, messages.commands.group.nothingToSplitBy(column));
  }
  const summary = summarise(set, columns, parts, { limits, texts }, distributions);
  const report = await rendered(context, set, summary, format, label, options.output);
  await writeResult(context, report, options.output);
  return input.findings ? EXIT.findings : EXIT.done;
}

async function rendered(
  context: SpokenContext,
  set: QuestionSet,
  summary: GroupSummary,
  format: (typeof groupFormats)[number],
  label: string | null,
  output: string | undefined,
): Promise<string | Uint8Array> {
  const { messages } = context;
  if (format !== 'xlsx') {
    const render = await groupReport.renderer(format);
    return render(set, summary, messages, await documentLook(context, output), label);
  }
  const { labelled } = await import('../renderers/document/document.js');
  const { groupDocument } = await import('../renderers/group/group-document.js');
  const { documentSheet } = await import('../renderers/workbook/document-sheet.js');
  const { writeWorkbook } = await import('../renderers/workbook/workbook.js');
  const document = labelled(groupDocument(set, summary, messages), label);
  return writeWorkbook(documentSheet(messages.batch.workbook.report, document, FILE_LOOK));
}

function assertParts({ size }: GroupCounter, { commands }: OperatorMessages): void {
  if (size > MOST_PARTS) throw new UsageError(commands.group.tooManyParts(MOST_PARTS));
}

function assertNoNames(
  column: string,
  at: number,
  parts: readonly TalliedPart[],
  { commands }: OperatorMessages,
): void {
  const named = parts.filter(({ names }) => (names[at] ?? null) !== null);
  const values = new Set(named.map(({ names }) => names[at])).size;
  const people = named.reduce((sum, { tally }) => sum + tally.people, 0);
  if (values > 2 && people < LEAST_PEOPLE_A_VALUE * values)
    throw new UsageError(commands.group.names(column, values, people));
}
