import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readXlsx, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { inFolder, type Ran, runInProcess } from '../../support/in-process.js';

const SET = `
title: Umfrage
scales:
  s: [nie, selten, manchmal, oft, immer]
  likert: { from: 1, labels: [lehne ab, unentschieden, stimme zu], codes: [A03, A02, A01], missing: [A04] }
dimensions: { d: D }
items:
  - { id: z1, dimension: d, text: Ich höre zu., scale: s }
  - { id: z2, dimension: d, text: Ich frage nach., scale: s, columns: [alt_z2] }
  - { id: k, dimension: d, text: Ich bleibe dabei., scale: likert }
  - { id: w, kind: choice, text: Woher?, options: [{ id: a, text: Amt }, { id: b, text: Bad }] }
`;

/** Runs a batch in a folder that holds the set and some files. */
function batched(
  files: Readonly<Record<string, string | Uint8Array>>,
  args: readonly string[],
  set = SET,
): Promise<Ran & { file(name: string): Promise<string> }> {
  return inFolder(async (folder) => {
    await writeFile(join(folder, 'set.yaml'), set);
    for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
    const ran = await runInProcess(['batch', 'set.yaml', ...args], { folder });
    const written = new Map<string, string>();
    for (const name of args.filter((arg) => /^out\./.test(arg)))
      written.set(name, await readFile(join(folder, name), 'latin1').catch(() => ''));
    return { ...ran, file: async (name: string) => written.get(name) ?? '' };
  });
}

/** Person and percent of each line. */
function percents({ stdout }: Ran): readonly string[] {
  return stdout
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [person, , percent] = line.split(',');
      return `${person} ${percent}`;
    });
}

function workbook(...sheets: readonly WriteSheet[]): Promise<Uint8Array> {
  return writeXlsx({ sheets: [...sheets] });
}

const rows = (people: readonly (readonly (string | number | null)[])[]) => [
  ['Code', 'z1', 'z2', 'k'],
  ...people.map((row) => [...row]),
];

describe('who counts', () => {
  test('codes run from agreement down, as LimeSurvey has them, and are read as declared', async () => {
    const csv = 'id,submitdate,z1,alt_z2,k\n1,2026,5,5,A01\n2,2026,5,5,A03\n3,,1,1,A04\n';
    const ran = await batched({ 'in.csv': csv }, ['in.csv']);
    expect([ran.code, percents(ran)]).toEqual([0, ['1 100', '2 66.66666666666667', '3 0']]);
    const completed = await batched({ 'in.csv': csv }, ['in.csv', '--completed']);
    expect(percents(completed)).toEqual(['1 100', '2 66.66666666666667']);
    expect(completed.stderr).toContain('1 Zeile ohne Abschluss, mit --completed nicht gezählt (Zeile 4).');
  });

  test('rows without an answer, footnotes and means are nobody, and are said', async () => {
    const csv = 'Code;z1;z2;k\na;5;5;A01\nb;;;\nMittelwert;3;3;A02\nn = 1;;;\n';
    const ran = await batched({ 'in.csv': csv }, ['in.csv']);
    expect([ran.code, percents(ran)]).toEqual([0, ['a 100']]);
    expect(ran.stderr).toContain('2 Zeilen ohne eine Antwort, also keine Person (Zeile 3, 5).');
    expect(ran.stderr).toContain('1 Zeile mit Summen oder Mittelwerten, also keine Person (Zeile 4).');
  });

  test('an answer that nothing is scored from costs nobody anything, unless --strict', async () => {
    const csv = 'Code;z1;z2;k;w\na;5;5;A01;Sonstiges\n';
    const ran = await batched({ 'in.csv': csv }, ['in.csv']);
    expect([ran.code, percents(ran)]).toEqual([0, ['a 100']]);
    expect(ran.stderr).toContain('Zelle E2 („w“): „Sonstiges“ ist keine Antwort auf „w“.');
    expect((await batched({ 'in.csv': csv }, ['in.csv', '--strict'])).code).toBe(1);
  });

  test('a person without a code gets none that another could have', async () => {
    const ran = await batched({ 'in.csv': 'Code;z1;z2;k\n2;5;5;A01\n;1;1;A03\n' }, ['in.csv']);
    expect(percents(ran)).toEqual(['2 100', ' 0']);
  });

  test('a misspelt heading is offered the item that was meant', async () => {
    const csv = 'Code;z1;Ich frage nahc.;k\na;5;5;A01\n';
    const ran = await batched({ 'in.csv': csv }, ['in.csv']);
    expect(ran.code).toBe(1);
    expect(ran.stderr).toContain(
      'Spalte C („Ich frage nahc.“) gehört zu keiner Frage. Meintest Du das Item „z2“?',
    );
  });

  test('a cell that swallowed rows is rejected', async () => {
    const csv = 'Code;z1;z2;k;x\na;5;5;A01;"\nb;5;5;A01;\nc;5;5;A01;"\nd;1;1;A03;\n';
    const ran = await batched({ 'in.csv': csv }, ['in.csv']);
    expect([ran.code, percents(ran)]).toEqual([1, ['d 0']]);
    expect(ran.stderr).toContain('Eine Zelle hat 3 Zeilen verschluckt.');
  });
});

describe('what means no answer, and what is not guessed', () => {
  const asked = `title: T
defaults: { missing: [-9] }
scales: { s: { labels: [nie, selten, oft], codes: [A3, A2, A1] }, t: { labels: [nie, selten, oft], codes: [B1, B2, B3] } }
dimensions: { d: { title: D, minAnswered: 0.2 } }
items:
  - { id: z, dimension: d, text: Z, scale: s }
  - { id: y, dimension: d, kind: yes-no, text: Y, missing: [-8] }
  - { id: w, kind: choice, text: W, missing: [keine Auskunft], options: [{ text: Amt, scores: { d: 100 } }, { text: Bad, scores: { d: 0 } }] }
  - { id: n, dimension: d, kind: number, min: 0, max: 10, text: N }
  - { id: m, kind: many, text: M, options: [{ text: Nein, scores: { d: 0 } }, { text: Amt, scores: { d: 100 } }] }
`;

  test('is declared for one question or for all, whatever kind they are', async () => {
    const csv = [
      'Code,z,y,w,n,M [Nein],M [Amt]',
      'a,A1,ja,Amt,10,0,1',
      'b,-9,-8,keine Auskunft,-9,-9,-9',
      'c,A1,-9,-9,10,1,1',
      'd,A3,nein,Bad,0,1,0',
    ].join('\n');
    const ran = await batched({ 'in.csv': csv }, ['in.csv'], asked);
    expect([ran.code, percents(ran), ran.stderr]).toEqual([
      0,
      ['a 100', 'c 83.33333333333333', 'd 0'],
      expect.stringContaining('in.csv: 1 Zeile ohne eine Antwort, also keine Person (Zeile 3).'),
    ]);
  });

  test('numbers are places only where the declared codes say the same', async () => {
    const same = await batched(
      { 'in.csv': 'code,z\na,1\nb,3\n' },
      ['in.csv'],
      asked.replace('scale: s', 'scale: t'),
    );
    expect(percents(same)).toEqual(['a 0', 'b 100']);
    const other = await batched({ 'in.csv': 'code,z\na,1\nb,3\nc,3\nd,1\n' }, ['in.csv'], asked);
    expect([other.code, other.stdout, other.stderr]).toEqual([
      1,
      '',
      expect.stringContaining(
        'Spalte B: Welche Antwort auf „z“ meinen die Codes „1“ (2 ×) und „3“ (2 ×)? Das wird nicht geraten, also zählt niemand aus dieser Datei. Der Check nennt dafür andere: A3, A2, A1. Schreib im Check',
      ),
    ]);
  });

  test('„Nein“ in the column of the option „Nein“ is what the other columns say it is', async () => {
    const read = async (rows: string) =>
      batched({ 'in.csv': `code,M [Nein],M [Amt]\n${rows}` }, ['in.csv'], asked);
    expect(percents(await read('a,Nein,\nb,,Amt\n'))).toEqual(['a 0', 'b 100']);
    expect(percents(await read('a,Nein,Ja\nb,Ja,Nein\n'))).toEqual(['a 100', 'b 0']);
    const untold = await read('a,Nein,\nb,1,Amt\nc,1,\n');
    expect([untold.code, percents(untold), untold.stderr]).toEqual([
      1,
      ['b 50', 'c 0'],
      expect.stringContaining(
        'Zelle B2 („Nein“): „Nein“ sagt nicht, ob „Nein“ angekreuzt ist. So heißt die Antwort selbst, und „nicht angekreuzt“ heißt auch so. Schreib 1 für angekreuzt und 0 für nicht.',
      ),
    ]);
  });
});

test('a slip in an answer is never guessed; what was most likely meant is asked', async () => {
  const set = `title: T
scales: { s: [nie, selten, manchmal, sehr oft] }
items: [{ id: z1, text: Ich höre zu., scale: s }, { id: w, kind: choice, text: Was?, options: [{ text: Telefon }, { text: Brief }] }]
`;
  const ran = await batched(
    { 'in.csv': 'code,z1,w\na,sehr of,Telefom\nb,vier,x\nc,selten,Brief\n' },
    ['in.csv', '--strict'],
    set,
  );
  expect(ran.code).toBe(1);
  expect(ran.stderr).toContain(
    'Zelle B2 („z1“): „sehr of“ ist keine Antwort auf „z1“. Meintest Du „sehr oft“?',
  );
  expect(ran.stderr).toContain('Zelle C2 („w“): „Telefom“ ist keine Antwort auf „w“. Meintest Du „Telefon“?');
  expect(ran.stderr).toContain('Zelle B3 („z1“): „vier“ ist keine Antwort auf „z1“. Gebraucht wird');
});

describe('rejected rows', () => {
  const one = 'Code;z1;z2;k\na;9;5;A01\nb;5;5;A01\n';
  const two = 'Code;k;z2;z1\nc;A01;x;5\n';

  test('of several layouts stand in one table, which counts instead of the old rows once it is mended', async () => {
    const files = { 'eins.csv': one, 'zwei.csv': two };
    const ran = await batched(files, ['eins.csv', 'zwei.csv', '--rejects', 'out.csv']);
    const rejects = await ran.file('out.csv');
    expect(rejects.split('\n').map((line) => line.split(';').filter((_, at) => at !== 2))).toEqual([
      ['datei', 'zeile', 'person', 'z1', 'z2', 'k', 'w', 'rest'],
      ['eins.csv', '2', 'a', '9', '5', 'A01', '', ''],
      ['zwei.csv', '2', 'c', '5', 'x', 'A01', '', ''],
      [''],
    ]);
    const mended = rejects.replace(';a;9;', ';a;1;').replace(';c;5;x;', ';c;5;5;');
    const again = await batched({ ...files, 'gut.csv': mended }, ['eins.csv', 'zwei.csv', 'gut.csv']);
    expect([again.code, percents(again)]).toEqual([0, ['b 100', 'a 66.66666666666667', 'c 100']]);
    expect(again.stderr).not.toContain('„9“');
  });

  test('that are no better when they come again are named by their first file, not by a cell of the second', async () => {
    const ran = await batched({ 'in.csv': one }, ['in.csv', '--rejects', 'out.csv']);
    const rejects = Buffer.from(await ran.file('out.csv'), 'latin1');
    expect(rejects.toString()).toContain('"Zelle B2 („z1“): „9“ liegt bei „z1“ außerhalb des Möglichen.');
    const again = await batched({ 'fehler.csv': rejects }, ['fehler.csv', '--rejects', 'out.csv']);
    expect(again.stderr).toContain('in.csv: Zeile 2, „z1“: „9“ liegt bei „z1“ außerhalb des Möglichen.');
    const still = Buffer.from(await again.file('out.csv'), 'latin1');
    expect(still.toString()).toContain(';"z1: „9“ liegt bei „z1“ außerhalb des Möglichen.');
  });

  test('an earlier result is not replaced by an empty one', async () => {
    const files = { 'in.csv': 'Code;z1;z2;k\na;9;9;A09\n', 'out.alt': 'von gestern' };
    const ran = await batched(files, ['in.csv', '--output', 'out.alt', '--force']);
    expect([ran.code, await ran.file('out.alt')]).toEqual([1, 'von gestern']);
  });
});

describe('workbooks', () => {
  const people = rows([['a', 5, 5, 'A01']]);

  test('answers on the second sheet are found; on two sheets they are refused with their names, or read as asked', async () => {
    const cover = { name: 'Deckblatt', rows: [['Seminar'], ['Mai']] };
    const other = rows([['b', 1, 1, 'A03']]);
    const covered = await workbook(cover, { name: 'Antworten', rows: people });
    expect(percents(await batched({ 'in.xlsx': covered }, ['in.xlsx']))).toEqual(['a 100']);
    const both = { 'in.xlsx': await workbook({ name: 'A', rows: people }, { name: 'B', rows: other }) };
    const refused = await batched(both, ['in.xlsx']);
    expect([refused.code, refused.stdout]).toEqual([1, '']);
    expect(refused.stderr).toContain('Antworten stehen auf mehreren Blättern: „A“ und „B“.');
    expect(percents(await batched(both, ['in.xlsx', '--sheet', 'b']))).toEqual(['b 0']);
    expect(percents(await batched(both, ['in.xlsx', '--sheet', 'alle']))).toEqual(['a 100', 'b 0']);
  });

  test('a formula without a value and an error are findings, never an empty answer', async () => {
    const cells: NonNullable<WriteSheet['cells']> = new Map([['1,1', { formula: 'B9+1', type: 'formula' }]]);
    const sheet = {
      name: 'A',
      rows: rows([
        ['a', null, 5, 'A01'],
        ['b', 5, '#N/A', 'A01'],
      ]),
      cells,
    };
    const ran = await batched({ 'in.xlsx': await workbook(sheet) }, ['in.xlsx']);
    expect([ran.code, ran.stdout]).toEqual([1, '']);
    expect(ran.stderr).toContain(
      'Zelle B2 („z1“): In der Zelle steht eine Formel, deren Wert nicht gespeichert ist.',
    );
    expect(ran.stderr).toContain('Zelle C3 („z2“): In der Zelle steht ein Fehler: „#N/A“.');
  });

  test('a date that was typed as an answer is shown as Excel shows it', async () => {
    const dated = {
      name: 'A',
      rows: [
        ['Code', 'z1', 'z2', 'k'],
        ['a', new Date('2026-05-04'), 5, 'A01'],
      ],
    };
    const ran = await batched({ 'in.xlsx': await workbook(dated) }, ['in.xlsx']);
    expect(ran.stderr).toContain('Zelle B2 („z1“): „04.05.2026“ ist keine Antwort auf „z1“.');
  });

  test('true and false are shown as Excel shows them, and are understood where a question is for yes or no', async () => {
    const set = `title: T
scales: { s: [nie, oft] }
dimensions: { d: D }
items: [{ id: z1, text: Ich höre zu., dimension: d }, { id: f, kind: yes-no, text: Führst Du?, dimension: d }]
`;
    const ticked = {
      name: 'A',
      rows: [
        ['Code', 'z1', 'f'],
        ['a', true, true],
        ['b', 2, false],
      ],
    };
    const ran = await batched({ 'in.xlsx': await workbook(ticked) }, ['in.xlsx'], set);
    expect(ran.stderr).toContain('Zelle B2 („z1“): „WAHR“ ist keine Antwort auf „z1“.');
    expect(percents(ran)).toEqual(['b 50']);
  });

  test('a sum stands in its column as a number, with its range among what the columns mean', () =>
    inFolder(async (folder) => {
      const set = `title: T
scales: { s: { from: 0, labels: [nie, oft, immer] } }
dimensions: { d: { title: Last, score: { unit: sum, times: 2 } } }
items: [{ text: Ich höre zu., dimension: d }, { text: Ich frage nach., dimension: d }]
`;
      await writeFile(join(folder, 'set.yaml'), set);
      await writeFile(join(folder, 'in.csv'), 'code,i1,i2\na,2,1\n');
      await runInProcess(['batch', 'set.yaml', 'in.csv', '--output', 'werte.xlsx'], { folder });
      const { sheets } = await readXlsx(await readFile(join(folder, 'werte.xlsx')));
      expect(sheets[0]?.rows.map((row) => row.slice(0, 3))).toEqual([
        ['Person', 'beantwortet', 'Last'],
        ['a', 2, 6],
      ]);
      expect(sheets[1]?.rows[3]).toEqual(['Last', 'd', 'Summe von 0 bis 8']);
    }));

  test('scores as a spreadsheet: titles, percent, and the own columns of the file', () =>
    inFolder(async (folder) => {
      await writeFile(join(folder, 'set.yaml'), SET);
      await writeFile(join(folder, 'in.csv'), 'Code;Amt;z1;z2;k\na;Nord;5;5;A01\n');
      const ran = await runInProcess(['batch', 'set.yaml', 'in.csv', '--output', 'werte.xlsx'], { folder });
      const { sheets } = await readXlsx(await readFile(join(folder, 'werte.xlsx')));
      expect([ran.code, ran.stderr.split('\n')[1], sheets[0]?.rows]).toEqual([
        0,
        'in.csv: Nicht gewertet, aber mitgenommen: „Amt“.',
        [
          ['Person', 'Amt', 'beantwortet', 'D'],
          ['a', 'Nord', 3, 1],
        ],
      ]);
    }));

  test('percent near the edge of a band are shown on their side of it', () =>
    inFolder(async (folder) => {
      const set = `title: T
dimensions: { d: { title: D, bands: [{ from: 0, title: unter 60 }, { from: 60, title: ab 60 }] } }
items: [{ id: n, kind: number, text: N, min: 0, max: 10000 }]
`;
      await writeFile(join(folder, 'set.yaml'), set);
      await writeFile(join(folder, 'in.csv'), 'code,n\na,5999\nb,6004\nc,5949\n');
      await runInProcess(['batch', 'set.yaml', 'in.csv', '--output', 'werte.xlsx'], { folder });
      const { sheets } = await readXlsx(await readFile(join(folder, 'werte.xlsx')), { readStyles: true });
      expect(
        [1, 2, 3].map((row) => [
          sheets[0]?.rows[row]?.[2],
          sheets[0]?.cells?.get(`${row},2`)?.style?.numFmt,
          sheets[0]?.rows[row]?.at(-1),
        ]),
      ).toEqual([
        [0.5999, '0.00%', 'unter 60'],
        [0.6004, '0%', 'ab 60'],
        [0.5949, '0%', 'unter 60'],
      ]);
      await writeFile(join(folder, 'a.json'), '{"answers": {"n": 5999}}');
      const { stdout } = await runInProcess(['run', 'set.yaml', '--answers', 'a.json'], { folder });
      expect(stdout).toMatch(/59,99\u00a0% +unter 60/);
    }));

  test('the sheet to collect answers in is read without a question', () =>
    inFolder(async (folder) => {
      await writeFile(join(folder, 'set.yaml'), SET);
      await runInProcess(['sheet', 'set.yaml', '--output', 'bogen.xlsx'], { folder });
      const { sheets } = await readXlsx(await readFile(join(folder, 'bogen.xlsx')));
      const filled = sheets.map(
        (sheet, at): WriteSheet => ({
          name: sheet.name,
          hidden: sheet.hidden === true,
          rows: at === 0 ? [...sheet.rows, ['a', 'immer', 'immer', 'stimme zu', 'Amt']] : sheet.rows,
        }),
      );
      await writeFile(join(folder, 'voll.xlsx'), await writeXlsx({ sheets: filled }));
      const ran = await runInProcess(['batch', 'set.yaml', 'voll.xlsx'], { folder });
      expect({ ...ran, stdout: percents(ran) }).toEqual({
        code: 0,
        stdout: ['a 100'],
        stderr: '1 Person ausgewertet, 0 Zeilen abgelehnt.\n',
      });
    }));
});
