/** The most that a spreadsheet may unpack to: about 300,000 people with 20 answers. */
export const MAX_UNPACKED_BYTES = 256 * 1024 * 1024;

/** What unpacks to more than this, and to a hundred times itself, holds nothing that somebody wrote. */
const SUSPICIOUS_BYTES = 24 * 1024 * 1024;
const MOST_TIMES = 100;
const MOST_ENTRIES = 5000;

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LONGEST_COMMENT = 0xffff;

/**
 * How many bytes a ZIP archive says it unpacks to (APPNOTE 4.3.12 and 4.3.16); null where it has no directory that
 * can be followed, needs the 64-bit extension, which no spreadsheet of a sensible size does, or is packed to keep
 * whoever unpacks it busy.
 */
export function unpackedBytes(archive: Uint8Array): number | null {
  const bytes = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength);
  const end = endOfDirectory(bytes);
  if (end === null) return null;
  const entries = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  let total = 0;
  if (entries > MOST_ENTRIES) return null;
  for (let entry = 0; entry < entries; entry += 1) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== DIRECTORY_ENTRY) return null;
    const [packed, unpacked] = [bytes.readUInt32LE(at + 20), bytes.readUInt32LE(at + 24)];
    if (unpacked > SUSPICIOUS_BYTES && unpacked > MOST_TIMES * packed) return null;
    total += unpacked;
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return total;
}

function endOfDirectory(bytes: Buffer): number | null {
  const first = Math.max(0, bytes.length - 22 - LONGEST_COMMENT);
  for (let at = bytes.length - 22; at >= first; at -= 1) {
    if (bytes.readUInt32LE(at) === END_OF_DIRECTORY) return at;
  }
  return null;
}
