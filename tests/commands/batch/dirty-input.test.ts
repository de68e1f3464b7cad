import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { inFolder, runInProcess } from '../../support/in-process.js';

const fixtures = fileURLToPath(new URL('../../fixtures/batch', import.meta.url));
const seminar = join(fixtures, 'seminar.yaml');
const HEADER =
  'person,answered,zuhoeren,zuhoeren.mean,zuhoeren.band,geduld,geduld.mean,geduld.band,overall,advice,notices';

describe('dirty input is scored, rejected with its place, or refused with a clear sentence', () => {
  test.each([
    { input: '', code: 1, rows: [], says: 'Standardeingabe: Die Datei ist leer.' },
    {
      input: 'person;z1;z2\n',
      code: 1,
      rows: [],
      says: 'Unter der Kopfzeile steht keine Zeile mit Antworten.',
    },
    { input: 'name;alter\nx;3\n', code: 1, rows: [], says: 'Keine Spalte passt zu einem Item.' },
    {
      input: 'person;z1;z1;z2;g1;g2;fuehrt\nx;3;3\ny;3;4;1;1;1;ja\nz;;4;1;;;\nw;2;2;2;;;\n',
      code: 1,
      rows: ['z,2,87.5,4.5,Vertraut,,,,,,', 'w,2,50,3,Vertraut,,,,,,'],
      says: 'Zelle C3 („z1“): Die Spalten B und C bedeuten dasselbe („z1“), sagen aber Verschiedenes.',
    },
    {
      input: 'person;z1;z2\nx;3\0;3\n',
      code: 1,
      rows: [],
      says: 'Zelle B2 („z1“): „3�“ ist keine Antwort auf „z1“.',
    },
    {
      input: 'person;z1\n"x;3\ny;3\n',
      code: 1,
      rows: ['y,1,50,3,Vertraut,,,,,,'],
      says: 'Zeile 2: Ein Anführungszeichen wird geöffnet und nicht geschlossen.',
    },
    {
      input: 'person;z1\nx;-1\ny;5\n',
      code: 1,
      rows: ['y,1,100,5,Vertraut,,,,,,'],
      says: 'Zelle B2 („z1“): „-1“ liegt bei „z1“ außerhalb des Möglichen.',
    },
    {
      input: `person,z1,rest\nx,3,${'y'.repeat(5_000_000)}\nz,3,\n`,
      code: 1,
      rows: ['z,1,50,3,Vertraut,,,,,,'],
      says: 'Zeile 2: Die Zeile ist länger als 1 MB.',
    },
    {
      input: 'person,z1,z2,g1,g2\n"=HYPERLINK(""http://x"")",3,,,\n',
      code: 0,
      rows: ['"\'=HYPERLINK(""http://x"")",1,50,3,Vertraut,,,,,,'],
      says: '1 Person ausgewertet',
    },
    {
      input: 'person,z1,z2,g1,g2\n../../x,3,,,\n',
      code: 0,
      rows: ['../../x,1,50,3,Vertraut,,,,,,'],
      says: '1 Person ausgewertet',
    },
    {
      input: 'person,z1,z2,g1,g2\n\u001b[31mrot\u001b[0m,3,,,\n',
      code: 0,
      rows: ['\ufffd[31mrot\ufffd[0m,1,50,3,Vertraut,,,,,,'],
      says: '1 Person ausgewertet',
    },
    {
      input: 'person,z1,z2,g1,g2\n<b>fett</b>,3,,,\n',
      code: 0,
      rows: ['<b>fett</b>,1,50,3,Vertraut,,,,,,'],
      says: '1 Person ausgewertet',
    },
    {
      input: 'person,z1\nx,3,,\ny,3,4\n',
      code: 1,
      rows: ['x,1,50,3,Vertraut,,,,,,'],
      says: 'Zeile 3: Die Zeile hat 3 Zellen, die Kopfzeile 2 Spalten.',
    },
    {
      input: Buffer.from('%PDF-1.4 …'),
      code: 1,
      rows: [],
      says: 'Diese Datei lässt sich nicht als Tabelle lesen.',
    },
    {
      input: Buffer.from('504b0304140000', 'hex'),
      code: 1,
      rows: [],
      says: 'Diese Datei lässt sich nicht als Tabelle lesen.',
    },
    { input: '[{"answers": 3}]', code: 1, rows: [], says: 'Hier steht eine Zahl.' },
    { input: `${'['.repeat(100_000)}{}`, code: 1, rows: [], says: 'Keine Spalte passt zu einem Item.' },
  ])('$says', async ({ input, code, rows, says }) => {
    const ran = await runInProcess(['batch', seminar], { folder: fixtures, stdin: input });
    expect({ code: ran.code, rows: ran.stdout.split('\n').slice(1, -1) }).toEqual({ code, rows });
    expect(ran.stderr).toContain(says);
    expect(`${ran.stdout}${ran.stderr}`).not.toMatch(/[\u0000\u001b]/);
  });

  test('whatever comes in, it ends, says something, and writes a whole file or none', async () => {
    const piece = fc.constantFrom(
      'person',
      'z1',
      'z2',
      ',',
      ';',
      '\t',
      '\n',
      '\r\n',
      '\r',
      '"',
      '""',
      '3',
      '5',
      'trifft kaum zu',
      '{',
      '}',
      '[',
      ']',
      '{"person":"a","answers":{"z1":3}}',
      '\0',
      '\ufeff',
      'ä',
      '=1',
      'sep=;\n',
      ' ',
      'NA',
      'PK\u0003\u0004',
    );
    const bytes = fc.oneof(
      fc.array(piece, { maxLength: 60 }).map((pieces) => Buffer.from(pieces.join(''))),
      fc
        .array(piece, { maxLength: 60 })
        .map((pieces) => Buffer.from(`person,z1\n${pieces.join('')}`, 'latin1')),
      fc.array(piece, { maxLength: 60 }).map((pieces) => Buffer.from(pieces.join(''), 'utf16le')),
      fc.uint8Array({ maxLength: 200 }),
    );
    await fc.assert(
      fc.asyncProperty(bytes, fc.constantFrom('csv', 'ndjson', 'json'), (stdin, format) =>
        inFolder(async (folder) => {
          const args = ['batch', seminar, '--format', format, '--output', 'out', '--rejects', 'rejects'];
          const { code, stdout, stderr } = await runInProcess(args, { folder, stdin });
          const files = await readdir(folder);
          expect([0, 1]).toContain(code);
          expect(stdout).toBe('');
          expect(stderr).not.toBe('');
          expect(files.filter((name) => name !== 'out' && name !== 'rejects')).toEqual([]);
          if (files.includes('out'))
            expect(isWhole(await readFile(join(folder, 'out'), 'utf8'), format)).toBe(true);
        }),
      ),
      { numRuns: 400 },
    );
  });
});

function isWhole(text: string, format: string): boolean {
  if (format === 'csv') return text.startsWith(`${HEADER}\n`) && text.endsWith('\n');
  if (format === 'json') return Array.isArray(JSON.parse(text));
  return text
    .split('\n')
    .slice(0, -1)
    .every((line) => typeof JSON.parse(line) === 'object');
}
