const EMPTY = Buffer.alloc(0);
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const OPEN_ARRAY = 0x5b;
const CLOSE_ARRAY = 0x5d;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const COLON = 0x3a;
const LF = 0x0a;

const MAX_DOCUMENT_BYTES = 4 * 1024 * 1024;
const MAX_DEPTH = 32;
/** No document is indented further; blanks beyond that tell nothing. */
const MAX_INDENT = 200;

/**
 * Cuts UTF-8 chunks into JSON objects: one a line, one after the other however they are laid out, or the elements of
 * one array. What is no object is handed out as a broken document, up to the next line that begins like the broken
 * one, so that one bad line costs one document. Feed a chunk, then call `next` until it is false.
 */
export class JsonDocuments {
  text = '';
  broken = false;
  /** The line that the document begins in, from 1. */
  line = 1;
  /** How many keys with their values stand in it. */
  pairs = 0;
  #bytes = EMPTY;
  #start = -1;
  #scanned = 0;
  #depth = 0;
  #inString = false;
  #currentLine = 1;
  /** The blanks in front of the document in its line. */
  #indent = '';
  #last = false;

  feed(chunk: Uint8Array): void {
    const keep = this.#start < 0 ? this.#scanned : this.#start;
    const rest = this.#bytes.subarray(keep);
    this.#bytes = Buffer.concat([rest, chunk]);
    this.#scanned -= keep;
    if (this.#start >= 0) this.#start = 0;
  }

  end(): void {
    this.#last = true;
  }

  next(): boolean {
    if (this.#start < 0 && !this.#findStart()) return false;
    if (this.#bytes[this.#start] !== OPEN_OBJECT) return this.#handOutBroken();
    const end = this.#findEnd();
    if (end === 'broken') return this.#handOutBroken();
    if (end === 'open') {
      const tooLong = this.#bytes.length - this.#start > MAX_DOCUMENT_BYTES;
      return this.#last || tooLong ? this.#handOutBroken() : false;
    }
    return this.#handOut(end, false);
  }

  /** Passes over blanks, commas and the brackets of an array around the documents. */
  #findStart(): boolean {
    for (; this.#scanned < this.#bytes.length; this.#scanned += 1) {
      const byte = this.#bytes[this.#scanned] as number;
      if (byte === LF) {
        this.#currentLine += 1;
        this.#indent = '';
      } else if (byte <= 0x20) {
        if (this.#indent.length < MAX_INDENT) this.#indent += String.fromCharCode(byte);
      } else if (byte === COMMA || byte === OPEN_ARRAY || byte === CLOSE_ARRAY) this.#indent = '';
      else {
        this.#start = this.#scanned;
        this.#depth = 0;
        this.pairs = 0;
        this.#inString = false;
        this.line = this.#currentLine;
        return true;
      }
    }
    return false;
  }

  #findEnd(): number | 'open' | 'broken' {
    const bytes = this.#bytes;
    for (; this.#scanned < bytes.length; this.#scanned += 1) {
      const byte = bytes[this.#scanned] as number;
      if (this.#inString) {
        if (byte === LF) return 'broken';
        if (byte === QUOTE) this.#inString = false;
        else if (byte === BACKSLASH) {
          if (this.#scanned + 1 === bytes.length) return 'open';
          this.#scanned += 1;
        }
      } else if (byte === QUOTE) this.#inString = true;
      else if (byte === COLON) this.pairs += 1;
      else if (byte === OPEN_OBJECT || byte === OPEN_ARRAY) {
        this.#depth += 1;
        if (this.#depth > MAX_DEPTH) return 'broken';
      } else if (byte === CLOSE_OBJECT || byte === CLOSE_ARRAY) {
        this.#depth -= 1;
        if (this.#depth === 0) return this.#scanned + 1;
      }
    }
    return 'open';
  }

  /** Hands out what stands before the next line that begins as the broken document does. */
  #handOutBroken(): boolean {
    const begins = Buffer.from(`${this.#indent}{`);
    let line = this.#bytes.indexOf(LF, this.#start);
    while (line >= 0) {
      const next = this.#bytes.subarray(line + 1, line + 1 + begins.length);
      if (next.length < begins.length && !this.#last) line = -1;
      else if (next.equals(begins)) return this.#handOut(line, true);
      else line = this.#bytes.indexOf(LF, line + 1);
    }
    const tooLong = this.#bytes.length - this.#start > MAX_DOCUMENT_BYTES;
    return this.#last || tooLong ? this.#handOut(this.#bytes.length, true) : false;
  }

  #handOut(end: number, broken: boolean): boolean {
    const bytes = this.#bytes.subarray(this.#start, end);
    this.text = bytes.toString('utf8').trimEnd();
    this.broken = broken;
    for (let at = bytes.indexOf(LF); at >= 0; at = bytes.indexOf(LF, at + 1)) this.#currentLine += 1;
    this.#scanned = end;
    this.#start = -1;
    this.#indent = '';
    return true;
  }
}
