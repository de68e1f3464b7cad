// Makes dist: bundles, types of the library's face, notices, and the built-in question sets.
// Usage: node scripts/build.mjs [--if-needed]
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { alone } from './build/alone.mjs';
import { buildInto } from './build/build-into.mjs';
import { fingerprintOf, isBuilt, markBuilt } from './build/freshness.mjs';
import { replaceFolder } from './build/replace-folder.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
const ifNeeded = process.argv.includes('--if-needed');

// Asked before anything is written, so that a built program starts from a folder that may only be read.
if (!(ifNeeded && isBuilt(dist, fingerprintOf(root)))) await alone(join(root, 'dist.lock'), build);

async function build() {
  const fingerprint = fingerprintOf(root);
  // Whoever waited for another build finds its work done.
  if (ifNeeded && isBuilt(dist, fingerprint)) return;
  await replaceFolder(dist, async (folder) => {
    await buildInto(root, folder);
    markBuilt(folder, fingerprint);
  });
}
