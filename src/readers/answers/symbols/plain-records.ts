import type { Columns } from '../columns/columns.js';
import { labelColumn } from '../table/totals.js';
import { MAX_PLAIN, mayHeadTotal, plainEnd } from './plain-text.js';

const LF = 0x0a;
const CR = 0x0d;
const QUOTE = 0x22;

/** What stands in the place of an item's place. */
const PERSON = -1;
const OTHER = -2;
/** A column of text that may say that the row is none of somebody's. */
const LABEL = -3;
/** A column of an item that has several: such a record is looked at more closely. */
const SHARED = -4;

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
  /** For each column the item's place in the row, or what else it is. */
  readonly #targets: Int32Array;
  /** The column in which a table says that a row is none of somebody's. */
  readonly label: number | null;

  constructor(
    columns: Columns,
    /** For each item the place of its only column, or -1. */
    places: readonly number[],
    private readonly row: Int32Array,
    private readonly delimiter: number,
  ) {
    const width = columns.headers.length;
    this.symbols = new Int16Array(width * 256);
    this.label = labelColumn(columns);
    this.#targets = Int32Array.from(columns.roles, ({ kind }, column) => {
      if (kind === 'person') return PERSON;
      if (kind !== 'item' && kind !== 'option') return column === this.label ? LABEL : OTHER;
      return places.includes(column) ? places.indexOf(column) : SHARED;
    });
  }

  /** The symbols of a column's single bytes. */
  symbolsOf(column: number): Int16Array {
    return this.symbols.subarray(column * 256, (column + 1) * 256);
  }

  #read(bytes: Uint8Array, start: number): number {
    const { delimiter, row, symbols } = this;
    const targets = this.#targets;
    const width = targets.length;
    // Behind this, what is left of the columns might not be there yet.
    const limit = bytes.length - 2 * width - 2;
    if (start > limit) return -1;
    let position = start;
    let said = 0;
    for (let column = 0; column < width; column += 1) {
      const target = targets[column] as number;
      if (target >= 0) {
        const symbol = symbols[(column << 8) | (bytes[position] as number)] as number;
        if (symbol >= 0) {
          row[target] = symbol;
          said |= symbol;
          position += 1;
        } else row[target] = 0;
      } else {
        position = this.#textEnd(bytes, position, target);
        if (position < 0 || position > limit) return -1;
      }
      if (bytes[position] !== delimiter && column < width - 1) return -1;
      position += 1;
    }
    if (said === 0) return -1;
    const byte = bytes[position - 1];
    if (byte === LF) return position;
    return byte === CR && bytes[position] === LF ? position + 1 : -1;
  }

  /** The end of a cell that is no answer; -1 where it is a person that has to be looked at more closely. */
  #textEnd(bytes: Uint8Array, start: number, target: number): number {
    if (target === SHARED) return this.#otherEnd(bytes, start) === start ? start : -1;
    if (target !== OTHER && mayHeadTotal(bytes[start] as number)) return -1;
    if (target !== PERSON) return this.#otherEnd(bytes, start);
    const end = plainEnd(bytes, start);
    if (end === start || end - start > MAX_PLAIN) return -1;
    this.personStart = start;
    this.personEnd = end;
    return end;
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
