import { resolve } from 'node:path';
import { exists, realPath } from '../platform/files.js';
import { OutputError } from '../platform/output.js';
import { whyNotWritable } from '../platform/write-file.js';
import { type Context, UsageError } from './command.js';
import { askYes } from './typed-questions.js';

const STDIN = '-';

type Paths = readonly (string | undefined)[];

/**
 * Looked at before any work is done: results go where they can be written and where no input and no other result is, and
 * what lies there already gives way with `--force` only, or where somebody at the terminal agrees. Rejects with
 * `OutputError` or `UsageError`.
 */
export async function assertPlaces(
  context: Context,
  inputs: Paths,
  results: Paths,
  force: boolean | undefined,
): Promise<void> {
  assertDistinct(context, inputs, results);
  const words = context.messages.commands.errors;
  for (const place of results) {
    if (place === undefined) continue;
    assertWritable(context, place);
    if (force === true || !isOrdinary(context, place)) continue;
    // Who hands in answers by the keyboard cannot be asked as well.
    if (inputs.includes(STDIN) || !(await askYes(context, words.replace(place))))
      throw new UsageError(words.exists(place), words.existsHint);
  }
}

/** A result must not go where an input, or another result, is; links are followed. */
export function assertDistinct({ world, messages }: Context, inputs: Paths, results: Paths): void {
  const real = (path: string) => realPath(resolve(world.folder, path));
  const named = (paths: Paths) =>
    paths.filter((path) => path !== undefined && path !== STDIN) as readonly string[];
  const taken = new Set(named(inputs).map(real));
  for (const path of named(results)) {
    if (taken.has(real(path))) throw new UsageError(messages.batch.sameFile(path));
    taken.add(real(path));
  }
}

export function assertWritable({ world }: Context, place: string): void {
  const problem = whyNotWritable(resolve(world.folder, place));
  if (problem !== null) throw new OutputError(place, problem);
}

/** Whether something is lost where a result is put there; a device, such as /dev/stdout, loses nothing. */
export function isOrdinary({ world }: Context, place: string): boolean {
  const path = resolve(world.folder, place);
  return exists(path) && !path.startsWith('/dev/');
}
