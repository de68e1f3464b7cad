/** Bytes of a file as they come in, with a look ahead. A chunk may be overwritten once the next one is asked for. */
export class Chunks {
  /** The first bytes, handed out again by `next`. */
  head: Uint8Array = new Uint8Array(0);
  /** Whether the head is the whole file. */
  whole = false;
  #headTaken = false;

  private constructor(private readonly source: AsyncIterator<Uint8Array>) {}

  /** Reads ahead until there are `atLeast` bytes, or the file ends. */
  static async open(source: AsyncIterable<Uint8Array>, atLeast = 64 * 1024): Promise<Chunks> {
    const chunks = new Chunks(source[Symbol.asyncIterator]());
    const parts: Uint8Array[] = [];
    for (let length = 0; length < atLeast; ) {
      const { done, value } = await chunks.source.next();
      if (done === true) {
        chunks.whole = true;
        break;
      }
      parts.push(Uint8Array.from(value));
      length += value.length;
    }
    chunks.head = parts.length === 1 && parts[0] !== undefined ? parts[0] : Buffer.concat(parts);
    return chunks;
  }

  /** The next chunk, or null at the end. */
  async next(): Promise<Uint8Array | null> {
    if (!this.#headTaken) {
      this.#headTaken = true;
      const { head } = this;
      this.head = new Uint8Array(0);
      return head;
    }
    const { done, value } = await this.source.next();
    return done === true ? null : value;
  }

  /** All bytes at once, or null where there are more than `limit`. */
  async all(limit: number): Promise<Uint8Array | null> {
    const parts: Uint8Array[] = [];
    let length = 0;
    for (let chunk = await this.next(); chunk !== null; chunk = await this.next()) {
      length += chunk.length;
      if (length > limit) return null;
      parts.push(Uint8Array.from(chunk));
    }
    return Buffer.concat(parts);
  }

  /** Lets go of a source that is not read to its end. */
  async close(): Promise<void> {
    await this.source.return?.();
  }
}
