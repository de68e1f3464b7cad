import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Utf8Chunks } from '../../../../src/readers/answers/bytes/utf8-chunks.js';

function decoded(bytes: Uint8Array, size: number): { readonly text: string; readonly broken: boolean } {
  const chunks = new Utf8Chunks();
  const parts: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += size) {
    const chunk = Uint8Array.from(bytes.subarray(at, at + size));
    parts.push(Buffer.from(Uint8Array.from(chunks.push(chunk))));
    chunk.fill(0);
  }
  parts.push(Buffer.from(chunks.end()));
  return { text: Buffer.concat(parts).toString('utf8'), broken: chunks.broken };
}

const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();
const umlauts = 'person;höre „zu“\r\n1;€ 5 – ß\r\n';

describe('text in any usual encoding', () => {
  test.each([
    { encoding: 'UTF-8', bytes: Buffer.from(umlauts) },
    { encoding: 'UTF-8 with a mark', bytes: Buffer.from(`\ufeff${umlauts}`) },
    { encoding: 'UTF-16 little endian', bytes: Buffer.from(`\ufeff${umlauts}`, 'utf16le') },
    { encoding: 'UTF-16 big endian', bytes: utf16be(`\ufeff${umlauts}`) },
    { encoding: 'UTF-16 without a mark', bytes: Buffer.from(umlauts, 'utf16le') },
    {
      encoding: 'windows-1252',
      bytes: Buffer.from('person;h\xf6re \x84zu\x93\r\n1;\x80 5 \x96 \xdf\r\n', 'latin1'),
    },
  ])('$encoding is read as what it says', ({ bytes }) => {
    for (const size of [1, 3, 7, 1000])
      expect(decoded(bytes, size)).toEqual({ text: umlauts, broken: false });
  });

  test('UTF-8 comes through however it is cut', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 40 }),
        fc.integer({ min: 1, max: 9 }),
        (text, size) => {
          fc.pre(!text.includes('\0') && !text.startsWith('\ufeff'));
          expect(decoded(Buffer.from(text), size)).toEqual({ text, broken: false });
        },
      ),
    );
  });

  test('a file that changes its encoding on the way is said to be broken', () => {
    const bytes = Buffer.concat([
      Buffer.from('höre;'.repeat(3)),
      Buffer.from('h\xf6re;'.repeat(200), 'latin1'),
    ]);
    expect(decoded(bytes, 12).broken).toBe(true);
  });

  test('a damaged character costs itself alone', () => {
    const bytes = Buffer.concat([
      Buffer.from('höre;'.repeat(3)),
      Buffer.from('h\xf6re;', 'latin1'),
      Buffer.from('höre'),
    ]);
    expect(decoded(bytes, 100).text).toBe(`${'höre;'.repeat(3)}h\ufffdre;höre`);
  });
});
