// Makes the downloads of a release in the folder `release`: checksums, list of parts, the package, and for each system a
// zip with Node.js in it. On Linux (x64), for the single executables are made by a Node.js that runs here.
// Usage: npm run release [-- --twice] [--only linux-x64]
//   --twice  makes everything a second time and fails where a byte differs
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { replaceFolder } from './build/replace-folder.mjs';
import { makeRelease } from './release/make-release.mjs';
import { targets } from './release/runtimes.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({
  options: { twice: { type: 'boolean' }, only: { type: 'string', multiple: true }, into: { type: 'string' } },
});
const wanted = targets.filter((target) => values.only?.includes(target) ?? true);
let sums = '';

await replaceFolder(values.into ?? join(root, 'release'), async (folder) => {
  sums = await makeRelease(root, folder, wanted);
  const second = values.twice ? await again() : sums;
  if (second !== sums) throw new Error(`a second time, other bytes came out:\n${sums}\n${second}`);
});
process.stdout.write(sums);

async function again() {
  const folder = mkdtempSync(join(tmpdir(), 'kundencheck-release-'));
  try {
    return await makeRelease(root, folder, wanted);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
