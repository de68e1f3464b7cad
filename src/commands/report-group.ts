import { summarise, type TalliedParts } from '../core/group/summarise.js';
import type { GroupTally } from '../core/group/tally.js';
import { groupTallier } from '../core/group/tally-profiles.js';
import type { QuestionSet } from '../core/model/question-set.js';
import { score } from '../core/scoring/score.js';
import { commandMessages } from '../messages/german/commands.js';
import { distributions } from '../platform/distributions.js';
import { groupRenderer } from '../renderers/group/registry.js';
import { eachSheet, openAnswerFiles } from './answer-input.js';
import { type Context, EXIT } from './command.js';
import { documentLook } from './document-look.js';
import type { GroupOptions } from './group.js';
import { writeResult } from './write-result.js';

const words = commandMessages.group;

/** Counts sheets, one after the other, and writes the report; the exit code says whether all could be used. */
export async function reportGroup(
  context: Context,
  set: QuestionSet,
  files: readonly string[],
  minGroup: number,
  options: GroupOptions,
): Promise<number> {
  const texts = options.withTexts === true;
  const tallier = groupTallier(set, { texts });
  const whole = tallier.empty();
  const split: TalliedParts | null =
    options.by === undefined ? null : { column: options.by, tallies: new Map<string | null, GroupTally>() };
  const wishes = { person: options.id ?? null, kept: options.by ?? null, map: new Map() };
  const sources = await openAnswerFiles(files, context);
  const input = await eachSheet(context, set, sources, wishes, ({ sheet, kept }) => {
    const profile = score(set, sheet);
    tallier.add(whole, profile);
    if (split !== null) tallier.add(partOf(split, kept, tallier.empty), profile);
  });
  if (input.unusable > 0)
    await context.world.stderr.write(`${words.counted(input.sheets, input.unusable)}\n`);
  if (input.sheets === 0 && input.unusable > 0) return EXIT.findings;
  const summary = summarise(set, whole, split, { minGroup, texts }, distributions);
  const render = await groupRenderer(options.format);
  const look = await documentLook(context, options.output);
  await writeResult(context, render(set, summary, context.messages, look), options.output);
  return input.unusable > 0 ? EXIT.findings : EXIT.done;
}

function partOf({ tallies }: TalliedParts, name: string | null, empty: () => GroupTally): GroupTally {
  const known = tallies.get(name);
  if (known !== undefined) return known;
  const tally = empty();
  tallies.set(name, tally);
  return tally;
}
