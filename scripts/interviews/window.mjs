import { fileURLToPath } from 'node:url';
import { spawn } from '@lydell/node-pty';
import headless from '@xterm/headless';

const program = fileURLToPath(new URL('../../bin/kundencheck.js', import.meta.url));
const PATIENCE_MS = 20_000;
/** How long nothing may come until a screen counts as drawn; on a busy machine less takes one key's doing for the next one's. */
const QUIET_MS = 250;
/** A key that draws nothing has been taken by then; a lone Escape waits for what may follow it. */
const [SILENT_MS, SLOW_MS] = [1200, 1500];

/** The program in a terminal whose screen can be read. */
export class Window {
  #pty;
  #screen = new headless.Terminal({ cols: 80, rows: 24, scrollback: 5000, allowProposedApi: true });
  #last = 0;
  #written = 0;
  /** Whether lines were broken anew; this terminal then loses its cursor's line, and what stood above may stay and leave. */
  reflowed = false;
  /** The exit code or the signal; null while it runs. */
  ended = null;

  constructor(args, folder) {
    this.#pty = spawn(process.execPath, [program, ...args], {
      cols: 80,
      rows: 24,
      cwd: folder,
      // No browser and no editor is to open.
      env: { PATH: '', TERM: 'xterm-256color', LANG: 'C.UTF-8', KUNDENCHECK_DATA: folder },
    });
    this.#pty.onData((data) => {
      this.#last = Date.now();
      this.#written += 1;
      this.#screen.write(data);
    });
    this.exited = new Promise((resolve) => {
      this.#pty.onExit(({ exitCode, signal }) => {
        this.ended = { code: exitCode, signal };
        resolve(this.ended);
      });
    });
  }

  get text() {
    const { active } = this.#screen.buffer;
    const rows = Array.from({ length: this.#screen.rows }, (_, row) => active.getLine(active.baseY + row));
    return rows
      .map((line) => line?.translateToString(true) ?? '')
      .join('\n')
      .trimEnd();
  }

  /** How many lines have left the window. */
  get scrolledOff() {
    return this.#screen.buffer.active.baseY;
  }

  async until(wanted) {
    const deadline = Date.now() + PATIENCE_MS;
    while (!wanted.test(this.text) && this.ended === null && Date.now() < deadline) await later(15);
    return wanted.test(this.text);
  }

  /** Sends bytes and waits until what they bring is drawn. */
  async send(bytes, slow = false) {
    const [before, sent] = [this.#written, Date.now()];
    this.#pty.write(bytes);
    for (;;) {
      await later(8);
      const now = Date.now();
      if (this.ended !== null) return;
      const wait = this.#written > before ? QUIET_MS : slow ? SLOW_MS : SILENT_MS;
      const since = this.#written > before ? now - this.#last : now - sent;
      if (since >= wait && (!slow || now - sent >= SLOW_MS)) return;
    }
  }

  async resize(columns, rows) {
    this.#screen.resize(columns, rows);
    this.#pty.resize(columns, rows);
    await later(120);
  }

  kill() {
    this.#pty.kill('SIGKILL');
    return this.exited;
  }
}

export function later(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
