const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
const LONGEST_COMMENT = 0xffff;
const MOST_ENTRIES = 5000;

/** One file in a ZIP archive, as the directory tells of it; sizes in bytes. */
export interface ZipEntry {
  readonly name: string;
  readonly packedBytes: number;
  readonly unpackedBytes: number;
  /** Whether it stands there as it is. */
  readonly isStored: boolean;
  /** Where its own header begins. */
  readonly at: number;
}

/**
 * The directory of a ZIP archive (APPNOTE 4.3.12 and 4.3.16); null where it cannot be followed, or names more files
 * than a spreadsheet has.
 */
export function zipDirectory(archive: Uint8Array): readonly ZipEntry[] | null {
  const bytes = bufferOf(archive);
  const end = endOfDirectory(bytes);
  if (end === null) return null;
  const count = bytes.readUInt16LE(end + 10);
  if (count > MOST_ENTRIES) return null;
  const entries: ZipEntry[] = [];
  let at = bytes.readUInt32LE(end + 16);
  while (entries.length < count) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== DIRECTORY_ENTRY) return null;
    const nameEnd = at + 46 + bytes.readUInt16LE(at + 28);
    entries.push({
      name: bytes.toString('latin1', at + 46, nameEnd),
      packedBytes: bytes.readUInt32LE(at + 20),
      unpackedBytes: bytes.readUInt32LE(at + 24),
      isStored: bytes.readUInt16LE(at + 10) === 0,
      at: bytes.readUInt32LE(at + 42),
    });
    at = nameEnd + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

/** What stands packed in an archive for a file of it (APPNOTE 4.3.7); null where its header cannot be followed. */
export function packedContent(archive: Uint8Array, { at, packedBytes }: ZipEntry): Uint8Array | null {
  const bytes = bufferOf(archive);
  if (at + 30 > bytes.length || bytes.readUInt32LE(at) !== LOCAL_ENTRY) return null;
  const start = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
  return start + packedBytes > bytes.length ? null : bytes.subarray(start, start + packedBytes);
}

function bufferOf({ buffer, byteOffset, byteLength }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}

function endOfDirectory(bytes: Buffer): number | null {
  const first = Math.max(0, bytes.length - 22 - LONGEST_COMMENT);
  for (let at = bytes.length - 22; at >= first; at -= 1) {
    if (bytes.readUInt32LE(at) === END_OF_DIRECTORY) return at;
  }
  return null;
}
