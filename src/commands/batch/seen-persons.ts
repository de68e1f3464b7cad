const SLOTS = 2 ** 22;

/** More people than this are not compared. */
export const MAX_SEEN = Math.floor(SLOTS * 0.75);

const EXAMPLES = 5;

/**
 * Notices people who come twice, in 32 MB however many there are: an open-addressing table of 63-bit hashes of their
 * names (FNV-1a for the place, a second one beside it to compare).
 */
export class SeenPersons {
  count = 0;
  duplicates = 0;
  readonly examples: string[] = [];
  #slots = 2 ** 13;
  /** Two numbers a slot; a mark of 0 is an empty slot. */
  #table = new Uint32Array(2 ** 14);

  get complete(): boolean {
    return this.count < MAX_SEEN;
  }

  addName(name: string): void {
    const bytes = Buffer.from(name);
    this.add(bytes, 0, bytes.length);
  }

  /** Takes the name that stands in some bytes. */
  add(bytes: Uint8Array, start: number, end: number): void {
    if (!this.complete) return;
    let place = 0x811c9dc5;
    let mark = 0x2f0b4a27;
    for (let at = start; at < end; at += 1) {
      const byte = bytes[at] as number;
      place = Math.imul(place ^ byte, 0x01000193);
      mark = Math.imul(mark ^ byte, 0x5bd1e995);
    }
    if (!this.#insert(place >>> 0, ((mark ^ (mark >>> 13)) | 1) >>> 0)) this.#duplicate(bytes, start, end);
  }

  #insert(place: number, mark: number): boolean {
    const last = this.#slots - 1;
    const table = this.#table;
    let slot = (place ^ (place >>> 15)) & last;
    for (; table[2 * slot] !== 0; slot = (slot + 1) & last)
      if (table[2 * slot] === mark && table[2 * slot + 1] === place) return false;
    table[2 * slot] = mark;
    table[2 * slot + 1] = place;
    this.count += 1;
    if (this.count > this.#slots * 0.75 && this.#slots < SLOTS) this.#grow();
    return true;
  }

  #grow(): void {
    const table = this.#table;
    this.#slots = Math.min(SLOTS, 4 * this.#slots);
    this.#table = new Uint32Array(2 * this.#slots);
    this.count = 0;
    for (let at = 0; at < table.length; at += 2)
      if (table[at] !== 0) this.#insert(table[at + 1] as number, table[at] as number);
  }

  #duplicate(bytes: Uint8Array, start: number, end: number): void {
    this.duplicates += 1;
    if (this.examples.length < EXAMPLES)
      this.examples.push(Buffer.from(bytes.subarray(start, end)).toString('utf8'));
  }
}
