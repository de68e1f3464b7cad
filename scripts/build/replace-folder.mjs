import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';

/** Fills a folder beside another and puts it in that one's place; where filling fails, the old one stays as it was. */
export async function replaceFolder(folder, fill) {
  const [fresh, old] = [`${folder}-new-${process.pid}`, `${folder}-old-${process.pid}`];
  try {
    mkdirSync(fresh);
    await fill(fresh);
    if (existsSync(folder)) renameSync(folder, old);
    renameSync(fresh, folder);
  } finally {
    for (const leftover of [fresh, old]) rmSync(leftover, { recursive: true, force: true });
  }
}
