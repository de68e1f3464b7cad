import { describe, expect, test } from '@jest/globals';
import { german } from '../../../src/messages/german/german.js';
import { type ColumnWishes, NO_WISHES } from '../../../src/readers/answers/columns/columns.js';
import { readAnswers } from '../../../src/readers/answers/read-answers.js';
import { rowsOnly } from '../../../src/readers/answers/reading.js';
import type { AnswerRow } from '../../../src/readers/answers/rows.js';
import { explained } from '../../../src/renderers/findings/finding-line.js';
import { setFrom } from '../../support/sets.js';

const set = setFrom(`
title: Probe
scales: { z: [gar nicht, kaum, teils teils, eher, völlig] }
dimensions: { a: A }
items:
  - { id: a1, text: Ich höre zu. }
  - { id: a2, text: "Ich warte, bis ich dran bin.", reverse: true }
  - { id: f, kind: many, text: Was hilft?, options: [{ id: ruhe, text: Ruhe }, { id: zeit, text: Zeit }] }
`);

async function* chunksOf(text: string | Uint8Array) {
  yield typeof text === 'string' ? Buffer.from(text) : text;
}

async function* cutInTwo(bytes: Uint8Array, at: number) {
  yield bytes.subarray(0, at);
  yield bytes.subarray(at);
}

async function rowsOf(texts: readonly (string | Uint8Array)[], wishes: Partial<ColumnWishes> = {}) {
  const sources = texts.map((text, index) => ({
    name: `${index + 1}.csv`,
    chunks: chunksOf(text),
    again: false,
  }));
  const rows: unknown[] = [];
  for await (const row of readAnswers(rowsOnly(set, { ...NO_WISHES, ...wishes }), sources)) {
    if (row.kind !== 'columns' && row.kind !== 'ended' && row.kind !== 'documents') rows.push(told(row));
  }
  return rows;
}

/** A row in short: the answers, or what is said about it. */
function told(row: AnswerRow): unknown {
  switch (row.kind) {
    case 'sheet':
      return [row.row, row.sheet.person, ...row.sheet.answers.values()];
    case 'rejected':
      return [
        row.rejection.row,
        row.rejection.person,
        ...row.rejection.reasons.map(
          ({ column, finding }) => `${column}: ${explained(finding, german).sentence}`,
        ),
      ];
    case 'passed-over':
      return [row.row, row.why];
    case 'noted':
      return [explained(row.finding, german).sentence];
    case 'columns':
    case 'documents':
    case 'pause':
    case 'ended':
      return [row.kind];
    case 'refused':
      return row.findings.map(({ finding }) => explained(finding, german).sentence);
  }
}

describe('answers of many people', () => {
  test('a German spreadsheet: semicolons, codes, labels, blanks', async () => {
    expect(
      await rowsOf([
        'Person;a1;a2;f\r\np1;3;eher;ruhe|zeit\r\np2; GAR  NICHT ;NA;\r\n\r\np3;-;5;{"zeit"}\r\n;;;\r\n',
      ]),
    ).toEqual([
      [2, 'p1', 3, 4, ['ruhe', 'zeit']],
      [3, 'p2', 1, null, null],
      [5, 'p3', null, 5, ['zeit']],
    ]);
  });

  test('whoever wrote that they say nothing has said nothing, and is no mistake', async () => {
    expect(
      await rowsOf(['a1;a2;f\nk. A.;3;ruhe\nk.A.;4;zeit\nkeine Angabe;5;K. A.\n–;2;ruhe\nk. A.;k. A.;\n']),
    ).toEqual([
      [2, '1', null, 3, ['ruhe']],
      [3, '2', null, 4, ['zeit']],
      [4, '3', null, 5, null],
      [5, '4', null, 2, ['ruhe']],
      [6, 'empty'],
    ]);
  });

  test('a row that cannot be used is rejected with all its reasons', async () => {
    expect(await rowsOf(['id,a1,a2,f\nx,9,drei,\ny,3.5,1,pause\nz,1,2\n"w,1,2,\nv,1,2,\n'])).toEqual([
      [2, 'x', 'a1: „9“ liegt bei „a1“ außerhalb des Möglichen.', 'a2: „drei“ ist keine Antwort auf „a2“.'],
      // Nothing is scored from f, so it costs nobody anything.
      [3, 'y', 'a1: „3.5“ liegt bei „a1“ außerhalb des Möglichen.'],
      [4, 'z', 'null: Die Zeile hat 3 Zellen, die Kopfzeile 4 Spalten.'],
      [5, 'w', 'null: Ein Anführungszeichen wird geöffnet und nicht geschlossen.'],
      [6, 'v', 1, 2, null],
    ]);
  });

  test.each([
    { file: '', says: 'Die Datei ist leer.' },
    { file: ' \r\n\r\n', says: 'Die Datei ist leer.' },
    { file: 'x;y\n1;2\n', says: 'Keine Spalte passt zu einem Item. Gefunden: „x“, „y“.' },
    {
      file: Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      says: 'Das ist eine Excel-Datei im alten Format (.xls).',
    },
    {
      file: Buffer.from('PK\x03\x04 und dann nichts'),
      says: 'Diese Datei lässt sich nicht als Tabelle lesen.',
    },
  ])('a file that is no table of answers is refused: $says', async ({ file, says }) => {
    expect(await rowsOf([file])).toEqual([[says]]);
  });

  test('of several columns of one question, one is filled, or all say the same', async () => {
    expect(await rowsOf(['a1;a2;Ich höre zu;a1\n1;;;\n;;2;\n3;5;;3\n1;;2;\n'])).toEqual([
      [2, '1', 1, null],
      [3, '2', 2, null],
      [4, '3', 3, 5],
      [5, null, 'Ich höre zu: Die Spalten A und C bedeuten dasselbe („a1“), sagen aber Verschiedenes.'],
    ]);
  });

  test('a map that names no item of the check is refused, with what was probably meant', async () => {
    expect(await rowsOf(['x;y\n1;2\n'], { map: new Map([['x', 'a11']]) })).toEqual([
      ['Die Zuordnung nennt „a11“, das kein Item dieses Checks ist.'],
    ]);
  });

  test('one damaged byte is said with its place and costs nobody else anything', async () => {
    const file = Buffer.concat([
      Buffer.from(`person;a1\nÄnne;3\n${'x;2\n'.repeat(20_000)}`),
      Buffer.from('J\xf6rg;4\n', 'latin1'),
    ]);
    const sources = [{ name: '1.csv', chunks: cutInTwo(file, file.length - 8), again: false }];
    const rows: unknown[] = [];
    for await (const row of readAnswers(rowsOnly(set, NO_WISHES), sources))
      if (row.kind !== 'columns' && row.kind !== 'ended') rows.push(told(row));
    expect([rows.length, rows[0], ...rows.slice(-2)]).toEqual([
      20_003,
      [2, 'Änne', 3],
      [20_003, 'J\ufffdrg', 4],
      ['1 Zeichen ist beschädigt (kein UTF-8), das erste in Zeile 20003; dafür steht „\ufffd“.'],
    ]);
  });

  test('JSON objects one a line, in an array, or laid out one after the other', async () => {
    const people = [
      { person: 'a', answers: { a1: 3, f: ['ruhe'] } },
      { person: null, answers: { a1: 'völlig', a2: null } },
    ];
    const expected = ['a', 3, ['ruhe'], '2', 5, null];
    const answersIn = async (text: string) =>
      (await rowsOf([text])).flatMap((row) => (row as readonly unknown[]).slice(1));
    const lines = people.map((person) => `${JSON.stringify(person)}\n`).join('');
    expect(await answersIn(lines)).toEqual(expected);
    expect(await answersIn(JSON.stringify(people))).toEqual(expected);
    expect(await answersIn(JSON.stringify(people, null, 2))).toEqual(expected);
    expect(await answersIn(people.map((person) => `${JSON.stringify(person, null, 2)}\n`).join(''))).toEqual(
      expected,
    );
  });

  test('a broken JSON line costs one line, and an unknown item is named', async () => {
    const rows = await rowsOf([
      '{"person":"a","answers":{"a1":\n{"person":"b","answers":{"a3":1}}\n{"answers":{}}\n',
    ]);
    expect(rows).toEqual([
      [1, null, 'null: Das ist kein gültiges JSON: „{"person":"a","answers":{"a1":“.'],
      [2, 'b', 'a3: Das Item „a3“ gibt es in diesem Check nicht.'],
      [3, 'empty'],
    ]);
  });

  test('several files count their people on', async () => {
    expect(await rowsOf(['a1\n1\n2\n', 'a1\n3\n'])).toEqual([
      [2, '1', 1],
      [3, '2', 2],
      [2, '3', 3],
    ]);
  });

  test('what the map says of an item counts, and not the column that has its name', async () => {
    const file = 'a1;a2;neu\n1;2;5\n1;3;4\n';
    expect(await rowsOf([file], { map: new Map([['neu', 'a1']]) })).toEqual([
      [2, '1', 5, 2],
      [3, '2', 4, 3],
    ]);
  });

  test('a map and the person column say what no header says', async () => {
    const map = new Map([
      ['H[SQ001]', 'a1'],
      ['H_SQ002', 'a2'],
    ]);
    const file = 'id,submitdate,Chiffre,H_SQ001,H[SQ002]\n1,2026-01-01,zebra,3,5\n2,2026-01-01,adler,A6,Y\n';
    expect(await rowsOf([file], { person: 'chiffre', map })).toEqual([
      [2, 'zebra', 3, 5],
      [3, 'adler', 'H_SQ001: „A6“ ist keine Antwort auf „a1“.', 'H[SQ002]: „Y“ ist keine Antwort auf „a2“.'],
    ]);
  });
});
