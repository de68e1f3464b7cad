import type { Columns } from './columns/columns.js';
import { isPlain, MAX_PLAIN } from './plain-text.js';

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
    let position = start;
    let said = 0;
    for (let column = 0; column <= last; column += 1) {
      let byte = bytes[position];
      if (kinds[column] === ITEM) {
        let symbol = 0;
        if (byte !== delimiter && byte !== LF && byte !== CR && byte !== undefined) {
          symbol = symbols[(column << 8) | byte] as number;
          if (symbol < 0) return -1;
          position += 1;
          byte = bytes[position];
        }
        row[targets[column] as number] = symbol;
        said |= symbol;
      } else {
        const from = position;
        while (byte !== delimiter && byte !== LF && byte !== CR) {
          if (byte === undefined || byte === QUOTE) return -1;
          position += 1;
          byte = bytes[position];
        }
        if (kinds[column] === PERSON) {
          if (position === from || position - from > MAX_PLAIN || !isPlain(bytes, from, position)) return -1;
          this.personStart = from;
          this.personEnd = position;
        }
      }
      if (column < last) {
        if (byte !== delimiter) return -1;
        position += 1;
      }
    }
    if (said === 0) return -1;
    if (bytes[position] === LF) return position + 1;
    return bytes[position] === CR && bytes[position + 1] === LF ? position + 2 : -1;
  }
}
