import {
  closeSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { errorCode, failingAs, OutputError } from './output.js';
import { claim, removeIfPossible, sweep, temporaryBeside } from './temporary.js';
import { syncFolder } from './write-file.js';

/** How many files are brought to disk at a time: the system writes them together. */
const SYNCED_AT_ONCE = 32;

/** Many new files that appear together, at the end. */
export interface FolderSink {
  /** A name must come once only. */
  add(name: string, content: string): void;
  /** Adds to the end of a file, which begins with its first content. */
  append(name: string, content: string): void;
  commit(): Promise<void>;
  discard(): Promise<void>;
}

/**
 * Gathers files in a temporary folder that only its owner can look into. A folder with something in it is refused
 * (`OutputError`, code ENOTEMPTY) unless files of the same name may be replaced. Throws `OutputError`.
 */
export function folderSink(path: string, replace: boolean): FolderSink {
  const existing = statSync(path, { throwIfNoEntry: false });
  if (existing?.isDirectory() === false) throw new OutputError(path, 'ENOTDIR');
  const isThere = existing !== undefined;
  const gathered = temporaryBeside(isThere ? join(path, 'x') : path);
  const release = failingAs(path, () => {
    sweep(dirname(gathered));
    if (isThere && !replace && readdirSync(path).length > 0) throw new OutputError(path, 'ENOTEMPTY');
    mkdirSync(dirname(gathered), { recursive: true });
    const free = claim(path);
    try {
      mkdirSync(gathered, { mode: 0o700 });
    } catch (error) {
      free();
      throw error;
    }
    return free;
  });
  const names: string[] = [];
  const write = (name: string, content: string, flag: 'wx' | 'a') =>
    failingAs(path, () => {
      const file = openSync(join(gathered, name), flag, 0o600);
      try {
        writeFileSync(file, content);
      } finally {
        closeSync(file);
      }
    });
  const discard = async () => {
    removeIfPossible(gathered);
    release();
  };
  return {
    add(name, content) {
      write(name, content, 'wx');
      names.push(name);
    },
    append(name, content) {
      write(name, content, 'a');
      if (!names.includes(name)) names.push(name);
    },
    async commit() {
      try {
        await syncAll(gathered, names);
        if (isThere) moveInto(path, gathered, names);
        else renameSync(gathered, path);
        syncFolder(isThere ? path : dirname(path));
      } catch (error) {
        throw OutputError.is(error) ? error : new OutputError(path, errorCode(error));
      } finally {
        await discard();
      }
    },
    discard,
  };
}

function moveInto(path: string, gathered: string, names: readonly string[]): void {
  // Looked for before the first is moved: all of them appear, or none.
  const folder = names.find((name) => lstatSync(join(path, name), { throwIfNoEntry: false })?.isDirectory());
  if (folder !== undefined) throw new OutputError(join(path, folder), 'EISDIR');
  for (const name of names) renameSync(join(gathered, name), join(path, name));
}

async function syncAll(folder: string, names: readonly string[]): Promise<void> {
  const waiting = names.values();
  const work = async () => {
    for (const name of waiting) {
      const file = await open(join(folder, name), 'r+');
      await file.sync().finally(() => file.close());
    }
  };
  await Promise.all(Array.from({ length: SYNCED_AT_ONCE }, work));
}
