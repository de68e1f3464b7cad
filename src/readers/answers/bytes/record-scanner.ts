const QUOTE = 0x22;
const LF = 0x0a;
const CR = 0x0d;
const EMPTY = Buffer.alloc(0);

/** The longest record taken; a longer one is most likely a quotation mark that nobody closed. */
export const MAX_RECORD_BYTES = 1024 * 1024;

export type RecordProblem = 'unclosed-quote' | 'text-after-quote' | 'too-long';

/**
 * Cuts UTF-8 chunks of delimited text (RFC 4180, with any one-byte delimiter and line ends of any kind) into records
 * and cells, without making strings. Feed a chunk, then call `next` until it is false; after the last chunk call
 * `end`, and `next` again. A record with a problem is cut after its first line, so that one stray quotation mark does
 * not swallow the rest of a file.
 */
export class RecordScanner {
  /** What the offsets point into; valid until the next call of `next`. */
  bytes: Buffer = EMPTY;
  /** Where each cell begins and ends, quotation marks not included. */
  starts = new Int32Array(64);
  ends = new Int32Array(64);
  /** For each cell: 0 as it stands, 1 was quoted, 2 was quoted and has doubled quotation marks. */
  quoting = new Uint8Array(64);
  count = 0;
  /** Whether any cell of the record was quoted. */
  quoted = false;
  /** The number of the record in its file, from 1, as a spreadsheet counts rows. */
  row = 0;
  problem: RecordProblem | null = null;
  recordStart = 0;
  /** The end of the record without its line end. */
  recordEnd = 0;
  #position = 0;
  #last = false;
  #skipping = false;

  constructor(readonly delimiter: number) {}

  feed(chunk: Uint8Array): void {
    const fresh = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    const rest = this.bytes.length - this.#position;
    this.bytes = rest === 0 ? fresh : Buffer.concat([this.bytes.subarray(this.#position), fresh]);
    this.#position = 0;
  }

  end(): void {
    this.#last = true;
  }

  /**
   * Takes the next record if a reader of its own makes sense of it: given the bytes and where the record begins, it
   * answers where the next one begins, or -1. Cells are not cut then.
   */
  nextWith(read: (bytes: Uint8Array, start: number) => number): boolean {
    if (this.#skipping) return false;
    const after = read(this.bytes, this.#position);
    if (after < 0) return false;
    this.recordStart = this.#position;
    this.#position = after;
    this.row += 1;
    return true;
  }

  /** Takes the next record; false where it has not come in whole yet. */
  next(): boolean {
    if (this.#skipping && !this.#skipLine()) return this.#pause();
    if (this.#position >= this.bytes.length) return this.#pause();
    this.recordStart = this.#position;
    this.problem = null;
    this.quoted = false;
    const after = this.#scan();
    if (after >= 0 && this.recordEnd - this.recordStart <= MAX_RECORD_BYTES) {
      this.#position = after;
      this.row += 1;
      return true;
    }
    if (after >= 0 || this.#overlong()) this.problem = 'too-long';
    return this.problem === null ? this.#pause() : this.#cutAfterFirstLine();
  }

  /** Whether the record has nothing in it but delimiters, as spreadsheets leave behind. */
  get blank(): boolean {
    return this.problem === null && !this.quoted && this.recordEnd - this.recordStart === this.count - 1;
  }

  cell(index: number): string {
    const text = this.bytes.toString('utf8', this.starts[index], this.ends[index]);
    return this.quoting[index] === 2 ? text.replaceAll('""', '"') : text;
  }

  cells(): readonly string[] {
    return Array.from({ length: this.count }, (_, index) => this.cell(index));
  }

  /** The record as it stands in its file. */
  get raw(): string {
    return this.bytes.toString('utf8', this.recordStart, this.recordEnd);
  }

  /** Where the next record begins, or -1 where this one has a problem or has not come in whole. */
  #scan(): number {
    const { bytes, delimiter } = this;
    const length = bytes.length;
    let { starts, ends, quoting } = this;
    let position = this.recordStart;
    let count = 0;
    for (;;) {
      if (count === starts.length) ({ starts, ends, quoting } = this.#grow());
      if (position < length && bytes[position] === QUOTE) {
        this.quoted = true;
        position = this.#scanQuoted(position, count);
        if (position < 0) return -1;
      } else {
        starts[count] = position;
        quoting[count] = 0;
        while (position < length) {
          const byte = bytes[position] as number;
          if (byte === delimiter || byte === LF || byte === CR) break;
          position += 1;
        }
        ends[count] = position;
      }
      count += 1;
      if (position < length && bytes[position] === delimiter) {
        position += 1;
        continue;
      }
      this.count = count;
      this.recordEnd = position;
      return this.#lineEnd(position);
    }
  }

  /** Behind the line end at a position; -1 where it may still come. */
  #lineEnd(position: number): number {
    const { bytes } = this;
    if (position >= bytes.length) return this.#last ? position : -1;
    if (bytes[position] === LF) return position + 1;
    if (position + 1 < bytes.length) return bytes[position + 1] === LF ? position + 2 : position + 1;
    return this.#last ? position + 1 : -1;
  }

  /** Behind the closing quotation mark, or -1. */
  #scanQuoted(open: number, index: number): number {
    const { bytes } = this;
    let doubled = false;
    let position = open + 1;
    for (;;) {
      position = bytes.indexOf(QUOTE, position);
      if (position < 0) return this.#unfinished();
      const after = bytes[position + 1];
      if (after === undefined && !this.#last) return this.#unfinished();
      if (after !== QUOTE) {
        if (after !== undefined && after !== this.delimiter && after !== LF && after !== CR) {
          this.problem = position - this.recordStart > MAX_RECORD_BYTES ? 'too-long' : 'text-after-quote';
          return -1;
        }
        break;
      }
      doubled = true;
      position += 2;
    }
    this.starts[index] = open + 1;
    this.ends[index] = position;
    this.quoting[index] = doubled ? 2 : 1;
    return position + 1;
  }

  #unfinished(): number {
    if (this.#last) this.problem = 'unclosed-quote';
    return -1;
  }

  /** Whether a record that has not come in whole is too long already. */
  #overlong(): boolean {
    return this.problem !== 'text-after-quote' && this.bytes.length - this.recordStart > MAX_RECORD_BYTES;
  }

  #cutAfterFirstLine(): boolean {
    const end = this.#firstLineEnd(this.recordStart);
    const after = end < 0 ? -1 : this.#lineEnd(end);
    const longEnough = this.bytes.length - this.recordStart > MAX_RECORD_BYTES;
    if (after < 0 && !this.#last && (end >= 0 || !longEnough)) return this.#pause();
    this.row += 1;
    this.count = 0;
    this.#skipping = after < 0 && !this.#last;
    this.recordEnd = end < 0 ? this.bytes.length : end;
    this.#position = after < 0 ? this.bytes.length : after;
    return true;
  }

  #firstLineEnd(from: number): number {
    const lf = this.bytes.indexOf(LF, from);
    const cr = this.bytes.indexOf(CR, from);
    if (lf < 0 || cr < 0) return Math.max(lf, cr);
    return Math.min(lf, cr);
  }

  #skipLine(): boolean {
    const end = this.#firstLineEnd(this.#position);
    const after = end < 0 ? -1 : this.#lineEnd(end);
    this.#position = after >= 0 ? after : end >= 0 ? end : this.bytes.length;
    this.#skipping = after < 0;
    return after >= 0;
  }

  /** Keeps what is left in bytes of its own, for the chunk may be overwritten. */
  #pause(): boolean {
    this.bytes =
      this.#position >= this.bytes.length ? EMPTY : Buffer.from(this.bytes.subarray(this.#position));
    this.#position = 0;
    return false;
  }

  #grow() {
    this.starts = doubled(this.starts);
    this.ends = doubled(this.ends);
    const quoting = new Uint8Array(this.quoting.length * 2);
    quoting.set(this.quoting);
    this.quoting = quoting;
    return this;
  }
}

function doubled(array: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}
