import { spawn } from 'node:child_process';
import { readdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Writes the declarations of the library's faces and of what they name, and nothing of the rest. */
export async function emitTypes(root, folder) {
  await compile(root, folder);
  const reached = new Set();
  for (const face of ['browser.d.ts', 'index.d.ts']) await reachedFrom(join(folder, face), reached);
  const emitted = await readdir(folder, { recursive: true, withFileTypes: true });
  const needless = emitted
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !reached.has(file));
  for (const file of needless) await rm(file);
  for (const entry of emitted.filter((found) => found.isDirectory())) {
    const path = join(entry.parentPath, entry.name);
    if (![...reached].some((file) => file.startsWith(path))) await rm(path, { recursive: true, force: true });
  }
}

async function reachedFrom(file, reached) {
  if (reached.has(file)) return;
  reached.add(file);
  const text = await readFile(file, 'utf8');
  for (const [, from, inline] of text.matchAll(/\bfrom '(\.[^']*)'|\bimport\(['"](\.[^'"]*)['"]\)/g))
    await reachedFrom(join(dirname(file), (from ?? inline).replace(/\.js$/, '.d.ts')), reached);
}

function compile(root, folder) {
  return new Promise((resolve, reject) => {
    const tsc = spawn(
      process.execPath,
      [join(root, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.types.json', '--outDir', folder],
      { cwd: root, stdio: 'inherit' },
    );
    tsc.on('error', reject);
    tsc.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`tsc ended with ${code}`))));
  });
}
