import { homedir } from 'node:os';
import { builtInSetsIn } from './built-in-sets.js';
import { dataFolder } from './data-folder.js';
import { type Output, outputOf } from './output.js';
import type { BuiltInSets, World } from './world.js';

/** The world of this process. Node opens each standard stream when it is first asked for, and so do we. */
export class RealWorld implements World {
  readonly env = process.env;
  readonly folder = process.cwd();
  readonly builtIn: BuiltInSets;
  #stdout: Output | undefined;
  #stderr: Output | undefined;

  /** `content`: the folder of the compiled sets. */
  constructor(content: string) {
    this.builtIn = builtInSetsIn(content);
  }

  get stdin(): NodeJS.ReadStream {
    return process.stdin;
  }

  get stdout(): Output {
    this.#stdout ??= outputOf(process.stdout);
    return this.#stdout;
  }

  get stderr(): Output {
    this.#stderr ??= outputOf(process.stderr);
    return this.#stderr;
  }

  get dataFolder(): string {
    return dataFolder(process.platform, process.env, homedir());
  }

  now(): Date {
    return new Date();
  }

  onInterrupt(listener: () => void): () => void {
    process.on('SIGINT', listener);
    return () => process.off('SIGINT', listener);
  }
}
