import { resolve } from 'node:path';
import { fileChunks, streamChunks, unreadable } from '../../platform/byte-source.js';
import { filesIn } from '../../platform/find-files.js';
import type { AnswerSource } from '../../readers/answers/rows.js';
import { type Context, UsageError } from '../command.js';

const STDIN = '-';

/** Endings of files that may hold answers, for folders. */
const ENDINGS = /\.(csv|tsv|txt|xlsx|xlsm|xls|ods|json|ndjson|jsonl)$/i;

/**
 * The files named, those in folders and of patterns named, or stdin where it is named or nothing is; files that cannot
 * be read are said before any work.
 */
export async function openSources(
  { world, messages }: Context,
  files: readonly string[],
): Promise<readonly AnswerSource[]> {
  const words = messages.batch;
  if (files.length === 0 && world.stdin.isTTY) throw new UsageError(words.noFile, words.noFileHint);
  const names: string[] = [];
  for (const name of files.length === 0 ? [STDIN] : files) {
    const found = name === STDIN ? null : await filesIn(world.folder, name, ENDINGS);
    if (found?.length === 0) throw new UsageError(words.noMatch(name));
    names.push(...(found ?? [name]));
  }
  for (const name of names) {
    const problem = name === STDIN ? null : await unreadable(resolve(world.folder, name));
    if (problem !== null) throw new UsageError(messages.commands.errors.file(name, problem));
  }
  return names.map((name) =>
    name === STDIN
      ? { name: words.stdin, chunks: streamChunks(world.stdin), again: false }
      : { name, chunks: fileOf(resolve(world.folder, name)), again: true },
  );
}

/** A file is opened anew each time its chunks are asked for. */
function fileOf(path: string): AsyncIterable<Uint8Array> {
  return { [Symbol.asyncIterator]: () => fileChunks(path) };
}
