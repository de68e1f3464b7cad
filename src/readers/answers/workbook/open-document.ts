import { crc32, inflateRawSync } from 'node:zlib';
import { packedContent, zipDirectory } from './zip-directory.js';
import { MAX_UNPACKED_BYTES } from './zip-size.js';

/** What stands around rows that are printed on each page or folded away (ODF 1.3 part 3, 9.2). */
const AROUND_ROWS = /<\/?(?:[\w.-]+:)?table-(?:header-rows|rows|row-group)\b[^>]*>/g;
const MIME_TYPE = 'application/vnd.oasis.opendocument.spreadsheet';

/** An ODF file names its type in its first entry, uncompressed. */
export function isOpenDocument(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 200))
    .toString('latin1')
    .includes('mimetypeapplication/vnd.oasis.opendocument');
}

/** The same workbook with every row directly in its table: its reader knows no others and would leave them out. */
export function withRowsInTables(archive: Uint8Array): Uint8Array {
  const content = contentXml(archive);
  const plain = content?.replace(AROUND_ROWS, '');
  if (plain === undefined || plain === content) return archive;
  return storedZip([
    ['mimetype', Buffer.from(MIME_TYPE)],
    ['content.xml', Buffer.from(plain)],
  ]);
}

/** Null where there is none or it has a password; throws where it is damaged. */
function contentXml(archive: Uint8Array): string | null {
  const entry = zipDirectory(archive)?.find(({ name }) => name === 'content.xml');
  const packed = entry === undefined ? null : packedContent(archive, entry);
  if (entry === undefined || packed === null) return null;
  const bytes = entry.isStored ? packed : inflateRawSync(packed, { maxOutputLength: MAX_UNPACKED_BYTES });
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
}

/** A ZIP archive of files as they are (APPNOTE 4.3.7, 4.3.12 and 4.3.16). */
function storedZip(files: readonly (readonly [name: string, content: Buffer])[]): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, content] of files) {
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt32LE(crc32(content), 10);
    facts.writeUInt32LE(content.length, 14);
    facts.writeUInt32LE(content.length, 18);
    facts.writeUInt16LE(name.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    const local = [Buffer.from('PK\x03\x04'), facts, Buffer.from(name), content];
    directory.push(Buffer.from('PK\x01\x02\x14\0'), facts, place, Buffer.from(name));
    parts.push(...local);
    at += local.reduce((sum, { length }) => sum + length, 0);
  }
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(
    directory.reduce((sum, { length }) => sum + length, 0),
    12,
  );
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, ...directory, end]);
}
