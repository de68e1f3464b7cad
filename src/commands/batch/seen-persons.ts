const SLOTS = 2 ** 22;

/** Two people in a million million are taken for the same; more of them than this are not looked for. */
export const MAX_SEEN = Math.floor(SLOTS * 0.75);

const EXAMPLES = 5;

/**
 * Notices people who come twice, in 32 MB however many there are: an open-addressing table of 53-bit hashes of their
 * names (two rounds of FNV-1a, one for the place and one to compare).
 */
export class SeenPersons {
  count = 0;
  duplicates = 0;
  readonly examples: string[] = [];
  #slots = 2 ** 12;
  #marks = new Uint32Array(2 ** 12);
  #places = new Uint32Array(2 ** 12);

  get complete(): boolean {
    return this.count < MAX_SEEN;
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
      mark ^= mark >>> 13;
    }
    // 0 marks an empty slot.
    if (!this.#insert(place >>> 0, (mark | 1) >>> 0)) this.#duplicate(bytes, start, end);
  }

  #insert(place: number, mark: number): boolean {
    const last = this.#slots - 1;
    let slot = (Math.imul(place, 0x9e3779b1) >>> 0) & last;
    for (; this.#marks[slot] !== 0; slot = (slot + 1) & last)
      if (this.#marks[slot] === mark && this.#places[slot] === place) return false;
    this.#marks[slot] = mark;
    this.#places[slot] = place;
    this.count += 1;
    if (this.count > this.#slots * 0.75 && this.#slots < SLOTS) this.#grow();
    return true;
  }

  #grow(): void {
    const [marks, places] = [this.#marks, this.#places];
    this.#slots *= 2;
    this.#marks = new Uint32Array(this.#slots);
    this.#places = new Uint32Array(this.#slots);
    this.count = 0;
    for (let slot = 0; slot < marks.length; slot += 1)
      if (marks[slot] !== 0) this.#insert(places[slot] as number, marks[slot] as number);
  }

  #duplicate(bytes: Uint8Array, start: number, end: number): void {
    this.duplicates += 1;
    if (this.examples.length < EXAMPLES)
      this.examples.push(Buffer.from(bytes.subarray(start, end)).toString('utf8'));
  }
}
