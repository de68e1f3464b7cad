import { createInflateRaw } from 'node:zlib';
import { packedContent, type ZipEntry } from './zip-directory.js';

/** Few large pieces are given back to the system; many small ones stay with the program. */
const PIECE_BYTES = 1024 * 1024;

/** A file of the archive in pieces, not much longer than the directory says of it. */
export async function* contentOf(archive: Uint8Array, entry: ZipEntry): AsyncGenerator<Buffer> {
  const packed = packedContent(archive, entry);
  if (packed === null) return;
  if (entry.isStored) {
    yield Buffer.from(packed.buffer, packed.byteOffset, packed.byteLength);
    return;
  }
  const unpacking = createInflateRaw({ chunkSize: PIECE_BYTES });
  unpacking.end(packed);
  let left = entry.unpackedBytes;
  for await (const piece of unpacking) {
    yield piece;
    left -= piece.length;
    if (left <= 0) return;
  }
}
