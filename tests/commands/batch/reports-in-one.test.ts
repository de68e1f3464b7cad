import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { inFolder, runInProcess } from '../../support/in-process.js';

const seminar = fileURLToPath(new URL('../../fixtures/batch/seminar.yaml', import.meta.url));
const stdin = 'person,z1,z2,g1,g2\nAnna,4,4,4,4\nBernd,1,2,3,x\n"<b>Cem</b>",3,3,2,1\nAnna,2,2,2,2\n';
const PERSONS = ['Anna', '<b>Cem</b>', 'Anna (Zeile 5)'];

async function inOne(format: string): Promise<string> {
  let text = '';
  await inFolder(async (folder) => {
    const options = ['--reports', 'profile', '--reports-in-one', '--report-format', format];
    const ran = await runInProcess(['batch', seminar, ...options], { folder, stdin });
    expect(ran.code).toBe(1);
    const [file = '', ...others] = await readdir(join(folder, 'profile'));
    expect(others).toEqual([]);
    text = await readFile(join(folder, 'profile', file), 'utf8');
  });
  return text;
}

test('all profiles in one page: each begins a sheet of paper, no id comes twice, nobody is markup', async () => {
  const page = await inOne('html');
  const escaped = PERSONS.map((person) => person.replaceAll('<', '&lt;').replaceAll('>', '&gt;'));
  expect([...page.matchAll(/<p class="soft">für (.*?)<\/p>/g)].map(([, person]) => person)).toEqual(escaped);
  expect([...page.matchAll(/<div class="bound">/g)]).toHaveLength(3);
  const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(ids.length).toBeGreaterThan(9);
  expect(new Set(ids).size).toBe(ids.length);
  expect([page.match(/<html/g)?.length, page.match(/<\/html>/g)?.length, page.endsWith('</html>\n')]).toEqual(
    [1, 1, true],
  );
});

test('as text a printer begins a new page at each, in Markdown a line parts them', async () => {
  const pages = (await inOne('text')).split('\f');
  expect(pages.map((page) => page.split('\n')[2])).toEqual(PERSONS.map((person) => `für ${person}`));
  expect((await inOne('markdown')).split('\n---\n\n')).toHaveLength(3);
});

test('without a folder there is nowhere to put them', async () => {
  await inFolder(async (folder) => {
    expect(await runInProcess(['batch', seminar, '--reports-in-one'], { folder, stdin })).toEqual({
      code: 2,
      stdout: '',
      stderr: 'kundencheck: --reports-in-one braucht --reports mit dem Ordner für die Datei.\n',
    });
  });
});
