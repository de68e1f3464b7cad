import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The text of a file that came with the program, by its name there, such as `content/index.json`. */
export type OwnFiles = (name: string) => string;

/** Files in a folder, as an installed program has them. */
export function ownFilesIn(folder: string): OwnFiles {
  return (name) => readFileSync(join(folder, name), 'utf8');
}
