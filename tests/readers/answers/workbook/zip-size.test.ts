import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { writeXlsx } from 'hucre/xlsx';
import { NO_WISHES } from '../../../../src/readers/answers/columns/columns.js';
import { readWorkbook } from '../../../../src/readers/answers/workbook/read-workbook.js';
import { MAX_UNPACKED_BYTES, unpackedBytes } from '../../../../src/readers/answers/workbook/zip-size.js';
import { setFrom } from '../../../support/sets.js';

interface Entry {
  readonly name: string;
  readonly text: string;
  /** What the directory says of it beyond the name. */
  readonly extra?: string;
}

/** A ZIP archive as APPNOTE 4.3 lays it out: the packed entries, the directory, its end. */
function archive(entries: readonly Entry[], comment = ''): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  for (const { name, text, extra = '' } of entries) {
    const packed = deflateRawSync(text);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(8, 8);
    local.writeUInt32LE(packed.length, 18);
    local.writeUInt32LE(text.length, 22);
    local.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(text.length, 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt16LE(extra.length, 30);
    entry.writeUInt32LE(Buffer.concat(locals).length, 42);
    directory.push(entry, Buffer.from(name + extra));
    locals.push(local, Buffer.from(name), packed);
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(Buffer.concat(locals).length, 16);
  end.writeUInt16LE(comment.length, 20);
  return Buffer.concat([...locals, ...directory, end, Buffer.from(comment)]);
}

const entries = [
  { name: 'a.xml', text: 'a'.repeat(5000), extra: 'some more' },
  { name: 'b.xml', text: 'b'.repeat(300) },
];

/** The sign of an entry in the directory of a ZIP archive. */
const ENTRY = Buffer.from('504b0102', 'hex');
/** An entry that says more has to have been packed to a hundredth of it at most. */
const SUSPICIOUS = 24 * 1024 * 1024;

describe('how much a workbook unpacks to is known before it is unpacked', () => {
  test('all its entries together, whatever else stands with them', () => {
    expect(unpackedBytes(archive(entries))).toBe(5300);
    expect(unpackedBytes(archive(entries, 'made by hand'))).toBe(5300);
  });

  test('what is no archive, or has lost its end, is not guessed at', () => {
    const whole = archive(entries);
    expect(unpackedBytes(Buffer.from('no archive at all, but long enough'))).toBeNull();
    expect(unpackedBytes(whole.subarray(0, -30))).toBeNull();
    expect(unpackedBytes(whole.subarray(20))).toBeNull();
  });
});

test('a workbook is read up to the size that is said to be enough, and refused beyond it', async () => {
  const set = setFrom('title: T\nscales: { z: [a, b] }\nitems: [{ id: a1, text: A }]\n');
  const others = Array.from({ length: 11 }, (_, number) => ({ name: `Blatt ${number}`, rows: [] }));
  const bytes = Buffer.from(await writeXlsx({ sheets: [{ name: 'A', rows: [['a1'], [2]] }, ...others] }));
  const sizes: number[] = [];
  for (let at = bytes.indexOf(ENTRY); at >= 0; at = bytes.indexOf(ENTRY, at + 1)) sizes.push(at + 24);
  // The directory says more of its entries than is in them, as that of a bomb would.
  const saying = (total: number, most = SUSPICIOUS) => {
    const told = Buffer.from(bytes);
    let left = total;
    for (const at of sizes) {
      told.writeUInt32LE(Math.min(left, most), at);
      left -= Math.min(left, most);
    }
    return told;
  };
  // Read at once, as whoever reads it row by row would see by itself that it holds less.
  const kindOf = async (told: Uint8Array) => (await readWorkbook(told, set, NO_WISHES, 2 ** 40)).kind;
  expect(await kindOf(bytes)).toBe('tables');
  expect(await kindOf(saying(SUSPICIOUS))).toBe('tables');
  expect(unpackedBytes(saying(SUSPICIOUS + 1, SUSPICIOUS + 1))).toBeNull();
  expect(await kindOf(saying(SUSPICIOUS + 1, SUSPICIOUS + 1))).toBe('refused');
  const wellPacked = saying(100 * SUSPICIOUS, 100 * SUSPICIOUS);
  wellPacked.writeUInt32LE(SUSPICIOUS, (sizes[0] ?? 0) - 4);
  expect(unpackedBytes(wellPacked)).toBe(100 * SUSPICIOUS);
  expect(unpackedBytes(saying(MAX_UNPACKED_BYTES))).toBe(MAX_UNPACKED_BYTES);
  expect(await kindOf(saying(MAX_UNPACKED_BYTES))).toBe('tables');
  expect(await kindOf(saying(MAX_UNPACKED_BYTES + 1))).toBe('refused');
});
