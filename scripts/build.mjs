// Bundles src into dist, emits types, and compiles the built-in question sets to JSON with the very reader that reads
// an author's file.
import { spawn } from 'node:child_process';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bundle } from './bundle.mjs';
import { thirdPartyNotices } from './third-party-notices.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const dist = join(root, 'dist');
const { version } = createRequire(import.meta.url)('../package.json');

await rm(dist, { recursive: true, force: true });
const [inputs] = await Promise.all([bundle(root, dist, version), emitTypes()]);
await writeFile(join(dist, 'THIRD-PARTY-NOTICES.txt'), await thirdPartyNotices(root, inputs));
await compileContent();

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
  // The shortest first: that is how people choose.
  index.sort((a, b) => (a.minutes ?? 0) - (b.minutes ?? 0) || a.id.localeCompare(b.id));
  await writeFile(join(dist, 'content', 'index.json'), JSON.stringify(index));
}
