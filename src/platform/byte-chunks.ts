import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { type FileProblem, problemOf } from './files.js';
import { errorCode } from './output.js';

export type OpenedFile =
  | { readonly ok: true; readonly chunks: AsyncIterable<Uint8Array> }
  | { readonly ok: false; readonly problem: FileProblem };

/** A file of any size, chunk by chunk. */
export async function openChunks(path: string): Promise<OpenedFile> {
  try {
    if ((await stat(path)).isDirectory()) return { ok: false, problem: 'directory' };
    const stream = createReadStream(path, { highWaterMark: 1 << 18 });
    await new Promise((resolve, reject) => stream.once('open', resolve).once('error', reject));
    return { ok: true, chunks: stream };
  } catch (error) {
    return { ok: false, problem: problemOf(errorCode(error)) };
  }
}
