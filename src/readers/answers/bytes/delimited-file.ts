import type { Chunks } from './chunks.js';
import { findDialect } from './delimiter.js';
import { RecordScanner } from './record-scanner.js';
import { Utf8Chunks } from './utf8-chunks.js';

/** A delimited text file while it comes in: records are taken from the scanner until it asks for `more`. */
export class DelimitedFile {
  #ended = false;

  private constructor(
    readonly scanner: RecordScanner,
    private readonly text: Utf8Chunks,
    private readonly chunks: Chunks,
  ) {}

  static async open(chunks: Chunks): Promise<DelimitedFile> {
    const text = new Utf8Chunks();
    const { whole } = chunks;
    const first = text.push((await chunks.next()) ?? new Uint8Array(0));
    const sample = whole ? Buffer.concat([first, text.end()]) : first;
    const { delimiter, skip } = findDialect(sample, whole);
    const scanner = new RecordScanner(delimiter);
    if (skip > 0) scanner.row = 1;
    scanner.feed(sample.subarray(skip));
    const file = new DelimitedFile(scanner, text, chunks);
    if (whole) file.#close();
    return file;
  }

  /** Whether the bytes stopped making sense in the encoding they began in. */
  get broken(): boolean {
    return this.text.broken;
  }

  /** Feeds the next chunk; false where the file has ended and the scanner has had everything. */
  async more(): Promise<boolean> {
    if (this.#ended) return false;
    const chunk = await this.chunks.next();
    if (chunk !== null && !this.broken) {
      this.scanner.feed(this.text.push(chunk));
      return true;
    }
    this.scanner.feed(this.text.end());
    this.#close();
    return true;
  }

  #close(): void {
    this.scanner.end();
    this.#ended = true;
  }
}
