import { zipDirectory } from './zip-directory.js';

/** The most that a spreadsheet may unpack to: about 300,000 people with 20 answers. */
export const MAX_UNPACKED_BYTES = 256 * 1024 * 1024;

/** What unpacks to more than this, and to a hundred times itself, holds nothing that somebody wrote. */
const SUSPICIOUS_BYTES = 24 * 1024 * 1024;
const MOST_TIMES = 100;

/**
 * How many bytes a ZIP archive says it unpacks to; null where it has no directory that can be followed, needs the
 * 64-bit extension, which no spreadsheet of a sensible size does, or is packed to keep whoever unpacks it busy.
 */
export function unpackedBytes(archive: Uint8Array): number | null {
  const entries = zipDirectory(archive);
  if (entries === null) return null;
  let total = 0;
  for (const { packedBytes, unpackedBytes } of entries) {
    if (unpackedBytes > SUSPICIOUS_BYTES && unpackedBytes > MOST_TIMES * packedBytes) return null;
    total += unpackedBytes;
  }
  return total;
}
