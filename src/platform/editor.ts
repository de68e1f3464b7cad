import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryBeside } from './temporary.js';
import { writePrivateNow } from './write-file.js';

type Environment = Readonly<Record<string, string | undefined>>;

/** The editor that a person has chosen for everything; null where they have chosen none. */
export function editorIn(env: Environment): string | null {
  return env.VISUAL || env.EDITOR || null;
}

/**
 * Has a text written in an editor that takes over the terminal; null where nothing came of it. The text, and whatever an
 * editor puts beside it, lies in a folder of its own in this one that only its owner can read, and only while it is
 * written; what a run left that was killed, the next one removes.
 */
export function editText(editor: string, folder: string, text: string): string | null {
  const own = temporaryBeside(join(folder, 'text'));
  const path = join(own, 'text.txt');
  try {
    writePrivateNow(path, text);
    // Standard output may be a file that the profile goes to; the terminal is behind standard error.
    const { status } = spawnSync(`${editor} "${path}"`, { shell: true, stdio: [0, 2, 2] });
    return status === 0 ? readFileSync(path, 'utf8') : null;
  } catch {
    return null;
  } finally {
    rmSync(own, { recursive: true, force: true });
  }
}
