import type { AnswerSheet } from '../../core/model/answer-sheet.js';
import type { QuestionSet } from '../../core/model/question-set.js';
import { score } from '../../core/scoring/score.js';
import { printableLine } from '../../core/text/printable.js';
import { paintFor, wantsColour } from '../../platform/colour.js';
import { profileRenderer } from '../../renderers/profile/registry.js';
import type { Context } from '../command.js';
import { writeResult } from '../write-result.js';
import type { RunOptions } from './run-options.js';

const FILE_COLUMNS = 80;

/** Scores, renders once, writes once. */
export async function showProfile(
  context: Context,
  set: QuestionSet,
  sheet: AnswerSheet,
  { format, output, plain = false }: RunOptions,
): Promise<void> {
  const { world, messages } = context;
  const toStdout = output === undefined;
  const colour = toStdout && !plain && wantsColour(world.stdout, world.env, context.colour);
  const render = await profileRenderer(format);
  const look = {
    columns: toStdout && world.stdout.isTerminal ? world.stdout.size().columns : FILE_COLUMNS,
    paint: await paintFor(colour),
    bars: !plain,
  };
  await writeResult(context, render(set, score(set, sheet), messages, look), output);
  if (output !== undefined)
    await world.stderr.write(`${messages.commands.run.written(printableLine(output))}\n`);
}
