import { copyFileSync, cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { readXlsx } from 'hucre/xlsx';
import { runShell } from '../support/program.js';
import { newFolder } from '../support/terminal.js';

const documents = [
  'README.md',
  ...readdirSync('docs').flatMap((name) => (name.endsWith('.md') ? [`docs/${name}`] : [])),
];

interface Block {
  readonly kind: string;
  readonly text: string;
}

function blocksOf(document: string): readonly Block[] {
  return [...readFileSync(document, 'utf8').matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(
    ([, kind = '', text = '']) => ({ kind, text }),
  );
}

/** The command lines that people are told to type. */
function linesOf(document: string): readonly string[] {
  return blocksOf(document)
    .filter(({ kind }) => ['sh', ''].includes(kind))
    .flatMap(({ text }) => text.split('\n'))
    .filter((line) => /^kundencheck\b/.test(line))
    .map((line) => line.replace(/\s+#.*$/, ''));
}

const readme = blocksOf('README.md');
const yaml = (start: string) => readme.find(({ text }) => text.startsWith(start))?.text ?? '';

/** A folder with every file that the lines read, of the seminar to try or from README itself. */
async function place(): Promise<string> {
  const folder = newFolder();
  for (const name of ['antworten', 'eingang']) mkdirSync(join(folder, name));
  for (const name of ['seminar.xlsx', 'antworten.xlsx', 'vorher.xlsx', 'antworten/mo.xlsx'])
    copyFileSync('examples/seminar/vorher.xlsx', join(folder, name));
  copyFileSync('examples/seminar/nachher.xlsx', join(folder, 'nachher.xlsx'));
  for (const name of ['vorher', 'nachher', 'antworten'])
    writeFileSync(join(folder, `${name}.csv`), await asCsv(join(folder, `${name}.xlsx`)));
  for (const name of ['umfrage.csv', 'eingang/mo.csv'])
    copyFileSync(join(folder, 'antworten.csv'), join(folder, name));
  writeFileSync(join(folder, 'profil.json'), '{ "answers": { "f1": 4 } }');
  writeFileSync(join(folder, 'pausen.yaml'), yaml('title: Pausen'));
  writeFileSync(join(folder, 'antworten.yaml'), yaml('person: Seminarplatz 7'));
  writeFileSync(join(folder, 'zuordnung.yaml'), 'Code: person\n');
  return folder;
}

/** With one more column to split by. */
async function asCsv(workbook: string): Promise<string> {
  const [sheet] = (await readXlsx(readFileSync(workbook))).sheets;
  const rows = sheet?.rows ?? [];
  return rows
    .map((row, at) => [...row, at === 0 ? 'Standort' : 'Mitte'].map((cell) => `"${cell ?? ''}"`).join(';'))
    .join('\n');
}

const say = (line: string, folder: string) =>
  runShell(line.replace(/\bkundencheck\b/, '$PROGRAM'), { folder });

/** Only somebody at a terminal can be asked, which a line says that needs one. */
const asks = /Hier kann ich niemanden fragen/;

test('there are lines to try in README and in the documents', () => {
  expect(documents.filter((document) => linesOf(document).length > 0).length).toBeGreaterThan(5);
});

test.each(documents)(
  'every command line in %s works as it stands',
  async (document) => {
    const folder = await place();
    const failed = [];
    for (const line of linesOf(document)) {
      const { code, stderr } = await say(line, folder);
      if (code !== 0 && !asks.test(stderr)) failed.push({ line, code, stderr });
    }
    expect(failed).toEqual([]);
  },
  120_000,
);

test('the seminar to try is walked through from the first line to the last', async () => {
  const folder = newFolder();
  cpSync('examples/seminar', folder, { recursive: true });
  for (const line of linesOf('examples/seminar/README.md'))
    expect({ line, ...(await say(`${line} --quiet`, folder)) }).toMatchObject({ line, code: 0, stderr: '' });
  expect(readdirSync(folder).toSorted()).toEqual([
    'README.md',
    'abteilungen.html',
    'gruppe.html',
    'leitfaden.html',
    'nachher.xlsx',
    'profile',
    'vergleich.html',
    'vorher.xlsx',
    'werte.csv',
    'werte.xlsx',
  ]);
  expect(readdirSync(join(folder, 'profile'))).toHaveLength(12);
  expect(readFileSync(join(folder, 'gruppe.html'), 'utf8')).toContain('Seminar Mai');
  expect(readFileSync(join(folder, 'vergleich.html'), 'utf8')).toContain('12 Personen');
});
