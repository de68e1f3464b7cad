import { open, stat } from 'node:fs/promises';
import type { FileProblem } from './files.js';
import { problemOf } from './files.js';
import { errorCode } from './output.js';

const CHUNK_BYTES = 256 * 1024;

/** Why nothing can be read from a path, or null; a device or a pipe is read like a file. */
export async function unreadable(path: string): Promise<FileProblem | null> {
  try {
    const stats = await stat(path);
    if (stats.isDirectory()) return 'directory';
    // Whoever writes into a pipe would be gone after the first look, and a second one would wait for ever.
    if (stats.isFIFO()) return null;
    const file = await open(path, 'r');
    await file.close();
    return null;
  } catch (error) {
    return problemOf(errorCode(error));
  }
}

/** A file that could be opened, or was there a moment ago, and cannot be read. */
export class InputError extends Error {
  override readonly name = 'InputError';

  constructor(
    readonly path: string,
    readonly problem: FileProblem,
  ) {
    super(`cannot read ${path}: ${problem}`);
  }

  /** By name, for the program comes in several bundles, each with a class of its own. */
  static is(error: unknown): error is InputError {
    return error instanceof Error && error.name === 'InputError';
  }
}

/** The bytes of a file, a piece at a time and always in the same memory. Rejects with `InputError`. */
export async function* fileChunks(path: string): AsyncGenerator<Uint8Array> {
  const failing = (error: unknown): never => {
    throw new InputError(path, problemOf(errorCode(error)));
  };
  const file = await open(path, 'r').catch(failing);
  try {
    // Two buffers: the next piece is on its way while the last one is worked on.
    const buffers = [Buffer.allocUnsafe(CHUNK_BYTES), Buffer.allocUnsafe(CHUNK_BYTES)] as const;
    const read = (turn: number) => file.read(turn % 2 === 0 ? buffers[0] : buffers[1], 0, CHUNK_BYTES, null);
    let coming = read(0);
    for (let turn = 1; ; turn += 1) {
      const { bytesRead, buffer } = await coming.catch(failing);
      if (bytesRead === 0) return;
      coming = read(turn);
      // Nobody waits for it while the last piece is worked on.
      coming.catch(() => {});
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}

/** The bytes of a stream such as stdin. */
export async function* streamChunks(stream: AsyncIterable<unknown>): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream)
    yield typeof chunk === 'string' ? Buffer.from(chunk) : (chunk as Uint8Array);
}
