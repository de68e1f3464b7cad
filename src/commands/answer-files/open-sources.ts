import { resolve } from 'node:path';
import { fileChunks, streamChunks, unreadable } from '../../platform/byte-source.js';
import type { AnswerSource } from '../../readers/answers/rows.js';
import { type Context, UsageError } from '../command.js';

const STDIN = '-';

/** The files named, or stdin where it is named or nothing is; files that cannot be read are said before any work. */
export async function openSources(
  { world, messages }: Context,
  files: readonly string[],
): Promise<readonly AnswerSource[]> {
  const words = messages.batch;
  if (files.length === 0 && world.stdin.isTTY) throw new UsageError(words.noFile, words.noFileHint);
  const names = files.length === 0 ? [STDIN] : files;
  for (const name of names) {
    const problem = name === STDIN ? null : await unreadable(resolve(world.folder, name));
    if (problem !== null) throw new UsageError(messages.commands.errors.file(name, problem));
  }
  return names.map((name) =>
    name === STDIN
      ? { name: words.stdin, chunks: streamChunks(world.stdin) }
      : { name, chunks: fileChunks(resolve(world.folder, name)) },
  );
}
