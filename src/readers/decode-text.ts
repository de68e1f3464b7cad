import { isUtf8 } from 'node:buffer';
import { type FindingOf, finding } from '../core/model/finding.js';

/** Decodes a document that has to be UTF-8, with or without a byte order mark. */
export function decodeUtf8(bytes: Uint8Array): string | FindingOf<'not-utf8' | 'binary' | 'empty'> {
  if (bytes.includes(0)) return finding('binary', [], {});
  if (!isUtf8(bytes)) return finding('not-utf8', [], {});
  const text = new TextDecoder().decode(bytes);
  return text.trim() === '' ? finding('empty', [], {}) : text;
}
