import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { inFolder, runInProcess } from '../../support/in-process.js';

const SET = `id: probe
version: 1.2.0
title: Probe
scales: { s: [nie, selten, oft] }
dimensions: { d: D }
items: [{ id: a, dimension: d, text: Ich höre zu. }, { id: b, dimension: d, text: Ich frage nach. }]
advice:
  - { id: rat, when: { dimension: d, atMost: 50 }, title: Hör zu, text: Ein langer Text., try: Ein Versuch. }
`;
const FILES = { 'mo.csv': 'code;a;b\np1;1;2\np2;9;oftt\n', 'di.csv': 'code;b;a\np3;3;3\n' };

/** Runs a batch over Monday and Tuesday; `reads` is a file that it wrote. */
function batched(args: readonly string[], reads: string | null = null) {
  return inFolder(async (folder) => {
    await writeFile(join(folder, 'set.yaml'), SET);
    for (const [name, text] of Object.entries(FILES)) await writeFile(join(folder, name), text);
    const { code, stdout } = await runInProcess(['batch', 'set.yaml', 'mo.csv', 'di.csv', ...args], {
      folder,
    });
    return { code, text: reads === null ? stdout : await readFile(join(folder, reads), 'utf8') };
  });
}

test('--provenance tells of each line which set scored it and where its row stands', async () => {
  const { code, text } = await batched(['--provenance']);
  const lines = text
    .trim()
    .split('\n')
    .map((line) => line.split(','));
  const fingerprint = lines[1]?.at(-3);
  expect(fingerprint).toMatch(/^[0-9a-f]{16}$/);
  expect([code, lines.map((line) => [line[0], ...line.slice(-5)])]).toEqual([
    1,
    [
      ['person', 'set', 'version', 'fingerprint', 'file', 'row'],
      ['p1', 'probe', '1.2.0', fingerprint, 'mo.csv', '2'],
      ['p3', 'probe', '1.2.0', fingerprint, 'di.csv', '2'],
    ],
  ]);
});

test('--brief leaves out what advice says and keeps which it is', async () => {
  const profiles = ({ text }: { readonly text: string }) =>
    text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
  const [whole, brief] = [
    profiles(await batched(['--format', 'ndjson'])),
    profiles(await batched(['--format', 'ndjson', '--brief'])),
  ];
  expect(whole[0].advice[0]).toMatchObject({ id: 'rat', title: 'Hör zu', text: 'Ein langer Text.' });
  expect(brief.map(({ advice }) => advice)).toEqual([[{ id: 'rat' }], []]);
  expect(brief[0]).toEqual({ ...whole[0], advice: brief[0].advice });
});

const EXPECTED = { kind: 'codes', from: 1, to: 3, labels: ['nie', 'selten', 'oft'] };

test('--findings tells programs why rows were rejected, a line each', async () => {
  const { code, text } = await batched(['--findings', 'gruende.ndjson'], 'gruende.ndjson');
  expect([
    code,
    text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ]).toEqual([
    1,
    [
      {
        ...{ file: 'mo.csv', row: 3, cell: 'B3', column: 'a', person: 'p2', code: 'answer-out-of-range' },
        facts: { item: 'a', written: '9', expected: EXPECTED },
        sentence: '„9“ liegt bei „a“ außerhalb des Möglichen.',
        hint: expect.stringContaining('Gebraucht wird eine ganze Zahl von 1 bis 3'),
      },
      {
        ...{ file: 'mo.csv', row: 3, cell: 'C3', column: 'b', person: 'p2', code: 'answer-not-understood' },
        facts: { item: 'b', written: 'oftt', near: 'oft', expected: EXPECTED },
        sentence: '„oftt“ ist keine Antwort auf „b“.',
        hint: expect.stringContaining('Meintest Du „oft“?'),
      },
    ],
  ]);
});
