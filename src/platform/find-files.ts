import { readdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/**
 * The files that a name means where it is a folder (those with the right endings) or a pattern such as `*.csv`, which
 * not every shell makes into names; null where it is the name of one file. In the order of their names.
 */
export async function filesIn(
  folder: string,
  name: string,
  endings: RegExp,
): Promise<readonly string[] | null> {
  const stats = statSync(resolve(folder, name), { throwIfNoEntry: false });
  if (stats?.isDirectory() === true) return named(folder, name, (file) => endings.test(file));
  if (stats !== undefined || !/[*?]/.test(name)) return null;
  const pattern = patternOf(name.split(/[\\/]/).at(-1) ?? '');
  return named(folder, dirname(name), (file) => pattern.test(file));
}

function named(folder: string, within: string, isMeant: (file: string) => boolean): readonly string[] {
  try {
    return readdirSync(resolve(folder, within), { withFileTypes: true })
      .filter((entry) => !entry.isDirectory() && !/^[.~]/.test(entry.name) && isMeant(entry.name))
      .map((entry) => (within === '.' ? entry.name : join(within, entry.name)))
      .toSorted();
  } catch {
    return [];
  }
}

/** `*` stands for any characters and `?` for one, whatever the case. */
function patternOf(glob: string): RegExp {
  const escaped = glob.replace(/[.+^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${escaped.replaceAll('*', '.*').replaceAll('?', '.')}$`, 'i');
}
