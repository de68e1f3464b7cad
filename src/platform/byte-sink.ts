import { chmod, type FileHandle, open, rename } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileChunks } from './byte-source.js';
import { errorCode, failingAs, type Output, OutputError } from './output.js';
import { claim, removeIfPossible, sweep, temporaryBeside } from './temporary.js';
import { syncFolder, type Target, targetOf } from './write-file.js';

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
 * A file that appears whole or not at all, and only its owner can read while it grows: a temporary file beside it, then
 * renamed. A device is written in place. Rejects with `OutputError`, with code EBUSY while another run writes there.
 */
export async function fileSink(path: string): Promise<ByteSink> {
  const target = failingAs(path, () => targetOf(path, 'owner'));
  return target.inPlace ? deviceSink(path) : wholeFileSink(path, target);
}

async function deviceSink(path: string): Promise<ByteSink> {
  const file = await failing(path, () => open(path, 'w'));
  return {
    write: (bytes) => failing(path, () => writeAll(file, bytes)),
    commit: () => failing(path, () => file.close()),
    discard: () => file.close().catch(() => {}),
  };
}

async function wholeFileSink(path: string, target: Target): Promise<ByteSink> {
  sweep(dirname(target.path));
  const release = claim(target.path);
  const temporary = temporaryBeside(target.path);
  const file = await failing(path, () => open(temporary, 'wx', 0o600)).catch((error) => {
    release();
    throw error;
  });
  return {
    write: (bytes) => failing(path, () => writeAll(file, bytes)),
    commit: () =>
      failing(path, async () => {
        await file.sync();
        await file.close();
        await chmod(temporary, target.mode);
        await rename(temporary, target.path);
        syncFolder(dirname(target.path));
        release();
      }),
    async discard() {
      await file.close().catch(() => {});
      removeIfPossible(temporary);
      release();
    },
  };
}

/** A sink that keeps everything in a temporary file until it is known that it may be written. */
export async function withheldSink(sink: ByteSink): Promise<ByteSink> {
  sweep(tmpdir());
  const path = temporaryBeside(join(tmpdir(), 'withheld'));
  const file = await failing(path, () => open(path, 'wx', 0o600));
  const remove = async () => {
    await file.close().catch(() => {});
    removeIfPossible(path);
  };
  return {
    write: (bytes) => failing(path, () => writeAll(file, bytes)),
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

async function failing<T>(path: string, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    throw OutputError.is(error) ? error : new OutputError(path, errorCode(error));
  }
}
