import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'yaml';
import { reworded, wordingsOfOne } from './second-wording.mjs';

/** Compiles the built-in question sets to JSON with the very reader that reads an author's file, in both wordings. */
export async function compileContent(content, dist) {
  const { readSet, explain } = await import(pathToFileURL(join(dist, 'index.js')).href);
  const known = (bytes, file) => {
    const reading = readSet(bytes, basename(file, '.yaml'));
    if (!reading.ok) throw new Error(reading.findings.map((found) => explain(found, file)).join('\n'));
    return reading.value;
  };
  await mkdir(join(dist, 'content'));
  const files = (await readdir(content)).filter((name) => name.endsWith('.yaml')).sort();
  const index = { du: [], sie: [] };
  for (const file of files) {
    const bytes = await readFile(join(content, file));
    const set = known(bytes, `content/${file}`);
    if (`${set.id}.yaml` !== file) throw new Error(`content/${file}: its id is ${set.id}`);
    const second = join(content, 'sie', file);
    if (!existsSync(second)) throw new Error(`content/sie/${file} is missing`);
    const document = reworded(parse(String(bytes)), parse(await readFile(second, 'utf8')));
    const sie = known(Buffer.from(JSON.stringify({ ...document, address: 'sie' })), `content/sie/${file}`);
    for (const wording of wordingsOfOne(set, sie)) {
      index[wording.address].push(summaryOf(wording));
      await writeFile(join(dist, 'content', nameOf(set.id, wording.address)), JSON.stringify(wording));
    }
  }
  for (const [address, summaries] of Object.entries(index)) {
    // The shortest first: that is how people choose.
    summaries.sort((a, b) => (a.minutes ?? 0) - (b.minutes ?? 0) || a.id.localeCompare(b.id));
    await writeFile(join(dist, 'content', nameOf('index', address)), JSON.stringify(summaries));
  }
}

function summaryOf({ id, title, summary, minutes, items }) {
  return { id, title, summary, minutes, items: items.length };
}

/** The first wording goes by the name alone. */
function nameOf(name, address) {
  return address === 'du' ? `${name}.json` : `${name}.${address}.json`;
}
