import { createInterface, type Interface } from 'node:readline';
import type { Output } from '../platform/output.js';
import { Cancelled } from './prompter.js';

/** Reads whole lines from a terminal, without redrawing anything: what screen readers and braille lines follow best. */
export class LineReader {
  readonly #lines: string[] = [];
  readonly #interface: Interface;
  readonly #forget: () => void;
  #waiting: { resolve: (line: string) => void; reject: (error: Error) => void } | null = null;
  #ended = false;

  constructor(
    stdin: NodeJS.ReadStream,
    readonly output: Output,
    onInterrupt: (listener: () => void) => () => void,
  ) {
    this.#interface = createInterface({ input: stdin, terminal: false });
    this.#interface.on('line', (line) => this.#arrived(line));
    this.#interface.on('close', () => this.#end());
    this.#forget = onInterrupt(() => this.#end());
  }

  /** Writes a prompt and waits for a line; rejects with `Cancelled` when input ends. */
  async ask(prompt: string): Promise<string> {
    await this.output.write(`${prompt} `);
    const line = this.#lines.shift();
    if (line !== undefined) return line;
    if (this.#ended) throw new Cancelled();
    return new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject };
    });
  }

  async say(...lines: readonly string[]): Promise<void> {
    await this.output.write(`${lines.join('\n')}\n`);
  }

  close(): void {
    this.#forget();
    this.#interface.close();
  }

  #arrived(line: string): void {
    const waiting = this.#waiting;
    this.#waiting = null;
    if (waiting === null) this.#lines.push(line);
    else waiting.resolve(line);
  }

  #end(): void {
    this.#ended = true;
    this.#waiting?.reject(new Cancelled());
    this.#waiting = null;
  }
}
