import { GroupCounter } from '../core/group/group-counter.js';
import { summarise } from '../core/group/summarise.js';
import { mergeTallies, noTally } from '../core/group/tally.js';
import type { QuestionSet } from '../core/model/question-set.js';
import type { Messages } from '../messages/messages.js';
import { distributions } from '../platform/distributions.js';
import { type GroupFormat, groupReport } from '../renderers/group/group-report.js';
import { eachSheet } from './answer-files/each-sheet.js';
import type { AnswerFileOptions } from './answer-files/options.js';
import { type Context, EXIT, UsageError } from './command.js';
import { documentLook } from './document-look.js';
import { RecordCounter } from './record-counter.js';
import { writeResult } from './write-result.js';

export interface GroupOptions extends AnswerFileOptions {
  readonly format: GroupFormat;
  readonly output?: string;
  readonly minGroup: string;
  readonly withTexts?: boolean;
}

/** A column with more different values names people, not parts of a group. */
const MOST_PARTS = 1000;

/** Counts sheets, one after the other, and writes the report; the exit code says whether all could be used. */
export async function reportGroup(
  context: Context,
  set: QuestionSet,
  files: readonly string[],
  minGroup: number,
  options: GroupOptions,
): Promise<number> {
  const { messages } = context;
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
  const tallies = counter.tallies();
  if (options.by !== undefined && tallies.size === 1 && tallies.has(null))
    await context.world.stderr.write(`${messages.commands.group.nothingToSplitBy(options.by)}\n`);
  const whole = [...tallies.values()].reduce(mergeTallies, noTally(set));
  const split = options.by === undefined ? null : { column: options.by, tallies };
  const summary = summarise(set, whole, split, { minGroup, texts }, distributions);
  const render = await groupReport.renderer(options.format);
  const look = await documentLook(context, options.output);
  await writeResult(context, render(set, summary, messages, look), options.output);
  return input.findings ? EXIT.findings : EXIT.done;
}

function assertParts({ parts }: GroupCounter, { commands }: Messages): void {
  if (parts > MOST_PARTS) throw new UsageError(commands.group.tooManyParts(MOST_PARTS));
}
