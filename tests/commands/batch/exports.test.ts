import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { inFolder, type Ran, runInProcess } from '../../support/in-process.js';

const exports = fileURLToPath(new URL('../../fixtures/exports', import.meta.url));

/** What four people answered, whatever system wrote it down: places on the scale, where they work, what helps. */
const PEOPLE: readonly Person[] = [
  { z1: 5, z2: 1, g1: 4, g2: 2, amt: 'buerger', hilft: ['ruhe', 'zeit'] },
  { z1: 3, z2: 3, g1: null, g2: 5, amt: { other: 'Standesamt' }, hilft: ['kaffee'] },
  { z1: 1, z2: 5, g1: 2, g2: 4, amt: 'job', hilft: ['ruhe', 'zeit', 'kaffee'] },
  { z1: 4, z2: 2, g1: 5, g2: 1, amt: null, hilft: ['zeit'] },
];

interface Person {
  readonly z1: number | null;
  readonly z2: number | null;
  readonly g1: number | null;
  readonly g2: number | null;
  readonly amt: string | { readonly other: string } | null;
  readonly hilft: readonly string[] | null;
}

type ItemId = keyof Person;

/** How a system writes down what the set asks. */
interface Coding {
  /** More of the scale, such as `codes: […]`. */
  readonly scale?: string;
  readonly labels?: string;
  /** What it writes for the options of `amt` and `hilft`. */
  readonly options?: Readonly<Record<string, string>>;
  /** What it calls its columns. */
  readonly columns?: Partial<Readonly<Record<ItemId, string>>>;
}

function setFor({ scale = '', labels, options = {}, columns = {} }: Coding): string {
  const option = (id: string, text: string) =>
    `{ id: ${id}, text: "${text}"${options[id] === undefined ? '' : `, code: "${options[id]}"`} }`;
  const more = (id: ItemId) => (columns[id] === undefined ? '' : `, columns: ["${columns[id]}"]`);
  return `id: umfrage
title: Umfrage
scales:
  s:
    from: 1
    labels: ${labels ?? '[trifft gar nicht zu, trifft kaum zu, "teils, teils", trifft eher zu, trifft völlig zu]'}
    ${scale}
dimensions: { zuhoeren: Zuhören, geduld: Geduld, hilfen: Hilfen }
items:
  - { id: z1, dimension: zuhoeren, text: Ich höre zu & bleibe ruhig.${more('z1')} }
  - { id: z2, dimension: zuhoeren, reverse: true, text: Ich lese nebenbei E-Mails.${more('z2')} }
  - { id: g1, dimension: geduld, text: "Ich frage nach, was gemeint ist."${more('g1')} }
  - { id: g2, dimension: geduld, reverse: true, text: Ich schaue auf die Uhr.${more('g2')} }
  - id: amt
    kind: choice
    other: true
    text: "Wo arbeitest Du?"
    options: [${option('buerger', 'Bürgeramt')}, ${option('job', 'Jobcenter')}]
    ${more('amt').slice(2)}
  - id: hilft
    kind: many
    count: ticks
    dimension: hilfen
    text: "Was hilft Dir?"
    options: [${option('ruhe', 'Ruhe')}, ${option('zeit', 'Zeit; auch am Abend')}, ${option('kaffee', 'Kaffee, stark')}]
    ${more('hilft').slice(2)}
`;
}

/** Percent of each dimension as anybody would work them out by hand. */
function percentsOf({ z1, z2, g1, g2, hilft }: Person): Readonly<Record<string, number | null>> {
  const mean = (values: readonly (number | null)[]) => {
    const known = values.flatMap((value) => value ?? []);
    return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
  };
  const up = (place: number | null) => (place === null ? null : (place - 1) * 25);
  const down = (place: number | null) => (place === null ? null : (5 - place) * 25);
  return {
    zuhoeren: mean([up(z1), down(z2)]),
    geduld: mean([up(g1), down(g2)]),
    hilfen: hilft === null ? null : (hilft.length / 3) * 100,
  };
}

const ITEMS: readonly ItemId[] = ['z1', 'z2', 'g1', 'g2', 'amt', 'hilft'];
const NOBODY: Person = { z1: null, z2: null, g1: null, g2: null, amt: null, hilft: null };

interface Export {
  readonly file: string;
  /** What is special about the file. */
  readonly quirk: string;
  readonly coding?: Coding;
  readonly map?: string;
  readonly args?: readonly string[];
  /** Persons as the file names them. */
  readonly persons?: readonly string[];
  /** The questions that the file holds; all of them where it is not said. */
  readonly asked?: readonly ItemId[];
  readonly says?: readonly string[];
}

const NUMBERS = ['1', '2', '3', '4'];
const SCALE: readonly ItemId[] = ['z1', 'z2', 'g1', 'g2'];
const LIMESURVEY: Coding = {
  columns: { z1: 'H[SQ001]', z2: 'H[SQ002]', g1: 'H[SQ003]', g2: 'H[SQ004]', amt: 'AMT', hilft: 'HI' },
  options: { buerger: 'AO01', job: 'AO02', ruhe: 'SQ001', zeit: 'SQ002', kaffee: 'SQ003' },
};
const SOSCI: Coding = {
  columns: { z1: 'ZU01_01', z2: 'ZU01_02', g1: 'ZU02_01', g2: 'ZU02_02', amt: 'AM01', hilft: 'HI01' },
  options: { buerger: '1', job: '2', ruhe: '01', zeit: '02', kaffee: '03' },
};
const BY_HAND: Omit<Export, 'file' | 'quirk'> = {
  persons: ['p1', 'p2', 'p3', 'p4'],
  says: [
    'Die Überschriften stehen in Zeile 4.',
    'Gelesen ist das Blatt „Antworten“; nicht gelesen: „Notizen“.',
    '1 Zeile mit Summen oder Mittelwerten, also keine Person (Zeile 9).',
    '1 Zeile ohne eine Antwort, also keine Person (Zeile 11).',
  ],
};

const UNDERSTOOD: readonly Export[] = [
  {
    file: 'limesurvey-texte.csv',
    quirk: 'entities in headings, „Sonstiges“ beside its text, somebody who never answered',
    says: ['1 Zeile ohne eine Antwort, also keine Person (Zeile 6).'],
  },
  {
    file: 'limesurvey-codes.csv',
    quirk: 'answer codes from agreement down and with a gap, „-oth-“',
    coding: { ...LIMESURVEY, scale: 'codes: [A06, A05, A04, A02, A01]\n    missing: [A07]' },
  },
  {
    file: 'limesurvey-code-und-text.csv',
    quirk: 'code and text in every heading, code and label in every cell',
    asked: [...SCALE, 'amt'],
  },
  { file: 'limesurvey-code-und-text.xlsx', quirk: 'the same as a workbook', asked: [...SCALE, 'amt'] },
  {
    file: 'limesurvey-zweimal.csv',
    quirk: 'two grids of one wording, told apart by their letters',
    map: 'J: z1\nK: z2\nL: g1\nM: g2\n',
    asked: SCALE,
  },
  {
    file: 'limesurvey-r.csv',
    quirk: 'a heading mistyped in the survey, put right by its letter',
    map: 'E: z1\n',
    asked: SCALE,
    says: ['Zahlen gelten als Stellen der Skala: 1 = „trifft gar nicht zu“'],
  },
  { file: 'google-verzweigt.csv', quirk: 'each branch repeats the questions; options hold the separator' },
  {
    file: 'microsoft-forms.xlsx',
    quirk: 'no-break spaces in headings, blanks in cells, a separator behind the last option',
  },
  {
    file: 'kobo.csv',
    quirk: 'Markdown and spans in headings, ticks twice, unsure as an answer of its own',
    coding: { scale: 'missing: [Bin mir unsicher]' },
    persons: [0, 1, 2, 3].map((n) => `c0ffee${n}-0000-4000-8000-000000000000`),
  },
  {
    file: 'sosci.csv',
    quirk: 'UTF-16 with tabs, -9 for no answer, 1 and 2 for ticks, a column that counts them',
    coding: SOSCI,
    persons: ['27', '28', '29', '30'],
  },
  {
    file: 'qualtrics-texte.csv',
    quirk: 'three header rows, somebody who did not finish',
    persons: ['R_0', 'R_1', 'R_2', 'R_3'],
  },
  {
    file: 'qualtrics-deutsch.csv',
    quirk: 'the second header row in German',
    args: ['--completed'],
    persons: ['R_0', 'R_1', 'R_2', 'R_3'],
  },
  {
    file: 'qualtrics-codes.csv',
    quirk: 'recode values in the order in which somebody made them',
    coding: { scale: 'codes: [1, 6, 2, 3, 4]' },
    persons: ['R_0', 'R_1', 'R_2', 'R_3'],
  },
  {
    file: 'surveymonkey.csv',
    quirk: 'two header rows, the first mostly empty; line ends of CR alone',
    persons: ['118000', '118001', '118002', '118003'],
  },
  {
    file: 'formr.json',
    quirk: 'records instead of rows, somebody who did not finish',
    persons: ['s0', 's1', 's2', 's3'],
  },
  {
    file: 'redcap.csv',
    quirk: 'nothing ticked for people who never answered',
    says: ['2 Zeilen ohne eine Antwort, also keine Person (Zeile 6, 7).'],
  },
  { file: 'r-zahlen.csv', quirk: 'R for German Excel: names of rows, NA', asked: SCALE },
  { file: 'r-faktoren.csv', quirk: 'factors of R in latin1', asked: SCALE },
  {
    file: 'zahlen-als-beschriftung.csv',
    quirk: 'labels from -2 to 2, which are no places',
    coding: { labels: '["-2", "-1", "0", "1", "2"]' },
    persons: ['p1', 'p2', 'p3', 'p4'],
    asked: SCALE,
  },
  { file: 'von-hand.xlsx', quirk: 'titles, merged headings, means, a footnote, a hidden row', ...BY_HAND },
  { file: 'von-hand.ods', quirk: 'the same from LibreOffice', ...BY_HAND },
  { file: 'von-hand-gruppiert.ods', quirk: 'rows that can be folded away', ...BY_HAND },
  {
    file: 'mehrere-blaetter.xlsx',
    quirk: 'answers on the second of three sheets, their conversion on the third',
    args: ['--sheet', 'Daten'],
    asked: SCALE,
    says: ['Die Überschriften stehen in Zeile 3.', 'nicht gelesen: „Anleitung“, „DT“.'],
  },
];

const REFUSED: readonly Export[] = [
  {
    file: 'limesurvey-codes.csv',
    quirk: 'answer codes that nobody declared',
    coding: LIMESURVEY,
    says: ['die Codes „A01“ (4 ×), „A02“ (3 ×), „A04“ (2 ×), „A05“ (3 ×), „A06“ (3 ×) und „A07“ (1 ×)?'],
  },
  {
    file: 'qualtrics-codes.csv',
    quirk: 'recode values that nobody declared',
    says: [
      'die Codes „1“ (2 ×), „2“ (1 ×), „3“ (2 ×), „4“ (3 ×) und „6“ (3 ×)?',
      'Schreib im Check zur Skala codes: [1, 2, 3, 4, 6], in der Reihenfolge der Beschriftungen',
    ],
  },
  {
    file: 'limesurvey-zweimal.csv',
    quirk: 'two grids of one wording that say different things',
    says: [
      'Zelle J2 („Ich höre zu & bleibe ruhig.“): Die Spalten F und J bedeuten dasselbe („z1“), sagen aber Verschiedenes.',
      'Das gilt für 2 weitere Zeilen.',
    ],
  },
  {
    file: 'mehrere-blaetter.xlsx',
    quirk: 'two sheets of the same headings',
    says: ['Antworten stehen auf mehreren Blättern: „Daten“ und „DT“.'],
  },
  { file: 'von-hand.xls', quirk: 'Excel of before 2007', says: ['im alten Format (.xls). Speichere sie'] },
  {
    file: 'von-hand-html.xls',
    quirk: 'HTML under another name',
    says: ['Das ist eine Webseite (HTML), auch wenn die Datei anders heißt.'],
  },
  { file: 'kennwort.xlsx', quirk: 'Excel with a password', says: ['mit einem Kennwort geschützt.'] },
  { file: 'kennwort.ods', quirk: 'LibreOffice with a password', says: ['mit einem Kennwort geschützt.'] },
];

function batched({ file, coding = {}, map, args = [] }: Export): Promise<Ran> {
  return inFolder(async (folder) => {
    await copyFile(join(exports, file), join(folder, file));
    await writeFile(join(folder, 'umfrage.yaml'), setFor(coding));
    if (map !== undefined) await writeFile(join(folder, 'zuordnung.yaml'), map);
    const mapped = map === undefined ? [] : ['--map', 'zuordnung.yaml'];
    const ndjson = ['--format', 'ndjson', '--brief'];
    return runInProcess(['batch', 'umfrage.yaml', file, ...ndjson, ...mapped, ...args], { folder });
  });
}

interface Scored {
  readonly person: string;
  readonly answers: Readonly<Record<string, unknown>>;
  readonly dimensions: readonly { readonly id: string; readonly percent: number | null }[];
}

describe('exports of survey systems and spreadsheets', () => {
  test.each(UNDERSTOOD)('$file: $quirk', async (one) => {
    const { persons = NUMBERS, asked = ITEMS, says = [] } = one;
    const { stdout, stderr } = await batched(one);
    const profiles = stdout
      .trim()
      .split('\n')
      .map((line): Scored => JSON.parse(line));
    expect(profiles.map(({ person }) => person)).toEqual(persons);
    for (const [at, { answers, dimensions }] of profiles.entries()) {
      const known = PEOPLE[at] as Person;
      const given = Object.fromEntries(asked.map((id) => [id, known[id]]));
      expect(Object.fromEntries(asked.map((id) => [id, answers[id] ?? null]))).toEqual(given);
      const percents = percentsOf({ ...NOBODY, ...given });
      for (const { id, percent } of dimensions)
        if (percents[id] === null) expect(percent).toBeNull();
        else expect(percent).toBeCloseTo(percents[id] ?? Number.NaN, 9);
    }
    for (const text of says) expect(stderr).toContain(text);
    expect(stderr).toContain('4 Personen ausgewertet, 0 Zeilen abgelehnt.');
  });

  test.each(REFUSED)('$file: $quirk is refused', async (one) => {
    const { code, stdout, stderr } = await batched(one);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    for (const text of one.says ?? []) expect(stderr).toContain(text);
  });

  test('a code that is none of the declared ones is told of them', async () => {
    const file = await readFile(join(exports, 'qualtrics-codes.csv'), 'utf8');
    const ran = await inFolder(async (folder) => {
      await writeFile(join(folder, 'umfrage.yaml'), setFor({ scale: 'codes: [1, 6, 2, 3, 4]' }));
      await writeFile(join(folder, 'in.csv'), file.replace('DE,4,1,3,6', 'DE,5,1,3,6'));
      return runInProcess(['batch', 'umfrage.yaml', 'in.csv'], { folder });
    });
    expect(ran.stderr).toContain(
      'Zelle R4 („Wie sehr trifft das zu? - Ich höre zu & bleibe ruhig.“): „5“ ist keine Antwort auf „z1“. Gebraucht wird eine von: 1, 6, 2, 3, 4.',
    );
    expect(ran.stderr).toContain('3 Personen ausgewertet, 1 Zeile abgelehnt.');
  });
});
