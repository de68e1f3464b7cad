import type { DuplicatePerson } from '../../messages/operator/batch.js';

const SLOTS = 2 ** 22;

/** More people than this are not compared. */
export const MAX_SEEN = Math.floor(SLOTS * 0.75);

const EXAMPLES = 5;
const ROWS_KEPT = 10_000;

/**
 * Notices people who come twice, in 32 MB however many there are: an open-addressing table of 63-bit hashes of their
 * names (FNV-1a for the place, a second one beside it to compare).
 */
export class SeenPersons {
  count = 0;
  duplicates = 0;
  readonly examples: DuplicatePerson[] = [];
  /** The rows of the first people, to name both where one comes again. */
  readonly #rows = new Map<string, number>();
  #slots = 2 ** 13;
  /** Two numbers a slot; a mark of 0 is an empty slot. */
  #table = new Uint32Array(2 ** 14);

  get complete(): boolean {
    return this.count < MAX_SEEN;
  }

  /** Whether the name is new; true as well past the limit. */
  addName(name: string, row: number): boolean {
    const bytes = Buffer.from(name);
    const isNew = this.add(bytes, 0, bytes.length, row);
    if (isNew && this.#rows.size < ROWS_KEPT) this.#rows.set(name, row);
    return isNew;
  }

  /** Takes the name that stands in some bytes. */
  add(bytes: Uint8Array, start: number, end: number, row: number | null = null): boolean {
    if (!this.complete) return true;
    const [place, mark] = hashes(bytes, start, end);
    const isNew = this.#insert(place, mark);
    if (!isNew) this.#duplicate(bytes, start, end, row);
    return isNew;
  }

  /** Whether a name was added before. */
  has(name: string): boolean {
    const bytes = Buffer.from(name);
    const [place, mark] = hashes(bytes, 0, bytes.length);
    return this.#table[2 * this.#slotOf(place, mark)] !== 0;
  }

  #insert(place: number, mark: number): boolean {
    const table = this.#table;
    const slot = this.#slotOf(place, mark);
    if (table[2 * slot] !== 0) return false;
    table[2 * slot] = mark;
    table[2 * slot + 1] = place;
    this.count += 1;
    if (this.count > this.#slots * 0.75 && this.#slots < SLOTS) this.#grow();
    return true;
  }

  /** The slot that holds a name, or the empty one that would. */
  #slotOf(place: number, mark: number): number {
    const last = this.#slots - 1;
    const table = this.#table;
    let slot = (place ^ (place >>> 15)) & last;
    for (; table[2 * slot] !== 0; slot = (slot + 1) & last)
      if (table[2 * slot] === mark && table[2 * slot + 1] === place) break;
    return slot;
  }

  #grow(): void {
    const table = this.#table;
    this.#slots = Math.min(SLOTS, 4 * this.#slots);
    this.#table = new Uint32Array(2 * this.#slots);
    this.count = 0;
    for (let at = 0; at < table.length; at += 2)
      if (table[at] !== 0) this.#insert(table[at + 1] as number, table[at] as number);
  }

  #duplicate(bytes: Uint8Array, start: number, end: number, row: number | null): void {
    this.duplicates += 1;
    const name = Buffer.from(bytes.subarray(start, end)).toString('utf8');
    const known = this.examples.findIndex((example) => example.name === name);
    const first = this.#rows.get(name);
    const rows = [...(first === undefined ? [] : [first]), ...(row === null ? [] : [row])];
    if (known >= 0 && row !== null) {
      const before = this.examples[known] as DuplicatePerson;
      if (before.rows.length < EXAMPLES) this.examples[known] = { name, rows: [...before.rows, row] };
    } else if (known < 0 && this.examples.length < EXAMPLES) this.examples.push({ name, rows });
  }
}

/** The place and the mark of a name. */
function hashes(bytes: Uint8Array, start: number, end: number): readonly [place: number, mark: number] {
  let place = 0x811c9dc5;
  let mark = 0x2f0b4a27;
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at] as number;
    place = Math.imul(place ^ byte, 0x01000193);
    mark = Math.imul(mark ^ byte, 0x5bd1e995);
  }
  return [place >>> 0, ((mark ^ (mark >>> 13)) | 1) >>> 0];
}
