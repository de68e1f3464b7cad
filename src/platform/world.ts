import type { Address, QuestionSet } from '../core/model/question-set.js';
import type { SetSummary } from '../core/model/set-summary.js';
import type { Output } from './output.js';

/** Everything a run takes from outside; tests hand in their own. */
export interface World {
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** What the system says of its language, as POSIX or BCP 47 has it; empty where it says nothing. */
  readonly locale: string;
  /** Relative paths start here. */
  readonly folder: string;
  /** Drafts live here. */
  readonly dataFolder: string;
  readonly builtIn: BuiltInSets;
  /** The program that pages in a browser run, with one of its voices. */
  pageProgram(voice: string): string;
  now(): Date;
  /** Calls when the person interrupts (Ctrl-C); gives back how to stop listening. */
  onInterrupt(listener: () => void): () => void;
}

/** The question sets that come with the program, compiled when it was built. */
export interface BuiltInSets {
  /** In the wording that says Du, where no other is wanted. */
  index(address?: Address): Promise<readonly SetSummary[]>;
  /** Null where no built-in set has this id. */
  load(id: string, address?: Address): Promise<QuestionSet | null>;
}

/** Whether somebody can be asked: they see the prompts on stderr and type on stdin. */
export function canAsk(world: World): boolean {
  return world.stdin.isTTY === true && world.stderr.isTerminal;
}
