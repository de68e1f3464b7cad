import {
  createReadStream,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
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
    return await readAll(createReadStream(path), limit);
  } catch (error) {
    return { ok: false, problem: problemOf(errorCode(error)) };
  }
}

/** A pipe or a device does not say how much it holds, so reading stops at the limit. */
export async function readAll(
  stream: AsyncIterable<Uint8Array | string>,
  limit: number,
): Promise<FileReading> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of stream) {
    chunks.push(Buffer.from(chunk));
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

/** The paths of the files in a folder and in those below it, in order; none where there is no such folder. */
export function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { withFileTypes: true, recursive: true })
      .filter((entry) => !entry.isDirectory())
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted();
  } catch {
    return [];
  }
}

/** Removes the folders in a folder that nothing is in. */
export function removeEmptyFolders(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true }).filter((one) => one.isDirectory()))
    try {
      rmdirSync(join(folder, entry.name));
    } catch {
      // Something is in it.
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

/** The names in a folder; none where it cannot be read. */
export function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** A folder and those around it, where they are not there yet. */
export function makeFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true });
  } catch (error) {
    throw new OutputError(path, errorCode(error));
  }
}
