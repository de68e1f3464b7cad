const DIGIT_ZERO = 0x30;
const FEW_BYTES = 96;
/** So much is worth writing. */
export const FULL_BYTES = 256 * 1024;

/** Lines of text put together as bytes, without a string a cell. */
export class ByteLines {
  bytes = new Uint8Array(64 * 1024);
  length = 0;
  #spare = new Uint8Array(64 * 1024);

  /** Makes sure that `more` bytes can be put without asking again. */
  reserve(more: number): void {
    if (this.length + more <= this.bytes.length) return;
    const larger = new Uint8Array(Math.max(this.bytes.length * 2, this.length + more));
    larger.set(this.bytes.subarray(0, this.length));
    this.bytes = larger;
  }

  /** Room must be reserved; a loop is faster than a call where there are few bytes. */
  put(from: Uint8Array, start: number, end: number): void {
    const { bytes } = this;
    if (end - start > FEW_BYTES) {
      bytes.set(from.subarray(start, end), this.length);
      this.length += end - start;
      return;
    }
    let { length } = this;
    for (let at = start; at < end; at += 1) {
      bytes[length] = from[at] as number;
      length += 1;
    }
    this.length = length;
  }

  putByte(byte: number): void {
    this.bytes[this.length] = byte;
    this.length += 1;
  }

  /** A whole number from 0, of at most ten digits. */
  putCount(count: number): void {
    let power = 1;
    while (power * 10 <= count) power *= 10;
    for (let rest = count; power >= 1; power /= 10) {
      const digit = Math.floor(rest / power);
      this.putByte(DIGIT_ZERO + digit);
      rest -= digit * power;
    }
  }

  putText(text: string): void {
    const encoded = Buffer.from(text);
    this.reserve(encoded.length);
    this.put(encoded, 0, encoded.length);
  }

  /** What was put so far; valid until it is taken twice more, so that it can be written while more is put. */
  take(): Uint8Array {
    const taken = this.bytes.subarray(0, this.length);
    const { bytes } = this;
    this.bytes = this.#spare;
    this.#spare = bytes;
    this.length = 0;
    return taken;
  }
}
