import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { inFolder, type Ran, type RunSettings, runInProcess } from '../support/in-process.js';

const fixtures = fileURLToPath(new URL('../fixtures/batch', import.meta.url));
const seminar = join(fixtures, 'seminar.yaml');

function batch(args: readonly string[], settings: Partial<RunSettings> = {}): Promise<Ran> {
  return runInProcess(['batch', seminar, ...args], { folder: fixtures, ...settings });
}

const HEADER =
  'person,answered,zuhoeren,zuhoeren.mean,zuhoeren.band,geduld,geduld.mean,geduld.band,overall,advice,notices\n';
const SCORES = `${HEADER}1,6,100,5,Vertraut,75,4,,,,
2,4,50,3,Vertraut,0,1,,,,
3,6,0,1,Noch fremd,25,2,,,,
`;

const NUMBERED =
  'Keine Spalte nennt die Person, also gilt die laufende Nummer. Mit --id SPALTE bestimmst Du sie.\n';
const THREE = '3 Personen ausgewertet, 0 Zeilen abgelehnt.\n';

describe('the same seminar from four sources', () => {
  test.each([
    { source: 'German Excel as CSV', args: ['excel-deutsch.csv'], says: THREE },
    { source: 'Google Forms', args: ['google-forms.csv'], says: `google-forms.csv: ${NUMBERED}${THREE}` },
    { source: 'Microsoft Forms', args: ['microsoft-forms.xlsx'], says: THREE },
  ])('$source gives the same scores', async ({ args, says }) => {
    expect(await batch(args)).toEqual({ code: 0, stdout: SCORES, stderr: says });
  });

  test('codes of LimeSurvey that no scale declares are never guessed', async () => {
    const { code, stdout, stderr } = await batch(['limesurvey.csv', '--map', 'limesurvey-zuordnung.yaml']);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain(
      'limesurvey.csv: Spalten F, G, H, I: Welche Antwort auf „z1“, „z2“, „g1“, „g2“ meinen die Codes „A1“ (2 ×), „A2“ (2 ×), „A3“ (2 ×), „A4“ (2 ×) und „A5“ (3 ×)? Das wird nicht geraten, also zählt niemand aus dieser Datei. Schreib im Check zur Skala codes: [A1, A2, A3, A4, A5], in der Reihenfolge der Beschriftungen (welcher Code zu welcher gehört, zeigt die Umfrage);',
    );
  });

  test('--dry-run says which column is what and carries no address', async () => {
    const ran = await batch(['google-forms.csv', '--dry-run']);
    expect({ ...ran, stdout: ran.stdout.replaceAll('\u00a0', ' ') }).toEqual({
      code: 0,
      stderr: '',
      stdout: `google-forms.csv
  Geschrieben von Google Forms.
  Personen heißen nach ihrer laufenden Nummer.
  Alle Items haben eine Spalte.
  Antworten auf z1, z2, g1, g2:
    trifft gar nicht zu (2 ×) · trifft kaum zu (2 ×) · teils, teils (2 ×) ·
    trifft eher zu (2 ×) · trifft völlig zu (3 ×)
  Antworten auf fuehrt:
    Ja (2 ×) · Nein (1 ×)

Mit --verbose steht hier jede Spalte und jede Antwort.
3 Zeilen lassen sich auswerten, keine wird abgelehnt.
`,
    });
  });
});

describe('rows that cannot be used', () => {
  const dirty = 'Code;z1;z2;g1;g2\np1;5;1;4;2\np2;9;drei;3;3.5\np3;1;2\np4;3;3;3;3\n';

  test('are named with every reason, kept for later, and cost nobody else anything', () =>
    inFolder(async (folder) => {
      await writeFile(join(folder, 'in.csv'), dirty);
      const ran = await batch(['in.csv', '--output', 'out.csv', '--rejects', 'rejects.csv'], { folder });
      const scale =
        'Gebraucht wird eine ganze Zahl von 1 bis 5 oder „trifft gar nicht zu“, „trifft kaum zu“, „teils, teils“, „trifft eher zu“ oder „trifft völlig zu“.';
      const reasons = {
        z1: `„9“ liegt bei „z1“ außerhalb des Möglichen. ${scale}`,
        z2: `„drei“ ist keine Antwort auf „z2“. ${scale}`,
        g2: `„3.5“ liegt bei „g2“ außerhalb des Möglichen. ${scale}`,
        cells:
          'Die Zeile hat 3 Zellen, die Kopfzeile 5 Spalten. Oft fehlt ein Trennzeichen, oder ein Text mit Trennzeichen steht nicht in Anführungszeichen.',
      };
      expect(ran).toEqual({
        code: 1,
        stdout: '',
        stderr: `in.csv: Keine Spalte für „fuehrt“, „gedanke“. Diese Fragen gelten als unbeantwortet.
in.csv: Zelle B3 („z1“): ${reasons.z1}
in.csv: Zelle C3 („z2“): ${reasons.z2}
in.csv: Zelle E3 („g2“): ${reasons.g2}
in.csv: Zeile 4: ${reasons.cells}
2 Personen ausgewertet, 2 Zeilen abgelehnt.
Gespeichert: ${join(folder, 'out.csv')}
Gespeichert: ${join(folder, 'rejects.csv')}
`,
      });
      expect(await readFile(join(folder, 'out.csv'), 'utf8')).toBe(
        `${HEADER}p1,4,100,5,Vertraut,75,4,,,,\np4,4,50,3,Vertraut,50,3,,,,\n`,
      );
      const rejects: unknown = parse(await readFile(join(folder, 'rejects.csv')), { delimiter: ';' });
      expect(rejects).toEqual([
        ['datei', 'zeile', 'grund', 'person', 'z1', 'z2', 'g1', 'g2', 'fuehrt', 'gedanke', 'rest'],
        [
          'in.csv',
          '3',
          `Zelle B3 („z1“): ${reasons.z1} / Zelle C3 („z2“): ${reasons.z2} / Zelle E3 („g2“): ${reasons.g2}`,
          ...['p2', '9', 'drei', '3', '3.5', '', '', ''],
        ],
        ['in.csv', '4', reasons.cells, 'p3', '1', '2', '', '', '', '', ''],
      ]);
      expect((await readdir(folder)).toSorted()).toEqual(['in.csv', 'out.csv', 'rejects.csv']);
    }));

  test('--stop-on-error writes nothing, to a file as to stdout', () =>
    inFolder(async (folder) => {
      await writeFile(join(folder, 'in.csv'), dirty);
      const toStdout = await batch(['in.csv', '--stop-on-error'], { folder });
      const toFile = await batch(['in.csv', '--stop-on-error', '--output', 'out.csv', '--reports', 'r'], {
        folder,
      });
      expect([toStdout.code, toStdout.stdout, toFile.code]).toEqual([1, '', 1]);
      expect(toFile.stderr).toContain('Wegen --stop-on-error wurde kein Ergebnis geschrieben.');
      expect(await readdir(folder)).toEqual(['in.csv']);
    }));

  test('--stop-on-error lets a clean file through', async () => {
    expect(await batch(['excel-deutsch.csv', '--stop-on-error'])).toEqual({
      code: 0,
      stdout: SCORES,
      stderr: THREE,
    });
  });

  test('rejected JSON documents are kept as JSON', () =>
    inFolder(async (folder) => {
      const stdin = '{"person":"a","answers":{"z1":7}}\n{"person":"b","answers":{"z1":"kaum"\n';
      await batch(['--rejects', 'rejects.ndjson'], { folder, stdin });
      const lines = (await readFile(join(folder, 'rejects.ndjson'), 'utf8')).trim().split('\n');
      expect(lines.map((line) => JSON.parse(line))).toEqual([
        {
          person: 'a',
          answers: { z1: 7 },
          grund: expect.stringContaining('„7“ liegt bei „z1“'),
        },
        {
          dokument: '{"person":"b","answers":{"z1":"kaum"',
          grund: expect.stringContaining('kein gültiges JSON'),
        },
      ]);
    }));
});

describe('what comes out', () => {
  test('for Excel: a mark, semicolons, decimal commas', async () => {
    const stdin = 'person,z1,z2,g1\nÄnne,4,4,5\n';
    const { stdout } = await batch(['--excel'], { stdin });
    expect(stdout).toBe(`\ufeff${HEADER.trim().replaceAll(',', ';')}\r\nÄnne;3;50;3;Vertraut;100;5;;;;\r\n`);
    expect((await batch(['--excel', '--format', 'json'], { stdin })).code).toBe(2);
  });

  test('as NDJSON and JSON: the same profiles, and `batch` reads them back', async () => {
    const csv = await batch(['excel-deutsch.csv']);
    const ndjson = await batch(['excel-deutsch.csv', '--format', 'ndjson']);
    const json = await batch(['excel-deutsch.csv', '--format', 'json']);
    const lines = ndjson.stdout
      .trim()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    expect(JSON.parse(json.stdout)).toEqual(lines);
    expect((await batch([], { stdin: ndjson.stdout })).stdout).toBe(csv.stdout);
    expect((await batch([], { stdin: json.stdout })).stdout).toBe(csv.stdout);
  });

  test('ten profiles that `run` printed, one after the other, are valid input', () =>
    inFolder(async (folder) => {
      const printed: string[] = [];
      for (let person = 1; person <= 10; person += 1) {
        const answers = {
          person: `p${person}`,
          answers: { z1: 1 + (person % 5), z2: 'teils, teils', fuehrt: 'ja' },
        };
        await writeFile(join(folder, 'a.json'), JSON.stringify(answers));
        const ran = await runInProcess(['run', seminar, '--answers', 'a.json', '--format', 'json'], {
          folder,
        });
        printed.push(ran.stdout);
      }
      const { code, stdout } = await batch([], { stdin: printed.join('') });
      expect(code).toBe(0);
      expect(stdout.split('\n').slice(1, 4)).toEqual([
        'p1,3,37.5,2.5,Noch fremd,,,,,,',
        'p2,3,50,3,Vertraut,,,,,,',
        'p3,3,62.5,3.5,Vertraut,,,,,,',
      ]);
      expect(stdout.trim().split('\n')).toHaveLength(11);
    }));

  test('a file and the same file split in three give the same rows', () =>
    inFolder(async (folder) => {
      const rows = Array.from({ length: 30 }, (_, index) => `${1 + (index % 5)};${1 + (index % 3)};;4`);
      const file = (part: readonly string[]) => `z1;z2;g1;g2\n${part.join('\n')}\n`;
      await writeFile(join(folder, 'all.csv'), file(rows));
      for (const [index, part] of [rows.slice(0, 10), rows.slice(10, 11), rows.slice(11)].entries())
        await writeFile(join(folder, `${index}.csv`), file(part));
      const whole = await batch(['all.csv'], { folder });
      expect((await batch(['0.csv', '1.csv', '2.csv'], { folder })).stdout).toBe(whole.stdout);
    }));

  test('a report for each person, under a safe name of its own', () =>
    inFolder(async (folder) => {
      const people = [
        '../../x',
        'Ä. "Zorn"',
        'adler',
        'ADLER',
        'con',
        '<b>fett</b>',
        '=1+1',
        '\u001b[31mrot',
      ];
      const stdin = `person,z1,z2,g1,g2\n${people.map((name) => `"${name.replaceAll('"', '""')}",3,4,1,1`).join('\n')}\n`;
      const { code } = await batch(['--reports', 'profile', '--report-format', 'text'], { folder, stdin });
      expect(code).toBe(0);
      expect((await readdir(join(folder, 'profile'))).toSorted()).toEqual(
        [
          'ADLER-2.txt',
          '_con.txt',
          'adler.txt',
          'b-fett-b.txt',
          '1-1.txt',
          'x.txt',
          'Ä. -Zorn.txt',
          '31mrot.txt',
        ].toSorted(),
      );
      expect(await readFile(join(folder, 'profile', '31mrot.txt'), 'utf8')).not.toContain('\u001b');
    }));

  test('people who come twice are named, and all are scored', async () => {
    const stdin = 'person,z1,z2,g1,g2\na,1,1,,\nb,2,2,,\na,3,3,,\n';
    const { code, stdout, stderr } = await batch([], { stdin });
    expect(code).toBe(0);
    expect(stdout.trim().split('\n')).toHaveLength(4);
    expect(stderr).toContain(
      '1 Zeile nennt eine Person, die schon vorkam: „a“ (Zeile 2 und 4). Alle sind ausgewertet.',
    );
  });

  test('progress shows in a terminal and for long work only', async () => {
    const quick = await batch(['excel-deutsch.csv'], { terminal: true });
    const slow = await batch(['excel-deutsch.csv'], { terminal: true, clock: [0, 2000, 4000] });
    const piped = await batch(['excel-deutsch.csv'], { clock: [0, 2000, 4000] });
    expect(quick.stderr).toBe(THREE);
    expect(slow.stderr).toContain('\r\u001b[K3 Personen …');
    expect(piped.stderr).toBe('3 Personen ausgewertet, 0 Zeilen abgelehnt (4 s, 1 je Sekunde).\n');
  });
});

describe('wrong usage', () => {
  test.each([
    { args: ['nix.csv'], says: 'kundencheck: „nix.csv“ gibt es nicht.' },
    { args: ['*.ods'], says: 'kundencheck: Zu „*.ods“ gibt es keine Datei mit Antworten.' },
    {
      args: ['excel-deutsch.csv', '--output', 'excel-deutsch.csv'],
      says: 'kundencheck: „excel-deutsch.csv“ ist mehrfach genannt',
    },
    {
      args: ['excel-deutsch.csv', '--output', 'fehlt/x.csv'],
      says: 'lässt sich nicht schreiben. Diesen Ordner gibt es nicht.',
    },
  ])('$args ends with 2: $says', async ({ args, says }) => {
    const { code, stdout, stderr } = await batch(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(says);
  });

  test.each([
    { args: ['--id', 'kennwort'], says: 'Die Spalte „kennwort“ gibt es nicht.' },
    { args: ['--map', 'seminar.yaml'], says: 'Die Zuordnung ist keine Liste von Spalten und Items.' },
  ])('$args ends with 1: $says', async ({ args, says }) => {
    const { code, stdout, stderr } = await batch(['excel-deutsch.csv', ...args]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain(says);
  });
});
