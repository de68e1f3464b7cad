import { resolve } from 'node:path';
import { type Readers, writeWhole } from '../platform/write-file.js';
import type { Context } from './command.js';

/** A result goes to stdout, or whole into the file that was named, for its owner alone where it holds answers. */
export async function writeResult(
  { world }: Context,
  result: string | Uint8Array,
  output: string | undefined,
  readers: Readers = 'owner',
): Promise<void> {
  if (output === undefined) await world.stdout.write(result);
  else await writeWhole(resolve(world.folder, output), result, readers);
}
