import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { readOds } from 'hucre/ods';
import { withRowsInTables } from '../../../../src/readers/answers/workbook/open-document.js';

const fixture = (name: string) => readFileSync(`tests/fixtures/exports/${name}`);

const rows = async (archive: Uint8Array) => (await readOds(archive)).sheets[0]?.rows.length;

test('a heading that LibreOffice prints on each page is a row like the others', async () => {
  const bytes = fixture('bogen-ueberschriften.ods');
  expect(await rows(bytes)).toBe(0);
  expect(await rows(withRowsInTables(bytes))).toBe(1);
});

test('rows that LibreOffice can fold away are rows like the others', async () => {
  const bytes = fixture('von-hand-gruppiert.ods');
  expect(await rows(withRowsInTables(bytes))).toBe(await rows(fixture('von-hand.ods')));
  expect(await rows(bytes)).not.toBe(await rows(fixture('von-hand.ods')));
});

test('a workbook whose rows stand in their tables is left as it is', () => {
  const bytes = fixture('von-hand.ods');
  expect(withRowsInTables(bytes)).toBe(bytes);
});
