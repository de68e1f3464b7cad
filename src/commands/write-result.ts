import { resolve } from 'node:path';
import { writeWhole } from '../platform/files.js';
import type { Context } from './command.js';

/** A result goes to stdout, or whole into the file that was named. */
export async function writeResult(
  { world }: Context,
  result: string,
  output: string | undefined,
): Promise<void> {
  if (output === undefined) await world.stdout.write(result);
  else await writeWhole(resolve(world.folder, output), result);
}
