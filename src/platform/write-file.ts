import {
  accessSync,
  chmodSync,
  closeSync,
  constants,
  existsSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readlinkSync,
  realpathSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, resolve } from 'node:path';
import { errorCode, failingAs } from './output.js';
import { removeIfPossible, sweep, temporaryBeside } from './temporary.js';

/** Who may read a new file: its owner alone where it holds answers. An existing file keeps its mode. */
export type Readers = 'owner' | 'everybody';

/** What a path leads to, and the mode that a file put there gets. */
export interface Target {
  readonly path: string;
  /** A device or a pipe, which is written as it is. */
  readonly inPlace: boolean;
  readonly mode: number;
}

/** The system's code for why nothing can be written at a path; null where it can be, as far as is known. */
export function whyNotWritable(path: string): string | null {
  try {
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === true) return 'EISDIR';
    const { path: target, inPlace } = targetOf(path, 'owner');
    accessSync(inPlace ? target : dirname(target), constants.W_OK);
    return null;
  } catch (error) {
    return errorCode(error);
  }
}

/** Follows links, also one whose target is not there yet. */
export function targetOf(path: string, readers: Readers): Target {
  const existing = statSync(path, { throwIfNoEntry: false });
  if (existing === undefined)
    return {
      path: endOfLink(path),
      inPlace: false,
      mode: readers === 'owner' ? 0o600 : 0o666 & ~process.umask(),
    };
  if (!existing.isFile()) return { path, inPlace: true, mode: 0o600 };
  return { path: realpathSync(path), inPlace: false, mode: existing.mode & 0o777 };
}

function endOfLink(path: string): string {
  const isLink = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
  return isLink ? endOfLink(resolve(dirname(path), readlinkSync(path))) : path;
}

/**
 * Writes a file whole or not at all: to a temporary file beside it that only its owner can read, then renamed. A device
 * such as /dev/stdout is written in place. Rejects with `OutputError`.
 */
export async function writeWhole(
  path: string,
  content: string | Uint8Array,
  readers: Readers,
): Promise<void> {
  failingAs(path, () => {
    const target = targetOf(path, readers);
    if (target.inPlace) writeFileSync(target.path, content);
    else writeThenRename(target.path, content, target.mode);
  });
}

/**
 * Like `writeWhole`, in a folder that only its owner can look into: when this returns, the content survives the end of
 * the process. Throws `OutputError`.
 */
export function writePrivateNow(path: string, content: string): void {
  failingAs(path, () => {
    privateFolder(dirname(path));
    writeThenRename(path, content, 0o600);
  });
}

/**
 * Like `writePrivateNow`, but a power cut may take the newest content; the end of the process takes nothing. Throws
 * `OutputError`.
 */
export function writePrivateSoon(path: string, content: string): void {
  failingAs(path, () => {
    privateFolder(dirname(path));
    const temporary = temporaryBeside(path);
    try {
      writeFileSync(temporary, content, { flag: 'wx', mode: 0o600 });
      renameSync(temporary, path);
    } catch (error) {
      removeIfPossible(temporary);
      throw error;
    }
  });
}

/** A folder that only its owner can look into, with those around it. */
export function privateFolder(folder: string): void {
  makeFolders(folder);
  if ((statSync(folder).mode & 0o077) !== 0) chmodSync(folder, 0o700);
}

/** One by one: Node's own way to make several never returns where a file system invents its folders, as /proc does. */
function makeFolders(folder: string): void {
  if (existsSync(folder)) return;
  const parent = dirname(folder);
  if (parent !== folder) makeFolders(parent);
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error;
  }
}

function writeThenRename(path: string, content: string | Uint8Array, mode: number): void {
  sweep(dirname(path));
  const temporary = temporaryBeside(path);
  try {
    writeSynced(temporary, content);
    if (mode !== 0o600) chmodSync(temporary, mode);
    renameSync(temporary, path);
    syncFolder(dirname(path));
  } catch (error) {
    removeIfPossible(temporary);
    throw error;
  }
}

function writeSynced(path: string, content: string | Uint8Array): void {
  const file = openSync(path, 'wx', 0o600);
  try {
    writeFileSync(file, content);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Makes the names in a folder survive a power cut, where the system can do that. */
export function syncFolder(folder: string): void {
  try {
    const file = openSync(folder, 'r');
    try {
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
  } catch {
    // Windows does it by itself.
  }
}
