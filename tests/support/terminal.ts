import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type IPty, spawn } from '@lydell/node-pty';
import headless from '@xterm/headless';

export const program = resolve('bin/kundencheck.js');

export const keys = {
  enter: '\r',
  up: '\u001b[A',
  down: '\u001b[B',
  left: '\u001b[D',
  right: '\u001b[C',
  home: '\u001b[H',
  end: '\u001b[F',
  escape: '\u001b',
  backspace: '\u007f',
  ctrlC: '\u0003',
  ctrlD: '\u0004',
  ctrlZ: '\u001a',
} as const;

export interface Opening {
  readonly columns?: number;
  readonly rows?: number;
  readonly env?: Readonly<Record<string, string>>;
  /** Where the program runs. */
  readonly folder?: string;
  /** A shell line instead of the program; `$PROGRAM` stands for it. */
  readonly shell?: string;
}

const open = new Set<IPty>();

/** Ends what a failed test has left running. */
export function closeTerminals(): void {
  for (const pty of open) pty.kill('SIGKILL');
  open.clear();
}

/** A new folder of its own for one test. */
export function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'kundencheck-test-'));
}

/** The program in a real pseudo-terminal, with a terminal emulator that knows what a person would see. */
export class Terminal {
  readonly #pty: IPty;
  readonly #screen: headless.Terminal;
  readonly exited: Promise<{ readonly code: number; readonly signal: number }>;
  /** Everything written so far, with its control sequences. */
  raw = '';

  constructor(args: readonly string[], { columns = 80, rows = 24, env = {}, shell, folder }: Opening = {}) {
    this.#screen = new headless.Terminal({ cols: columns, rows, scrollback: 1000, allowProposedApi: true });
    const [file, argv] =
      shell === undefined ? [process.execPath, [program, ...args]] : ['/bin/sh', ['-c', shell]];
    this.#pty = spawn(file, [...argv], {
      cols: columns,
      rows,
      ...(folder === undefined ? {} : { cwd: folder }),
      name: env.TERM ?? 'xterm-256color',
      env: {
        PATH: process.env.PATH ?? '',
        TERM: 'xterm-256color',
        LANG: 'C.UTF-8',
        PROGRAM: `${process.execPath} ${program}`,
        ...env,
      },
    });
    open.add(this.#pty);
    this.#pty.onData((data) => {
      this.raw += data;
      this.#screen.write(data);
    });
    this.exited = new Promise((done) => {
      this.#pty.onExit(({ exitCode, signal }) => {
        open.delete(this.#pty);
        // The screen shows what was written last a little later.
        this.#screen.write('', () => done({ code: exitCode, signal: signal ?? 0 }));
      });
    });
  }

  get pid(): number {
    return this.#pty.pid;
  }

  /** What is on the screen now, without trailing blanks. */
  screen(): string {
    const { active } = this.#screen.buffer;
    return this.#lines(active.baseY, active.baseY + this.#screen.rows);
  }

  /** The screen and everything that scrolled off it. */
  history(): string {
    const { active } = this.#screen.buffer;
    return this.#lines(0, active.length);
  }

  #lines(from: number, to: number): string {
    const { active } = this.#screen.buffer;
    const lines: string[] = [];
    for (let row = from; row < to; row += 1) lines.push(active.getLine(row)?.translateToString(true) ?? '');
    return lines.join('\n').trimEnd();
  }

  press(...pressed: readonly string[]): void {
    for (const key of pressed) this.#pty.write(key);
  }

  /** Presses keys and waits for what they bring to the screen. */
  async see(expected: string | RegExp, ...pressed: readonly string[]): Promise<string> {
    this.press(...pressed);
    const deadline = Date.now() + 15_000;
    for (;;) {
      const seen = this.screen();
      if (typeof expected === 'string' ? seen.includes(expected) : expected.test(seen)) return seen;
      if (Date.now() > deadline) throw new Error(`never saw ${expected}; the screen shows:\n${seen}`);
      await new Promise((later) => setTimeout(later, 15));
    }
  }

  /** As somebody who looks before they go on: long enough that Enter counts on a new screen. */
  async settle(): Promise<void> {
    await new Promise((later) => setTimeout(later, 500));
  }

  /** How many lines have scrolled off the screen. */
  scrolledOff(): number {
    return this.#screen.buffer.active.baseY;
  }

  resize(columns: number, rows: number): void {
    this.#screen.resize(columns, rows);
    this.#pty.resize(columns, rows);
  }

  kill(signal: string): void {
    this.#pty.kill(signal);
  }
}

/** At the last question of the small set, a text; four answers are given. */
export async function atTheText(terminal: Terminal): Promise<void> {
  await terminal.see('Enter: los geht es');
  await terminal.see('Frage 1 von 5', keys.enter);
  await terminal.see('Frage 5 von 5', '4', '2', '1', 'n');
}
