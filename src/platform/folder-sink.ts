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
import { dirname, join } from 'node:path';
import { errorCode, failingAs, OutputError } from './output.js';
import { syncFiles } from './sync-files.js';
import { claim, removeIfPossible, sweep, temporaryBeside } from './temporary.js';
import { syncFolder } from './write-file.js';

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
        await syncFiles(gathered, names);
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
