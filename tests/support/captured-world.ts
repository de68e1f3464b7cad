import { Readable } from 'node:stream';
import type { Output } from '../../src/platform/output.js';
import type { World } from '../../src/platform/world.js';
import { main } from '../../src/program/main.js';

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line in a folder without a terminal; standard input holds `input`. */
export async function runIn(folder: string, argv: readonly string[], input = ''): Promise<Ran> {
  const [stdout, stderr] = [new Captured(), new Captured()];
  const world: World = {
    stdin: Object.assign(Readable.from([Buffer.from(input)]), { isTTY: false }) as unknown as World['stdin'],
    stdout,
    stderr,
    env: {},
    locale: '',
    folder,
    dataFolder: folder,
    builtIn: { index: async () => [], load: async () => null },
    pageProgram: () => '',
    now: () => new Date(0),
    onInterrupt: () => () => {},
  };
  const code = await main(argv, world);
  return { code, out: stdout.text, err: stderr.text };
}

class Captured implements Output {
  readonly isTerminal = false;
  text = '';

  get stream(): never {
    throw new Error('nothing draws here');
  }

  size() {
    return { columns: 80, rows: 24 };
  }

  async write(text: string): Promise<void> {
    this.text += text;
  }
}
