import { Cancelled, type Prompter } from '../../session/prompter.js';
import { type SpokenContext, UsageError } from '../command.js';
import { assertDistinct, assertWritable, isOrdinary } from '../result-places.js';
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
    for (const place of [output, ics]) if (place !== undefined) assertWritable(context, place);
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

async function placeFor(context: SpokenContext, named: string, asking: Asking): Promise<string> {
  assertWritable(context, named);
  const words = context.messages.commands.errors;
  for (let place = named; ; ) {
    if (!isOrdinary(context, place)) return place;
    if (asking === null) throw new UsageError(words.exists(place), words.existsHint);
    const prompter = await asking();
    const wish = await maybeReplaced(place, context, prompter);
    if (wish === 'yes') return place;
    if (wish === 'no') throw new Cancelled();
    place = (await otherPlace(place, context, prompter)) ?? place;
  }
}
