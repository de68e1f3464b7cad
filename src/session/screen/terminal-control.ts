import { cursorShow, cursorUp } from '@inquirer/ansi';
import type { Output } from '../../platform/output.js';
import { suspendProcess } from '../../platform/suspend.js';
import { width } from '../../renderers/text/layout.js';

/** What lies on the terminal now: the lines of a screen, and the one that the cursor stands on. */
export interface OnTerminal {
  readonly lines: readonly string[];
  readonly cursorRow: number;
}

/** The part of Node's readline that knows of job control and of the end of input. */
interface Listening {
  on(event: 'SIGTSTP' | 'close', listener: () => void): unknown;
  removeListener(event: 'SIGTSTP' | 'close', listener: () => void): unknown;
  resume(): unknown;
}

const ERASE_DOWN = '\u001b[J';
const [PASTE_ON, PASTE_OFF] = ['\u001b[?2004h', '\u001b[?2004l'];

/** Takes the terminal for a prompt and gives it back: pastes, a new size, Ctrl-Z and the end of input. */
export class TerminalControl {
  constructor(
    private readonly stdin: NodeJS.ReadStream,
    private readonly output: Output,
    /** Called when input ends while somebody is asked. */
    private readonly ended: () => void,
  ) {}

  /** Until the function that it gives is called. */
  take(reader: Listening, shown: () => OnTerminal, redraw: () => void): () => void {
    const { stream } = this.output;
    const resized = () => {
      this.#wipe(shown());
      this.#reserve(shown());
      redraw();
    };
    const suspended = () => {
      this.#wipe(shown());
      this.#release();
      suspendProcess(() => {
        this.#seize();
        reader.resume();
        this.#reserve(shown());
        redraw();
      });
    };
    stream.write(PASTE_ON);
    stream.on('resize', resized);
    reader.on('SIGTSTP', suspended);
    reader.on('close', this.ended);
    return () => {
      stream.off('resize', resized);
      reader.removeListener('SIGTSTP', suspended);
      reader.removeListener('close', this.ended);
      stream.write(PASTE_OFF);
    };
  }

  /** Lends the terminal to something else, such as an editor. */
  lend<T>(shown: OnTerminal, act: () => T): T {
    this.#wipe(shown);
    this.#release();
    try {
      return act();
    } finally {
      this.#seize();
      this.#reserve(shown);
    }
  }

  #release(): void {
    this.output.stream.write(PASTE_OFF + cursorShow);
    this.stdin.setRawMode(false);
  }

  #seize(): void {
    this.stdin.setRawMode(true);
    this.output.stream.write(PASTE_ON);
  }

  /** Wipes what was drawn and nothing else; terminals break lines anew that have become too wide. */
  #wipe({ lines, cursorRow }: OnTerminal): void {
    const { columns } = this.output.size();
    const above = lines
      .slice(0, cursorRow)
      .reduce((rows, line) => rows + Math.max(1, Math.ceil(width(unpainted(line)) / columns)), 0);
    this.output.stream.write(`\r${above > 0 ? cursorUp(above) : ''}${ERASE_DOWN}`);
  }

  /** Makes room for as many lines as inquirer believes to have drawn, and stands where it believes to stand. */
  #reserve({ lines, cursorRow }: OnTerminal): void {
    const below = lines.length - 1 - cursorRow;
    this.output.stream.write('\n'.repeat(Math.max(0, lines.length - 1)) + (below > 0 ? cursorUp(below) : ''));
  }
}

function unpainted(line: string): string {
  return line.replace(/\u001b\[[0-9;?]*[a-zA-Z]/g, '');
}
