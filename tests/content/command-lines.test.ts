import { copyFileSync, cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { readXlsx } from 'hucre/xlsx';
import { allCommands } from '../../src/commands/all.js';
import { english } from '../../src/messages/english/english.js';
import { german } from '../../src/messages/german/german.js';
import { runShell } from '../support/program.js';
import { newFolder } from '../support/terminal.js';

const documents = [
  'README.md',
  'content/README.md',
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

/** The command lines that people are told to type, in order: in blocks, and at the beginnings of tables' rows. */
function linesOf(document: string, kinds: readonly string[]): readonly string[] {
  const parts = readFileSync(document, 'utf8').matchAll(/^```(\w*)\n([\s\S]*?)^```$|^\| `([^`…]*)` \|/gm);
  return [...parts]
    .flatMap(([, kind = '', block, cell = '']) =>
      block === undefined ? [cell] : kinds.includes(kind) ? block.split('\n') : [],
    )
    .filter((line) => /^kundencheck( [a-z]|$)|^(npm|node|cd) /.test(line));
}

/** `bash` is for servers; all else is for everybody. */
const forEverybody = (document: string) => linesOf(document, ['sh', '']);
const ofOurs = (document: string) =>
  linesOf(document, ['sh', '', 'bash']).filter((line) => line.startsWith('kundencheck'));

const readme = blocksOf('README.md');
const yaml = (start: string) => readme.find(({ text }) => text.startsWith(start))?.text ?? '';

/** A folder with every file that the lines read, of the seminar to try or from README itself. */
async function place(): Promise<string> {
  const folder = newFolder();
  for (const name of ['antworten', 'danach', 'eingang']) mkdirSync(join(folder, name));
  for (const name of ['seminar.xlsx', 'antworten.xlsx', 'vorher.xlsx', 'antworten/mo.xlsx'])
    copyFileSync('examples/seminar/vorher.xlsx', join(folder, name));
  for (const name of ['nachher.xlsx', 'danach/mo.xlsx'])
    copyFileSync('examples/seminar/nachher.xlsx', join(folder, name));
  for (const name of ['vorher', 'nachher', 'antworten'])
    writeFileSync(join(folder, `${name}.csv`), await asCsv(join(folder, `${name}.xlsx`)));
  for (const name of ['umfrage.csv', 'eingang/mo.csv'])
    copyFileSync(join(folder, 'antworten.csv'), join(folder, name));
  writeFileSync(join(folder, 'profil.json'), '{ "answers": { "f1": 4 } }');
  writeFileSync(join(folder, 'pausen.yaml'), yaml('title: Pausen'));
  writeFileSync(join(folder, 'antworten.yaml'), yaml('person: Seminarplatz 7'));
  for (const name of ['alt', 'neu']) copyFileSync(join(folder, 'pausen.yaml'), join(folder, `${name}.yaml`));
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
  expect(documents.filter((document) => ofOurs(document).length > 0).length).toBeGreaterThan(5);
});

test.each(documents)(
  'every command line in %s works as it stands',
  async (document) => {
    const folder = await place();
    const failed = [];
    for (const line of ofOurs(document)) {
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
  for (const line of ofOurs('examples/seminar/README.md'))
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
    'werte.xlsx',
  ]);
  expect(readdirSync(join(folder, 'profile'))).toHaveLength(12);
  expect(readFileSync(join(folder, 'gruppe.html'), 'utf8')).toContain('Seminar Mai');
  expect(readFileSync(join(folder, 'vergleich.html'), 'utf8')).toContain('12 Personen');
});

/**
 * What one of the shells of people reads differently: sh, the prompt of Windows (cmd) and PowerShell 5, which lies on
 * every Windows. What stands between double quotes is text to all of them, but for the signs of the last rule.
 */
const apart: readonly { readonly because: string; readonly signs: RegExp; readonly quoted?: true }[] = [
  { because: 'cmd knows no quotes but double ones', signs: /'/ },
  { because: 'PowerShell 5 knows no && and no ||, and & is its own', signs: /&|\|/ },
  { because: 'PowerShell 5 writes what goes through > in UTF-16', signs: /[<>]/ },
  { because: 'cmd knows no comments', signs: /(^|\s)#/ },
  {
    because: 'cmd does not cut a line at ;, PowerShell makes lists of a,b and blocks of ( and {',
    signs: /[;,(){}]/,
  },
  { because: 'PowerShell reads @ at the beginning of a word as its own', signs: /(^|\s)@/ },
  { because: 'cmd knows no ~', signs: /~/ },
  { because: 'a backslash goes before a sign in sh', signs: /\\/ },
  { because: 'each has other variables and other signs before signs', signs: /[$%`^!]/, quoted: true },
];

function differences(line: string): readonly string[] {
  const bare = line.replace(/"[^"]*"/g, '""');
  return apart.flatMap(({ because, signs, quoted }) =>
    signs.test(quoted === true ? line : bare) ? [`${line}: ${because}`] : [],
  );
}

test('what people type is read alike by sh, the prompt of Windows and PowerShell, in documents and in the help', () => {
  expect(differences(`kundencheck list '*.csv' && a | b > c # d`)).toHaveLength(4);
  const helped = [german, english].flatMap((messages) =>
    allCommands(messages)
      // A line for the file that one shell starts with is that shell's.
      .filter(({ name }) => name !== 'completion')
      .flatMap(({ examples }) => examples.map(([line]) => line)),
  );
  const all = [...documents, 'examples/seminar/README.md'].flatMap(forEverybody);
  // Each of these is one line, and README says what the oldest PowerShell makes of it.
  const forBuilders = ['npm ci && npm start', 'npm ci && npm test'];
  expect(all).toEqual(expect.arrayContaining(forBuilders));
  const lines = all.filter((line) => !forBuilders.includes(line));
  expect([...helped, ...lines].flatMap(differences)).toEqual([]);
  expect({ helped: helped.length > 40, lines: lines.length > 50 }).toEqual({ helped: true, lines: true });
});
