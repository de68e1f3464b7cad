import {
  chmodSync,
  closeSync,
  createReadStream,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { errorCode, OutputError } from './output.js';

// Regular files synchronously: they are small, and Node takes longer to load its promises than to read them.

/** Why a file cannot be read. */
export type FileProblem = 'missing' | 'directory' | 'denied' | 'unreadable';

export type FileReading =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly problem: FileProblem }
  | { readonly ok: false; readonly problem: 'too-large'; readonly bytes: number };

/** Reads a file of at most `limit` bytes; a larger one is refused before it is read. */
export async function readLimited(path: string, limit: number): Promise<FileReading> {
  try {
    const stats = statSync(path);
    if (stats.isDirectory()) return { ok: false, problem: 'directory' };
    if (stats.size > limit) return { ok: false, problem: 'too-large', bytes: stats.size };
    if (stats.isFile()) return { ok: true, bytes: readFileSync(path) };
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
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  try {
    const existing = statSync(path, { throwIfNoEntry: false });
    if (existing === undefined) writeThenRename(path, content, 0o666);
    else if (existing.isFile()) writeThenRename(realpathSync(path), content, existing.mode & 0o777, true);
    else writeSynced(path, 'w', content);
  } catch (error) {
    throw new OutputError(path, errorCode(error));
  }
}

function writeThenRename(path: string, content: string | Uint8Array, mode: number, exactMode = false): void {
  const temporary = temporaryBeside(path);
  try {
    writeSynced(temporary, 'wx', content, mode);
    if (exactMode) chmodSync(temporary, mode);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

function writeSynced(path: string, flag: 'w' | 'wx', content: string | Uint8Array, mode?: number): void {
  const file = openSync(path, flag, mode);
  try {
    writeFileSync(file, content);
    // A device such as /dev/stdout has nothing to sync.
    if (flag === 'wx') fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** A name that nobody else uses now, in the folder of a path. */
export function temporaryBeside(path: string): string {
  return join(dirname(path), `.${process.pid}-${process.hrtime.bigint().toString(36)}.tmp`);
}

/**
 * Like `writeWhole`, in a folder that only its owner can look into: when this returns, the content survives the end of
 * the process. Throws `OutputError`.
 */
export function writePrivateNow(path: string, content: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    writeThenRename(path, content, 0o600);
  } catch (error) {
    throw new OutputError(path, errorCode(error));
  }
}

/** Where a path leads when links are followed; the path itself where nothing is there yet. */
export function realPath(path: string): string {
  return existsSync(path) ? realpathSync(path) : path;
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
  const temporary = temporaryBeside(path);
  try {
    writeSynced(temporary, 'wx', content);
    return temporary;
  } catch (error) {
    rmSync(temporary, { force: true });
    throw new OutputError(path, errorCode(error));
  }
}

/** Makes a folder and those around it where they are missing. Rejects with `OutputError`. */
export async function makeFolder(path: string): Promise<void> {
  try {
    mkdirSync(path, { recursive: true });
  } catch (error) {
    throw new OutputError(path, errorCode(error));
  }
}

export async function removeFile(path: string): Promise<void> {
  rmSync(path, { force: true });
}

export async function moveFile(from: string, to: string): Promise<void> {
  try {
    renameSync(from, to);
  } catch (error) {
    throw new OutputError(to, errorCode(error));
  }
}
