import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The program that pages run, as the build has made it. */
export function pageProgramIn(folder: string): string {
  return readFileSync(join(folder, 'page.js'), 'utf8');
}

/** The SHA-256 of a text, in base 64. */
export function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
