import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Everything that decides what a build gives. */
const INPUTS = [
  'src',
  'content',
  'docs',
  'examples',
  'SECURITY.md',
  'scripts/build',
  'scripts/build.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'tsconfig.types.json',
];
const MARK = '.built';

/** Of contents, not of dates, which a checkout makes anew. */
export function fingerprintOf(root) {
  const hash = createHash('sha256');
  for (const file of INPUTS.flatMap((path) => filesOf(root, path)))
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update('\0');
  return hash.digest('hex');
}

export function isBuilt(dist, fingerprint) {
  try {
    return readFileSync(join(dist, MARK), 'utf8') === fingerprint;
  } catch {
    return false;
  }
}

export function markBuilt(dist, fingerprint) {
  writeFileSync(join(dist, MARK), fingerprint);
}

function filesOf(root, path) {
  try {
    return readdirSync(join(root, path), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(root.length))
      .sort();
  } catch (error) {
    // A file among the folders; an installed package has no lock.
    if (error.code === 'ENOTDIR') return [path];
    if (error.code === 'ENOENT') return [];
    throw error;
  }
}
