import { describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { MAX_RECORD_BYTES, RecordScanner } from '../../../../src/readers/answers/bytes/record-scanner.js';

interface Scanned {
  readonly row: number;
  readonly cells: readonly string[];
  readonly problem: string | null;
}

function scan(chunks: readonly Uint8Array[], delimiter = ','): readonly Scanned[] {
  const scanner = new RecordScanner(delimiter.charCodeAt(0));
  const records: Scanned[] = [];
  const take = () => {
    while (scanner.next()) {
      if (scanner.blank) continue;
      const { row, problem } = scanner;
      records.push({ row, cells: problem === null ? scanner.cells() : [scanner.raw], problem });
    }
  };
  for (const chunk of chunks) {
    const reused = Uint8Array.from(chunk);
    scanner.feed(reused);
    take();
    reused.fill(0x78);
  }
  scanner.end();
  take();
  return records;
}

/** Cuts bytes at any places, as files and pipes do. */
function cut(bytes: Uint8Array, places: readonly number[]): readonly Uint8Array[] {
  const ends = [...places.map((place) => place % (bytes.length + 1)), bytes.length].toSorted((a, b) => a - b);
  return ends.map((end, index) => bytes.subarray(index === 0 ? 0 : ends[index - 1], end));
}

/** Records of nothing but delimiters are passed over; quoted ones say something. */
function notBlank(cells: readonly string[]): boolean {
  return cells.some((text) => text !== '');
}

const cell = fc.oneof(
  fc.constantFrom('', '1', '5', 'ä', 'trifft eher zu', '"', 'a"b', 'a,b', 'a;b', 'x\ny', 'x\r\ny', '€'),
  fc.string({ maxLength: 8 }).filter((text) => !text.includes('\r')),
);

describe('the record scanner', () => {
  test('reads what csv-parse reads, however the bytes are cut', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 6 }), { minLength: 1, maxLength: 8 }),
        fc.constantFrom(',', ';', '\t'),
        fc.constantFrom('\n', '\r\n'),
        fc.boolean(),
        fc.array(fc.nat(), { maxLength: 6 }),
        (rows, delimiter, lineEnd, always, places) => {
          const written = (text: string) =>
            (always && text !== '') || /["\n\r,;\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
          const text = rows.map((row) => row.map(written).join(delimiter)).join(lineEnd) + lineEnd;
          const expected = parse(text, { delimiter, relax_column_count: true, skip_empty_lines: true });
          const records = scan(cut(Buffer.from(text), places), delimiter);
          expect(records.map(({ cells }) => cells)).toEqual(expected.filter(notBlank));
          expect(records.every(({ problem }) => problem === null)).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('any bytes whatever give the same records however they are cut', () => {
    const bytes = fc.array(fc.constantFrom(...Buffer.from('a1,;"\n\r\0 ')), { maxLength: 60 });
    fc.assert(
      fc.property(bytes, fc.array(fc.nat(), { maxLength: 8 }), (values, places) => {
        const whole = Uint8Array.from(values);
        expect(scan(cut(whole, places))).toEqual(scan([whole]));
      }),
      { numRuns: 3000 },
    );
  });

  test('takes line ends of every kind in one file, and rows count as in a spreadsheet', () => {
    expect(scan([Buffer.from('a,b\r\n1,2\n\n3,4\r5,6')])).toEqual([
      { row: 1, cells: ['a', 'b'], problem: null },
      { row: 2, cells: ['1', '2'], problem: null },
      { row: 4, cells: ['3', '4'], problem: null },
      { row: 5, cells: ['5', '6'], problem: null },
    ]);
  });

  test('a quotation mark that nobody closes costs one line', () => {
    expect(scan([Buffer.from('a,b\n"1,2\n3,4\n')])).toEqual([
      { row: 1, cells: ['a', 'b'], problem: null },
      { row: 2, cells: ['"1,2'], problem: 'unclosed-quote' },
      { row: 3, cells: ['3', '4'], problem: null },
    ]);
  });

  test('text behind a closing quotation mark costs one line, and a mark inside a cell is text', () => {
    expect(scan([Buffer.from('"a" b,c\n5" x 3",d\n')])).toEqual([
      { row: 1, cells: ['"a" b,c'], problem: 'text-after-quote' },
      { row: 2, cells: ['5" x 3"', 'd'], problem: null },
    ]);
  });

  test('a record longer than the limit costs that record, and memory stays bounded', () => {
    const long = Buffer.alloc(MAX_RECORD_BYTES + 100, 'x');
    const chunks = [Buffer.from('1,2\n'), ...cut(long, [300_000, 700_000]), Buffer.from('\n3,4\n')];
    const records = scan(chunks);
    expect(records.map(({ row, problem }) => ({ row, problem }))).toEqual([
      { row: 1, problem: null },
      { row: 2, problem: 'too-long' },
      { row: 3, problem: null },
    ]);
    expect(scan([Buffer.concat(chunks)]).map(({ problem }) => problem)).toEqual([null, 'too-long', null]);
  });
});
