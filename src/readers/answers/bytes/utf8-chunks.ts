import { isAscii, isUtf8 } from 'node:buffer';

type Encoding = 'ascii' | 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

const EMPTY = new Uint8Array(0);
const MAX_DAMAGED = 100;

/**
 * Turns the chunks of a text file into UTF-8, cut between characters: UTF-8 and UTF-16 with or without a byte order
 * mark, and windows-1252, which old spreadsheets write. A chunk handed in may be overwritten after the call.
 */
export class Utf8Chunks {
  /** Whether bytes turned up that the encoding found so far does not have; what follows is not to be trusted. */
  broken = false;
  /** How many characters of UTF-8 were damaged and replaced by U+FFFD. */
  damaged = 0;
  #encoding: Encoding | null = null;
  #decoder: InstanceType<typeof TextDecoder> | null = null;
  #carry: Uint8Array = EMPTY;
  readonly #encoder = new TextEncoder();

  push(chunk: Uint8Array): Uint8Array {
    const bytes = this.#carry.length === 0 ? chunk : Buffer.concat([this.#carry, chunk]);
    this.#carry = EMPTY;
    if (this.#encoding === null) {
      if (bytes.length < 4) return this.#keep(bytes);
      return this.#decode(this.#begin(bytes));
    }
    return this.#decode(bytes);
  }

  /** What is left when the file has ended. */
  end(): Uint8Array {
    const bytes = this.#carry;
    this.#carry = EMPTY;
    const rest = this.#encoding === null ? this.#begin(bytes) : bytes;
    if (this.#decoder !== null) return this.#encoder.encode(this.#decoder.decode(rest));
    if (isUtf8(rest)) return rest;
    if (this.#encoding !== 'ascii') return this.#repair(rest, rest);
    return this.#encoder.encode(new TextDecoder('windows-1252').decode(rest, { stream: true }));
  }

  #keep(bytes: Uint8Array): Uint8Array {
    this.#carry = Uint8Array.from(bytes);
    return EMPTY;
  }

  /** Finds out the encoding from the first bytes and takes the byte order mark off. */
  #begin(bytes: Uint8Array): Uint8Array {
    const { encoding, mark } = encodingOf(bytes);
    this.#encoding = encoding;
    if (encoding !== 'ascii' && encoding !== 'utf-8') this.#decoder = new TextDecoder(encoding);
    return bytes.subarray(mark);
  }

  #decode(bytes: Uint8Array): Uint8Array {
    if (this.#decoder !== null) return this.#encoder.encode(this.#decoder.decode(bytes, { stream: true }));
    const whole = wholeCharacters(bytes);
    if (this.#encoding === 'ascii' && isAscii(whole)) return this.#cut(bytes, whole.length);
    if (isUtf8(whole)) {
      this.#encoding = 'utf-8';
      return this.#cut(bytes, whole.length);
    }
    if (this.#encoding === 'utf-8' || isMostlyUtf8(whole)) return this.#repair(bytes, whole);
    this.#encoding = 'windows-1252';
    // With { stream: true } throughout: without it Node 20.20 takes the bytes 0x80 to 0x9f for control characters.
    this.#decoder = new TextDecoder('windows-1252');
    return this.#encoder.encode(this.#decoder.decode(bytes, { stream: true }));
  }

  /** A damaged character here and there costs itself alone; many are another encoding. */
  #repair(bytes: Uint8Array, whole: Uint8Array): Uint8Array {
    this.#encoding = 'utf-8';
    this.damaged += damagedIn(whole);
    if (this.damaged > MAX_DAMAGED) {
      this.broken = true;
      return EMPTY;
    }
    this.#cut(bytes, whole.length);
    return this.#encoder.encode(new TextDecoder().decode(whole));
  }

  #cut(bytes: Uint8Array, end: number): Uint8Array {
    if (end < bytes.length) this.#carry = Uint8Array.from(bytes.subarray(end));
    return bytes.subarray(0, end);
  }
}

function encodingOf(bytes: Uint8Array): { readonly encoding: Encoding; readonly mark: number } {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { encoding: 'utf-8', mark: 3 };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'utf-16le', mark: 2 };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'utf-16be', mark: 2 };
  if (bytes.length >= 4 && bytes[0] !== 0 && bytes[1] === 0 && bytes[2] !== 0 && bytes[3] === 0)
    return { encoding: 'utf-16le', mark: 0 };
  if (bytes.length >= 4 && bytes[0] === 0 && bytes[1] !== 0 && bytes[2] === 0 && bytes[3] !== 0)
    return { encoding: 'utf-16be', mark: 0 };
  return { encoding: 'ascii', mark: 0 };
}

/** The bytes without a UTF-8 sequence that the end cuts through. */
function wholeCharacters(bytes: Uint8Array): Uint8Array {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] as number;
    if (byte < 0x80) return bytes;
    if (byte < 0xc0) continue;
    const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    return needed > back ? bytes.subarray(0, bytes.length - back) : bytes;
  }
  return bytes;
}

const REPLACED = /\ufffd/g;

/** How many characters of some bytes that are not all UTF-8 come out damaged. */
function damagedIn(bytes: Uint8Array): number {
  return new TextDecoder().decode(bytes).match(REPLACED)?.length ?? 0;
}

/** Whether damaged bytes are UTF-8 rather than another encoding: most of what is not ASCII is a character. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  const beyondAscii = new TextDecoder().decode(bytes).match(/[\u0080-\uffff]/g)?.length ?? 0;
  return beyondAscii > 2 * damagedIn(bytes);
}
