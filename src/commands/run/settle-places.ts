import { resolve } from 'node:path';
import { exists } from '../../platform/files.js';
import { OutputError } from '../../platform/output.js';
import { whyNotWritable } from '../../platform/write-file.js';
import { Cancelled, type Prompter } from '../../session/prompter.js';
import { type Context, type SpokenContext, UsageError } from '../command.js';
import { assertDistinct } from '../distinct-files.js';
import { maybeReplaced, otherPlace } from './place.js';
import type { RunOptions } from './run-options.js';

/** Opens what asks, where somebody can be asked; null where nobody can. */
export type Asking = (() => Promise<Prompter>) | null;

/**
 * The options with places for their files where these can be written and nothing is lost, known before the first
 * question. What lies there already gives way with `--force`, or where somebody agrees. Rejects with `OutputError`,
 * `UsageError`, `Cancelled`.
 */
export async function settlePlaces(
  context: SpokenContext,
  inputs: readonly (string | undefined)[],
  options: RunOptions,
  asking: Asking,
): Promise<RunOptions> {
  const { output, ics, force } = options;
  assertDistinct(context, inputs, [output, ics]);
  if (force === true) {
    for (const place of [output, ics]) assertWritable(context, place);
    return options;
  }
  const settled = {
    ...options,
    ...(output === undefined ? {} : { output: await placeFor(context, output, asking) }),
    ...(ics === undefined ? {} : { ics: await placeFor(context, ics, asking) }),
  };
  assertDistinct(context, inputs, [settled.output, settled.ics]);
  return settled;
}

function assertWritable({ world }: Context, place: string | undefined): void {
  const problem = place === undefined ? null : whyNotWritable(resolve(world.folder, place));
  if (place !== undefined && problem !== null) throw new OutputError(place, problem);
}

async function placeFor(context: SpokenContext, named: string, asking: Asking): Promise<string> {
  assertWritable(context, named);
  const words = context.messages.commands.run;
  for (let place = named; ; ) {
    if (!isOrdinary(resolve(context.world.folder, place))) return place;
    if (asking === null) throw new UsageError(words.exists(place), words.existsHint);
    const prompter = await asking();
    const wish = await maybeReplaced(place, context, prompter);
    if (wish === 'yes') return place;
    if (wish === 'no') throw new Cancelled();
    place = (await otherPlace(place, context, prompter)) ?? place;
  }
}

/** A device, such as /dev/stdout, loses nothing. */
function isOrdinary(path: string): boolean {
  return exists(path) && !path.startsWith('/dev/');
}
