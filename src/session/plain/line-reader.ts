import { printableText } from '../../core/text/printable.js';
import type { Output } from '../../platform/output.js';
import { suspendProcess } from '../../platform/suspend.js';
import { width } from '../../renderers/text/layout.js';
import { Cancelled } from '../prompter.js';

export interface LineSettings {
  readonly stdin: NodeJS.ReadStream;
  readonly output: Output;
  readonly onInterrupt: (listener: () => void) => () => void;
  /**
   * Whether lines are gathered here, sign by sign, and not by the system, which cuts them at 4,095 bytes and takes every
   * line of a paste for an answer. Terminals that edit lines themselves want to keep doing so.
   */
  readonly raw: boolean;
}

/** How a line is asked for. */
export interface LineWish {
  /** Whether it may have several lines, as a pasted text does. */
  readonly text?: boolean;
  /** What already stands in it; where lines cannot be edited here, an empty line means it. */
  readonly start?: string;
  /** Says that several lines were pasted. */
  readonly pasted?: (lines: number) => string;
  /** Hears what stands in the line after each key. */
  readonly typed?: (line: string) => void;
}

/** Keys that write nothing come as escape sequences. */
const ESCAPE_SEQUENCE = /\u001b(?:\[[0-9;?]*[ -/]*[@-~]|O.|.)?/g;

/** Reads whole lines from a terminal, without redrawing anything: what screen readers and braille lines follow best. */
export class LineReader {
  readonly output: Output;
  readonly #settings: LineSettings;
  readonly #lines: string[] = [];
  readonly #forget: () => void;
  readonly #decoder = new TextDecoder();
  readonly #heard = (bytes: Buffer) => this.#arrived(this.#decoder.decode(bytes, { stream: true }));
  readonly #over = () => this.#end();
  /** Ctrl-C, Ctrl-D, Ctrl-Z, Ctrl-U, and both codes of Backspace. */
  readonly #keys: Readonly<Record<string, () => void>> = {
    '\u0003': () => this.#end(),
    '\u0004': () => {
      if (this.#line === '') this.#end();
    },
    '\u001a': () => this.#suspend(),
    '\u0015': () => this.#erase(this.#line.length),
    '\u007f': () => this.#erase(1),
    '\b': () => this.#erase(1),
  };
  #line = '';
  #afterReturn = false;
  #waiting: {
    readonly wish: LineWish;
    readonly resolve: (line: string) => void;
    readonly reject: (error: Error) => void;
  } | null = null;
  #ended = false;

  constructor(settings: LineSettings) {
    this.#settings = settings;
    this.output = settings.output;
    const { stdin, raw } = settings;
    if (raw) stdin.setRawMode(true);
    stdin.on('data', this.#heard);
    stdin.on('end', this.#over);
    this.#forget = settings.onInterrupt(this.#over);
  }

  /** Whether what stands in a line can be gone on with. */
  get editsLines(): boolean {
    return this.#settings.raw;
  }

  /** Writes a prompt and waits for a line; rejects with `Cancelled` when input ends. */
  async ask(prompt: string, wish: LineWish = {}): Promise<string> {
    const line = this.#lines.shift();
    if (this.#settings.raw && line === undefined && this.#line === '') this.#line = wish.start ?? '';
    await this.output.write(`${prompt} ${line ?? (this.#settings.raw ? this.#line : '')}`);
    if (line !== undefined) {
      await this.output.write('\n');
      return line;
    }
    if (this.#ended) throw new Cancelled();
    return new Promise((resolve, reject) => {
      this.#waiting = { wish, resolve, reject };
      // Typed ahead.
      if (this.#line !== (wish.start ?? '')) this.#tell();
    });
  }

  async say(...lines: readonly string[]): Promise<void> {
    await this.output.write(`${lines.join('\n')}\n`);
  }

  close(): void {
    const { stdin, raw } = this.#settings;
    this.#forget();
    stdin.off('data', this.#heard);
    stdin.off('end', this.#over);
    if (raw) stdin.setRawMode(false);
    stdin.pause();
  }

  #arrived(chunk: string): void {
    const text = this.#settings.raw ? chunk.replace(ESCAPE_SEQUENCE, '') : chunk;
    const wish = this.#waiting?.wish;
    // Nobody types a whole line within one reading of the keyboard, so this is a paste.
    if (this.#settings.raw && wish?.text === true && /[\r\n]+[^\r\n]/.test(text)) this.#paste(text, wish);
    else for (const sign of text) this.#sign(sign);
    if (text !== '') this.#tell();
  }

  #tell(): void {
    if (this.#settings.raw) this.#waiting?.wish.typed?.(this.#line);
  }

  #paste(text: string, { pasted }: LineWish): void {
    const lines = printableText(text).replace(/\n+$/, '');
    this.#line += lines;
    this.#echo(`${lines}\n${pasted?.(lines.split('\n').length) ?? ''} `);
  }

  #sign(sign: string): void {
    const followsReturn = this.#afterReturn;
    this.#afterReturn = sign === '\r';
    if (sign === '\n' && followsReturn) return;
    if (sign === '\r' || sign === '\n') this.#submit();
    else if (this.#settings.raw) this.#typed(sign);
    else this.#line += sign;
  }

  #typed(sign: string): void {
    const meant = this.#keys[sign];
    if (meant !== undefined) meant();
    else if (sign >= ' ' || sign === '\t') {
      this.#line += printableText(sign);
      // Typed ahead: it is shown where it is asked for.
      if (this.#waiting !== null) this.#echo(printableText(sign));
    }
  }

  #erase(count: number): void {
    const signs = [...this.#line];
    const gone = signs.splice(Math.max(0, signs.length - count)).join('');
    this.#line = signs.join('');
    this.#echo('\b \b'.repeat(width(gone)));
  }

  #submit(): void {
    const line = this.#line;
    const waiting = this.#waiting;
    this.#line = '';
    this.#waiting = null;
    if (waiting === null) {
      this.#lines.push(line);
      return;
    }
    this.#echo('\n');
    waiting.resolve(line === '' && !this.#settings.raw ? (waiting.wish.start ?? '') : line);
  }

  #suspend(): void {
    const { stdin } = this.#settings;
    stdin.setRawMode(false);
    suspendProcess(() => {
      stdin.setRawMode(true);
      stdin.resume();
      this.#echo(this.#line);
    });
  }

  #echo(text: string): void {
    if (this.#settings.raw) this.output.stream.write(text);
  }

  #end(): void {
    if (this.#ended) return;
    this.#ended = true;
    this.output.stream.write('\n');
    this.#waiting?.reject(new Cancelled());
    this.#waiting = null;
  }
}
