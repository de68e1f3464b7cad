import { open } from 'node:fs/promises';
import { join } from 'node:path';

/** From so many files on, syncing one by one takes longer than making them. */
const MANY = 256;
/** Whatever else waits to be written there is waited for, too; but not for ever. */
const MOST_MILLISECONDS = 10_000;
/** How many files are brought to disk at a time: the system writes them together. */
const AT_ONCE = 32;

/** Brings files of a folder to disk: many of them with one call for their file system, where there is one (Linux). */
export async function syncFiles(folder: string, names: readonly string[]): Promise<void> {
  if (names.length >= MANY && (await fileSystemSynced(folder))) return;
  const waiting = names.values();
  const work = async () => {
    for (const name of waiting) {
      const file = await open(join(folder, name), 'r+');
      await file.sync().finally(() => file.close());
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

/** `syncfs(2)`, which Node does not offer, by way of coreutils. */
async function fileSystemSynced(folder: string): Promise<boolean> {
  if (process.platform !== 'linux') return false;
  const { spawn } = await import('node:child_process');
  const sync = spawn('sync', ['--file-system', folder], { stdio: 'ignore', timeout: MOST_MILLISECONDS });
  return new Promise((resolve) => {
    sync.once('error', () => resolve(false));
    sync.once('close', (code) => resolve(code === 0));
  });
}
