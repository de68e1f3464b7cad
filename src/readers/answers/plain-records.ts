import type { Columns } from './columns/columns.js';
import { MAX_PLAIN, plainEnd } from './plain-text.js';

const LF = 0x0a;
const CR = 0x0d;
const QUOTE = 0x22;

const ITEM = 0;
const PERSON = 1;
const OTHER = 2;

/**
 * Reads a record whose answers are one byte each or empty, and whose person is plain, straight into symbols. That is
 * what a large export looks like, and it needs neither cells nor strings. It leaves every other record alone.
 */
export class PlainRecords {
  /** Where the person of the last record read stands. */
  personStart = 0;
  personEnd = 0;
  /** For each column 256 symbols, one for each byte; below 0 where the byte is none. */
  readonly symbols: Int16Array;
  /** Bound, so that it can be handed to a scanner. */
  readonly read = (bytes: Uint8Array, start: number): number => this.#read(bytes, start);
  readonly #kinds: Uint8Array;
  /** For each column the item's place in the row. */
  readonly #targets: Int32Array;

  constructor(
    columns: Columns,
    places: Int32Array,
    private readonly row: Int32Array,
    private readonly delimiter: number,
  ) {
    const width = columns.headers.length;
    this.symbols = new Int16Array(width * 256);
    this.#kinds = Uint8Array.from(columns.roles, ({ kind }) =>
      kind === 'item' ? ITEM : kind === 'person' ? PERSON : OTHER,
    );
    this.#targets = Int32Array.from(columns.roles, (_, column) => places.indexOf(column));
  }

  #read(bytes: Uint8Array, start: number): number {
    const { delimiter, row, symbols } = this;
    const kinds = this.#kinds;
    const targets = this.#targets;
    const last = kinds.length - 1;
    // Behind this, what is left of the columns might not be there yet.
    const limit = bytes.length - 2 * kinds.length - 2;
    let position = start;
    let said = 0;
    for (let column = 0; column <= last; column += 1) {
      if (position > limit) return -1;
      if (kinds[column] !== ITEM) {
        const from = position;
        position = kinds[column] === PERSON ? plainEnd(bytes, from) : this.#otherEnd(bytes, from);
        if (position >= limit) return -1;
        if (kinds[column] === PERSON) {
          if (position === from || position - from > MAX_PLAIN) return -1;
          this.personStart = from;
          this.personEnd = position;
        }
      } else {
        const symbol = symbols[(column << 8) | (bytes[position] as number)] as number;
        if (symbol >= 0) {
          row[targets[column] as number] = symbol;
          said |= symbol;
          position += 1;
        } else row[targets[column] as number] = 0;
      }
      if (column < last) {
        if (bytes[position] !== delimiter) return -1;
        position += 1;
      }
    }
    if (said === 0) return -1;
    if (bytes[position] === LF) return position + 1;
    return bytes[position] === CR && bytes[position + 1] === LF ? position + 2 : -1;
  }

  /** The end of a cell that nobody asks for; at a quotation mark there too, where no delimiter stands. */
  #otherEnd(bytes: Uint8Array, start: number): number {
    const { delimiter } = this;
    let position = start;
    while (position < bytes.length) {
      const byte = bytes[position] as number;
      if (byte === delimiter || byte === LF || byte === CR || byte === QUOTE) return position;
      position += 1;
    }
    return position;
  }
}
