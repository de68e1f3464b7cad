/** Whether a compound file (MS-CFB) is a workbook with a password: such a one holds a stream of this name, in UTF-16. */
export function isLockedCompound(bytes: Uint8Array): boolean {
  return bufferOf(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'));
}

const LOCAL_HEADER = 0x04034b50;
const HEADER_BYTES = 30;
const METHOD = 8;
const NAME_LENGTH = 26;
const EXTRA_LENGTH = 28;
const STORED = 0;

/**
 * Whether an OpenDocument file has a password: its content is stored as it is, for what is encrypted packs no smaller,
 * and is no XML; or the whole package lies encrypted in another one (ODF 1.4 part 2).
 */
export function isLockedOpenDocument(bytes: Uint8Array): boolean {
  const file = bufferOf(bytes);
  if (entryAt(file, 'encrypted-package') !== null) return true;
  const at = entryAt(file, 'content.xml');
  if (at === null || file.readUInt16LE(at + METHOD) !== STORED) return false;
  const content =
    at + HEADER_BYTES + file.readUInt16LE(at + NAME_LENGTH) + file.readUInt16LE(at + EXTRA_LENGTH);
  return !/^\W{0,3}</.test(file.subarray(content, content + 8).toString('latin1'));
}

/** Where the header of an archive's entry begins; null where there is none of that name. */
function entryAt(file: Buffer, name: string): number | null {
  for (let at = file.indexOf(name); at >= 0; at = file.indexOf(name, at + 1)) {
    const header = at - HEADER_BYTES;
    if (header >= 0 && file.readUInt32LE(header) === LOCAL_HEADER) return header;
  }
  return null;
}

function bufferOf(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
