import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Compiles the built-in question sets to JSON with the very reader that reads an author's file. */
export async function compileContent(content, dist) {
  const { readSet, explain } = await import(pathToFileURL(join(dist, 'index.js')).href);
  await mkdir(join(dist, 'content'));
  const files = (await readdir(content)).filter((name) => name.endsWith('.yaml')).sort();
  const index = [];
  for (const file of files) {
    const reading = readSet(await readFile(join(content, file)), basename(file, '.yaml'));
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
