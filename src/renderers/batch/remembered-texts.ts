import type { ByteLines } from './byte-lines.js';

/** Texts by small whole numbers, kept one behind the other as bytes, so that putting one is one short copy. */
export class IndexedTexts {
  #arena = new Uint8Array(1024);
  #used = 0;
  /** Where each text ends, and where the one after it begins; only the first `#count + 1` count. */
  #ends = new Int32Array(64);
  #count = 0;

  /** `textOf` is asked once for each number; numbers have no holes. */
  constructor(private readonly textOf: (index: number) => string) {}

  put(lines: ByteLines, index: number): void {
    while (index >= this.#count) this.#add(this.textOf(this.#count));
    const start = this.#ends[index] as number;
    const end = this.#ends[index + 1] as number;
    lines.reserve(end - start);
    lines.put(this.#arena, start, end);
  }

  #add(text: string): void {
    const encoded = Buffer.from(text);
    while (this.#used + encoded.length > this.#arena.length) {
      const larger = new Uint8Array(this.#arena.length * 2);
      larger.set(this.#arena);
      this.#arena = larger;
    }
    this.#arena.set(encoded, this.#used);
    this.#used += encoded.length;
    this.#count += 1;
    if (this.#count === this.#ends.length) {
      const larger = new Int32Array(this.#ends.length * 2);
      larger.set(this.#ends);
      this.#ends = larger;
    }
    this.#ends[this.#count] = this.#used;
  }
}

const SLOTS = 2 ** 13;
const SLOT_BYTES = 32;

/** The texts of numbers that come again and again; a number that meets another in its slot takes its place. */
export class NumberTexts {
  readonly #keys = new Float64Array(SLOTS).fill(Number.NaN);
  readonly #bytes = new Uint8Array(SLOTS * SLOT_BYTES);
  readonly #lengths = new Uint8Array(SLOTS);
  readonly #number = new Float64Array(1);
  readonly #halves = new Uint32Array(this.#number.buffer);

  constructor(private readonly textOf: (value: number) => string) {}

  put(lines: ByteLines, value: number): void {
    this.#number[0] = value;
    const [low, high] = [this.#halves[0] as number, this.#halves[1] as number];
    const slot = (Math.imul(low ^ high, 0x9e3779b1) >>> 19) & (SLOTS - 1);
    if (this.#keys[slot] !== value) {
      this.#keys[slot] = value;
      this.#lengths[slot] = Buffer.from(this.#bytes.buffer, slot * SLOT_BYTES, SLOT_BYTES).write(
        this.textOf(value),
        'latin1',
      );
    }
    const start = slot * SLOT_BYTES;
    lines.reserve(SLOT_BYTES);
    lines.put(this.#bytes, start, start + (this.#lengths[slot] as number));
  }
}
