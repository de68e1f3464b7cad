import { type Finding, finding } from '../../core/model/finding.js';
import { decodeUtf8 } from '../decode-text.js';
import type { LocatedFinding } from '../located.js';
import { placesIn } from '../yaml/lines.js';

/** The text of a set's file; null where it is no text, or one of another kind. */
export interface DecodedSet {
  readonly text: string | null;
  readonly findings: readonly LocatedFinding[];
}

/** Files that word processors and browsers write, by their first signs. */
const FOREIGN: readonly (readonly [start: RegExp, format: 'rtf' | 'html' | 'pdf' | 'word'])[] = [
  [/^\{\\rtf/, 'rtf'],
  [/^\s*<(?:!doctype|html|\?xml)/i, 'html'],
  [/^%PDF-/, 'pdf'],
  [/^PK\u0003\u0004/, 'word'],
  [/^\u00d0\u00cf\u0011\u00e0/, 'word'],
];

/** Reads UTF-8, and the encoding of old editors with a finding, so that the rest can be read all the same. */
export function decodeSet(bytes: Uint8Array): DecodedSet {
  const start = String.fromCharCode(...bytes.subarray(0, 64));
  const foreign = FOREIGN.find(([pattern]) => pattern.test(start));
  if (foreign !== undefined) return without(finding('foreign-file', [], { format: foreign[1] }));
  const text = decodeUtf8(bytes);
  if (typeof text === 'string') return { text, findings: [] };
  if (text.code !== 'not-utf8') return without(text);
  // In one go Node 20 takes the signs from 0x80 to 0x9f for others; in a stream it does not.
  const old = new TextDecoder('windows-1252').decode(bytes, { stream: true });
  const at = old.search(/[^\u0000-\u007f]/);
  return { text: old, findings: [{ finding: text, place: placesIn(old)(Math.max(0, at)) }] };
}

function without(found: Finding): DecodedSet {
  return { text: null, findings: [{ finding: found, place: null }] };
}
