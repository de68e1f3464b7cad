import { resolve } from 'node:path';
import { printableLine } from '../core/text/printable.js';
import { type Readers, writeWhole } from '../platform/write-file.js';
import type { Context } from './command.js';
import { note } from './tell.js';

/** A result goes to stdout, or whole into the file that was named, for its owner alone where it holds answers. */
export async function writeResult(
  context: Context,
  result: string | Uint8Array,
  output: string | undefined,
  readers: Readers = 'owner',
): Promise<void> {
  const { world } = context;
  if (output === undefined) {
    await world.stdout.write(result);
    return;
  }
  const path = resolve(world.folder, output);
  await writeWhole(path, result, readers);
  await noteWritten(context, path);
}

/** Says where files are, each in a line and with its whole path, so that nobody has to look for them. */
export async function noteWritten(context: Context, ...paths: readonly string[]): Promise<void> {
  const { written } = context.messages.commands;
  const files = paths.filter((path) => !path.startsWith('/dev/'));
  if (files.length > 0) await note(context, files.map((path) => written(printableLine(path))).join('\n'));
}
