import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { Messages } from '../../src/messages/messages.js';
import type { Output } from '../../src/platform/output.js';
import type { World } from '../../src/platform/world.js';
import type { Speech } from '../../src/program/program-tree.js';
import { runProgram } from '../../src/program/run-program.js';

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunSettings {
  readonly folder: string;
  readonly stdin?: string | Uint8Array;
  /** Whether stderr is a terminal. */
  readonly terminal?: boolean;
  /** Moments that the clock shows, one a look; the last one stays. */
  readonly clock?: readonly number[];
  /** Asked at every look at the clock; true interrupts the run. */
  readonly interrupt?: () => boolean;
  /** The language; German where none is given. */
  readonly messages?: Messages;
}

/** Runs a command line in this process, in a world of its own. */
export async function runInProcess(argv: readonly string[], settings: RunSettings): Promise<Ran> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await runProgram([...argv], worldOf(settings, out, err), '0.0.0', speechOf(settings));
  return { code, stdout: out.join(''), stderr: err.join('') };
}

/** Everybody speaks the language that is handed in. */
function speechOf({ messages }: RunSettings): Speech | undefined {
  if (messages === undefined) return undefined;
  return {
    language: 'de',
    messages,
    voices: { words: () => messages.questionSet, respondent: async () => messages },
  };
}

function worldOf(
  { folder, stdin = '', terminal = false, clock = [0], interrupt }: RunSettings,
  out: string[],
  err: string[],
): World {
  let look = 0;
  let listener = () => {};
  return {
    stdin: Readable.from(stdin.length === 0 ? [] : [Buffer.from(stdin)]) as unknown as NodeJS.ReadStream,
    stdout: gathered(out, false),
    stderr: gathered(err, terminal),
    env: {},
    locale: '',
    folder,
    dataFolder: folder,
    builtIn: { index: async () => [], load: async () => null },
    pageProgram: () => '',
    now() {
      if (interrupt?.()) listener();
      look += 1;
      return new Date(clock[Math.min(look - 1, clock.length - 1)] ?? 0);
    },
    onInterrupt(heard) {
      listener = heard;
      return () => {
        listener = () => {};
      };
    },
  };
}

function gathered(parts: string[], isTerminal: boolean): Output {
  return {
    isTerminal,
    size: () => ({ columns: 80, rows: 24 }),
    write: async (text) => {
      parts.push(typeof text === 'string' ? text : Buffer.from(text).toString('utf8'));
    },
    stream: process.stdout,
  };
}

/** A folder that is there while something is done in it. */
export async function inFolder<T>(act: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'kundencheck-test-'));
  try {
    return await act(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
