import { resolve } from 'node:path';
import { exists } from '../../platform/files.js';
import { OutputError } from '../../platform/output.js';
import { whyNotWritable } from '../../platform/write-file.js';
import { type Context, UsageError } from '../command.js';

/**
 * What a file for the result would meet, known before the first question: rejects where it cannot be written, and where
 * it would take the place of another without `--force`.
 */
export function checkOutput(
  { world, messages }: Context,
  output: string | undefined,
  force: boolean | undefined,
): void {
  if (output === undefined) return;
  const path = resolve(world.folder, output);
  const problem = whyNotWritable(path);
  if (problem !== null) throw new OutputError(output, problem);
  const words = messages.commands.run;
  if (force !== true && isOrdinary(path)) throw new UsageError(words.exists(output), words.existsHint);
}

function isOrdinary(path: string): boolean {
  return exists(path) && !path.startsWith('/dev/');
}
