import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { sniffFormat } from '../../../../src/readers/answers/bytes/sniff-format.js';

test('a picture or bytes at random are no table, whatever their name says', () => {
  expect(sniffFormat(readFileSync('docs/seiten/rat.png'))).toBe('not-a-spreadsheet');
  const chance = fc
    .uint8Array({ minLength: 2000, maxLength: 4000 })
    .filter((bytes) => (bytes[0] ?? 0) > 0x7f);
  fc.assert(
    fc.property(chance, (bytes) => {
      fc.pre(![0xd0, 0xef, 0xfe, 0xff].includes(bytes[0] ?? 0));
      expect(sniffFormat(bytes)).toBe('not-a-spreadsheet');
    }),
  );
});

test('text is text in every encoding, also with a stray control character', () => {
  const text = 'Person;„Frage“;Привет\nÄnne;4;5\n'.repeat(20);
  const utf16 = Buffer.from(`\ufeff${text}`, 'utf16le');
  const files = [
    Buffer.from(text),
    utf16,
    Buffer.from(utf16).swap16(),
    Buffer.from('Person;Gr\u00f6\u00dfe\n', 'latin1'),
    Buffer.from('person,f1\nx\u0000\u0001,\u0002\u001b[1m3\n'),
  ];
  expect(files.map((bytes) => sniffFormat(bytes))).toEqual(files.map(() => 'delimited'));
});
