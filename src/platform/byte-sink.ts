import { randomBytes } from 'node:crypto';
import { chmod, type FileHandle, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileChunks } from './byte-source.js';
import { temporaryBeside } from './files.js';
import { errorCode, type Output, OutputError } from './output.js';

/** Where a long result goes, a piece at a time. A piece may be overwritten once its promise has resolved. */
export interface ByteSink {
  write(bytes: Uint8Array): Promise<void>;
  /** Makes the result appear, whole. */
  commit(): Promise<void>;
  /** Leaves no trace; a sink that cannot take back what it wrote just stops. */
  discard(): Promise<void>;
}

export function outputSink(output: Output): ByteSink {
  return {
    write: (bytes) => output.write(bytes),
    commit: async () => {},
    discard: async () => {},
  };
}

/**
 * A file that appears whole or not at all: a temporary file beside it, then renamed. A device is written in place.
 * Rejects with `OutputError`.
 */
export async function fileSink(path: string): Promise<ByteSink> {
  const existing = await stat(path).catch(() => null);
  const target = existing === null ? path : await realpath(path);
  const inPlace = existing !== null && !existing.isFile();
  const written = inPlace ? target : temporaryBeside(target);
  const file = await failingAs(path, () => open(written, inPlace ? 'w' : 'wx'));
  return {
    write: (bytes) => failingAs(path, () => writeAll(file, bytes)),
    commit: () =>
      failingAs(path, async () => {
        if (!inPlace) await file.sync();
        await file.close();
        if (inPlace) return;
        if (existing !== null) await chmod(written, existing.mode & 0o777);
        await rename(written, target);
      }),
    async discard() {
      await file.close().catch(() => {});
      if (!inPlace) await rm(written, { force: true });
    },
  };
}

/** A sink that keeps everything in a temporary file until it is known that it may be written. */
export async function withheldSink(sink: ByteSink): Promise<ByteSink> {
  const path = join(tmpdir(), `kundencheck-${randomBytes(6).toString('hex')}.tmp`);
  const file = await failingAs(path, () => open(path, 'wx', 0o600));
  const remove = async () => {
    await file.close().catch(() => {});
    await rm(path, { force: true });
  };
  return {
    write: (bytes) => failingAs(path, () => writeAll(file, bytes)),
    async commit() {
      for await (const chunk of fileChunks(path)) await sink.write(chunk);
      await sink.commit();
      await remove();
    },
    async discard() {
      await remove();
      await sink.discard();
    },
  };
}

async function writeAll(file: FileHandle, bytes: Uint8Array): Promise<void> {
  for (let done = 0; done < bytes.length; )
    done += (await file.write(bytes, done, bytes.length - done)).bytesWritten;
}

async function failingAs<T>(path: string, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    throw OutputError.is(error) ? error : new OutputError(path, errorCode(error));
  }
}
