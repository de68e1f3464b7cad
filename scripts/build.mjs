// Bundles src into dist (split, so that a command loads only what it needs), emits types, and compiles the built-in
// question sets to JSON with the very reader that reads an author's file.
import { spawn } from 'node:child_process';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { thirdPartyNotices } from './third-party-notices.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const dist = join(root, 'dist');
const { version } = createRequire(import.meta.url)('../package.json');

await rm(dist, { recursive: true, force: true });
const [{ metafile }] = await Promise.all([bundle(), emitTypes()]);
await writeFile(
  join(dist, 'THIRD-PARTY-NOTICES.txt'),
  await thirdPartyNotices(root, Object.keys(metafile.inputs)),
);
await compileContent();

function bundle() {
  return build({
    absWorkingDir: root,
    entryPoints: { main: 'src/program/main.ts', index: 'src/index.ts' },
    outdir: dist,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    chunkNames: 'chunks/[name]-[hash]',
    minifyWhitespace: true,
    minifySyntax: true,
    legalComments: 'none',
    metafile: true,
    define: { KUNDENCHECK_VERSION: JSON.stringify(version) },
    // Bundled CommonJS packages ask for Node's own modules with require, which ES modules lack.
    banner: { js: "import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);" },
    logLevel: 'warning',
  });
}

function emitTypes() {
  return new Promise((resolve, reject) => {
    const tsc = spawn(
      process.execPath,
      [join(root, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.types.json'],
      {
        cwd: root,
        stdio: 'inherit',
      },
    );
    tsc.on('error', reject);
    tsc.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`tsc ended with ${code}`))));
  });
}

async function compileContent() {
  const { readSet, explain } = await import(pathToFileURL(join(dist, 'index.js')).href);
  await mkdir(join(dist, 'content'));
  const files = (await readdir(join(root, 'content'))).filter((name) => name.endsWith('.yaml')).sort();
  const index = [];
  for (const file of files) {
    const reading = readSet(await readFile(join(root, 'content', file)), basename(file, '.yaml'));
    if (!reading.ok)
      throw new Error(reading.findings.map((found) => explain(found, `content/${file}`)).join('\n'));
    const set = reading.value;
    if (`${set.id}.yaml` !== file) throw new Error(`content/${file}: its id is ${set.id}`);
    index.push({
      id: set.id,
      title: set.title,
      summary: set.summary,
      minutes: set.minutes,
      items: set.items.length,
    });
    await writeFile(join(dist, 'content', `${set.id}.json`), JSON.stringify(set));
  }
  await writeFile(join(dist, 'content', 'index.json'), JSON.stringify(index));
}
