import { type Finding, finding } from '../../../core/model/finding.js';
import type { Chunks } from './chunks.js';
import { findDialect } from './delimiter.js';
import { RecordScanner } from './record-scanner.js';
import { Utf8Chunks } from './utf8-chunks.js';

/** A delimited text file while it comes in: records are taken from the scanner until it asks for `more`. */
export class DelimitedFile {
  #ended = false;
  /** The row of the first damaged character. */
  #damagedRow: number | null = null;

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
    const file = new DelimitedFile(scanner, text, chunks);
    file.#feed(sample.subarray(skip));
    if (whole) file.#close();
    return file;
  }

  /** What is wrong with the bytes: some damaged, or not in the encoding that they began in. */
  faults(): readonly Finding[] {
    const { broken, damaged } = this.text;
    if (broken) return [finding('mixed-encoding', [], {})];
    return this.#damagedRow === null
      ? []
      : [finding('damaged-characters', [], { count: damaged, row: this.#damagedRow })];
  }

  /** Feeds the next chunk; false where the file has ended and the scanner has had everything. */
  async more(): Promise<boolean> {
    if (this.#ended) return false;
    const chunk = await this.chunks.next();
    if (chunk !== null && !this.text.broken) {
      this.#feed(this.text.push(chunk));
      return true;
    }
    this.#feed(this.text.end());
    this.#close();
    return true;
  }

  #feed(bytes: Uint8Array): void {
    if (this.text.damaged > 0) this.#damagedRow ??= this.scanner.row + 1 + linesBefore(bytes);
    this.scanner.feed(bytes);
  }

  #close(): void {
    this.scanner.end();
    this.#ended = true;
  }
}

/** How many line ends stand before the first replaced character. */
function linesBefore(bytes: Uint8Array): number {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
  return text.slice(0, Math.max(0, text.indexOf('\ufffd'))).split('\n').length - 1;
}
