import { randomBytes } from 'node:crypto';
import {
  closeSync,
  createReadStream,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { chmod, mkdir, open, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { errorCode, OutputError } from './output.js';

/** Why a file cannot be read. */
export type FileProblem = 'missing' | 'directory' | 'denied' | 'unreadable';

export type FileReading =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly problem: FileProblem }
  | { readonly ok: false; readonly problem: 'too-large'; readonly bytes: number };

/** Reads a file of at most `limit` bytes; a larger one is refused before it is read. */
export async function readLimited(path: string, limit: number): Promise<FileReading> {
  try {
    const stats = await stat(path);
    if (stats.isDirectory()) return { ok: false, problem: 'directory' };
    if (stats.size > limit) return { ok: false, problem: 'too-large', bytes: stats.size };
    if (stats.isFile()) return { ok: true, bytes: await readFile(path) };
    return await readStream(path, limit);
  } catch (error) {
    return { ok: false, problem: problemOf(errorCode(error)) };
  }
}

/** A pipe or a device does not say how much it holds, so reading stops at the limit. */
async function readStream(path: string, limit: number): Promise<FileReading> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of createReadStream(path)) {
    chunks.push(chunk);
    bytes += chunk.length;
    if (bytes > limit) return { ok: false, problem: 'too-large', bytes };
  }
  return { ok: true, bytes: Buffer.concat(chunks) };
}

export function problemOf(code: string): FileProblem {
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'missing';
  if (code === 'EISDIR') return 'directory';
  return code === 'EACCES' || code === 'EPERM' ? 'denied' : 'unreadable';
}

/**
 * Writes a file whole or not at all: to a temporary file beside it, then renamed. An existing file keeps its mode, a
 * device such as /dev/stdout is written in place. Rejects with `OutputError`.
 */
export async function writeWhole(path: string, content: string | Uint8Array, mode?: number): Promise<void> {
  try {
    const existing = await stat(path).catch(() => null);
    if (existing !== null && !existing.isFile()) await writeInPlace(path, content);
    else if (existing === null) await writeThenRename(path, content, mode ?? 0o666, false);
    else await writeThenRename(await realpath(path), content, mode ?? existing.mode & 0o777, true);
  } catch (error) {
    throw error instanceof OutputError ? error : new OutputError(path, errorCode(error));
  }
}

async function writeInPlace(path: string, content: string | Uint8Array): Promise<void> {
  const file = await open(path, 'w');
  try {
    await file.writeFile(content);
  } finally {
    await file.close();
  }
}

async function writeThenRename(
  path: string,
  content: string | Uint8Array,
  mode: number,
  keepMode: boolean,
): Promise<void> {
  const temporary = join(dirname(path), `.${randomBytes(6).toString('hex')}.tmp`);
  try {
    const file = await open(temporary, 'wx', mode);
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    if (keepMode) await chmod(temporary, mode);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/**
 * The same at once, in a folder that only its owner can look into: when this returns, the content survives the end of
 * the process. Throws `OutputError`.
 */
export function writePrivateNow(path: string, content: string): void {
  const temporary = `${path}.tmp`;
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    const file = openSync(temporary, 'w', 0o600);
    try {
      writeFileSync(file, content);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw new OutputError(path, errorCode(error));
  }
}

/** Whether something of this name is there already. */
export function exists(path: string): boolean {
  return existsSync(path);
}

/** The text of a file of the program's own; null where there is none. */
export function readOwn(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

/** Writes a temporary file beside a path, to be moved there; gives its own path. Rejects with `OutputError`. */
export async function writeBeside(path: string, content: string): Promise<string> {
  const temporary = join(dirname(path), `.${randomBytes(6).toString('hex')}.tmp`);
  try {
    await writeFile(temporary, content, { flag: 'wx' });
    return temporary;
  } catch (error) {
    await rm(temporary, { force: true });
    throw new OutputError(path, errorCode(error));
  }
}

/** Makes a folder and those around it where they are missing. Rejects with `OutputError`. */
export async function makeFolder(path: string): Promise<void> {
  await mkdir(path, { recursive: true }).catch((error: unknown) => {
    throw new OutputError(path, errorCode(error));
  });
}

export async function removeFile(path: string): Promise<void> {
  await rm(path, { force: true });
}

export async function moveFile(from: string, to: string): Promise<void> {
  await rename(from, to).catch((error: unknown) => {
    throw new OutputError(to, errorCode(error));
  });
}
