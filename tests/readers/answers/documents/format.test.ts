import { expect, test } from '@jest/globals';
import { explain, readSheet, readTable, renderProfile, score } from '../../../../src/index.js';
import { setFrom, sheetOf } from '../../../support/sets.js';

const set = setFrom(
  'title: Klein\nscales: { s: [nein, ja] }\ndimensions: { d: Dim }\nitems: [{ id: a, text: Eins }]\n',
);

async function said(document: unknown): Promise<readonly string[]> {
  const reading = await readSheet(set, Buffer.from(JSON.stringify(document, null, 1)));
  return reading.ok ? [] : reading.findings.map((found) => explain(found, 'datei.json'));
}

test('a profile of this version is read back', async () => {
  expect(await said({ format: 'kundencheck/profile/1', answers: { a: 2 } })).toEqual([]);
});

test.each([
  ['kundencheck/group/1', 'Das ist ein Gruppenbericht, keine Datei mit Antworten.'],
  ['kundencheck/change/1', 'Das ist ein Vergleich zweier Zeitpunkte, keine Datei mit Antworten.'],
  ['kundencheck/schedule/3', 'Das ist ein Dokument „kundencheck/schedule/3“, keine Datei mit Antworten.'],
  [
    'kundencheck/profile/9',
    'Diese Datei hat das Format „kundencheck/profile/9“, das es in dieser Fassung von kundencheck noch nicht gibt.',
  ],
])('%s gets one sentence, not one for each key', async (format, sentence) => {
  const [line = '', ...more] = await said({ format, people: 12, set: { id: 'x' }, answers: { q: 1 } });
  expect(more).toEqual([]);
  expect(line.startsWith(`datei.json:2:12: ${sentence}`)).toBe(true);
});

test.each([
  ['text', 'Das ist ein Profil als Text, zum Lesen gemacht; die Antworten stehen darin nicht einzeln.'],
  [
    'markdown',
    'Das ist ein Profil in Markdown, zum Lesen gemacht; die Antworten stehen darin nicht einzeln.',
  ],
  [
    'html',
    'Das ist eine Seite für den Browser, zum Lesen gemacht; die Antworten stehen darin nicht einzeln.',
  ],
] as const)('a profile as %s gets one sentence, not one for each line', async (format, sentence) => {
  const scored = score(set, sheetOf({ a: 2 }));
  if (!scored.ok) throw new Error('not scored');
  const profile = await renderProfile(set, scored.value, format);
  const reading = await readSheet(set, Buffer.from(profile));
  const lines = reading.ok ? [] : reading.findings.map((found) => explain(found, 'mai'));
  expect(lines).toEqual([
    `mai: ${sentence} Gebraucht wird ein Profil mit --format json oder eine Datei { person, answers }.`,
  ]);
});

test('a sheet that begins with a remark is a sheet', async () => {
  expect(await readSheet(set, Buffer.from('# Mein Bogen\n\na: 2\n'))).toMatchObject({ ok: true });
});

test.each(['was: [vorher]', ''])(
  'an answer under a former id counts where none stands under the present one (%s)',
  async (was) => {
    const renamed = setFrom(
      `title: Neu\nscales: { s: [nein, ja] }\nitems: [{ id: a, text: Eins${was === '' ? '' : `, ${was}`} }]\n`,
    );
    const sheets = [{ vorher: 2 }, { vorher: 1, a: 2 }, { a: 2, vorher: 1 }];
    const read = await Promise.all(
      sheets.map((answers) => readSheet(renamed, Buffer.from(JSON.stringify({ answers })))),
    );
    const answers = read.map((reading) => (reading.ok ? reading.value.answers.get('a') : 'refused'));
    expect(answers).toEqual(was === '' ? sheets.map(() => 'refused') : [2, 2, 2]);
  },
);

test('in a table of documents it costs that document', async () => {
  const lines = ['kundencheck/profile/1', 'kundencheck/group/1'].map((format) =>
    JSON.stringify({ format, answers: { a: 2 } }),
  );
  const kinds: string[] = [];
  for await (const row of readTable(set, 'x.ndjson', Buffer.from(lines.join('\n')))) kinds.push(row.kind);
  expect(kinds).toEqual(['sheet', 'rejected']);
});

test('blanks say nothing in a document, as in a cell', async () => {
  const climate = setFrom(`
title: Klima
dimensions: { klima: Klima }
scales: { oft: [nie, manchmal, oft] }
items:
  - { id: wort, kind: text, text: Was noch? }
  - { id: lob, text: Lobst Du?, dimension: klima }
`);
  const reading = await readSheet(climate, Buffer.from('{ "wort": " \\n", "lob": " " }'));
  if (!reading.ok) throw new Error(JSON.stringify(reading.findings));
  expect([...reading.value.answers]).toEqual([
    ['wort', null],
    ['lob', null],
  ]);
});

test.each([
  ['commas', 'person,f1,a1\nx,1,2\n'],
  ['semicolons', 'person;f1\r\nx;1\r\n'],
  ['Excel', 'PK\u0003\u0004 and so on'],
])('a table with %s is named as one, and who scores it', async (_, file) => {
  const reading = await readSheet(set, Buffer.from(file));
  expect(reading.ok ? [] : reading.findings.map((found) => explain(found, 'datei'))).toEqual([
    'datei: Das ist eine Tabelle, nicht die Antworten einer Person. Eine Tabelle wertet kundencheck batch aus, eine Zeile je Person.',
  ]);
});
