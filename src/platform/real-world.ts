import { homedir } from 'node:os';
import { builtInSetsIn } from './built-in-sets.js';
import { dataFolder } from './data-folder.js';
import { localeOf } from './locale.js';
import { type Output, outputOf } from './output.js';
import type { OwnFiles } from './own-files.js';
import { pageProgramIn } from './page-program.js';
import type { BuiltInSets, World } from './world.js';

/** The world of this process. Node opens each standard stream when it is first asked for, and so do we. */
export class RealWorld implements World {
  readonly env = process.env;
  readonly builtIn: BuiltInSets;
  #stdout: Output | undefined;
  #stderr: Output | undefined;

  constructor(private readonly files: OwnFiles) {
    this.builtIn = builtInSetsIn(files);
  }

  /** Where the shell was, when that folder has been removed meanwhile: what is named from there is then missing. */
  get folder(): string {
    try {
      return process.cwd();
    } catch {
      return process.env.PWD ?? '/';
    }
  }

  get locale(): string {
    return localeOf(process.platform, process.env);
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
    return dataFolder(process.platform, process.env, home());
  }

  pageProgram(voice: string): string {
    return pageProgramIn(this.files, voice);
  }

  now(): Date {
    return new Date();
  }

  /** Listens once: the second time, the system ends the process. */
  onInterrupt(listener: () => void): () => void {
    const heard = () => {
      forget();
      listener();
    };
    const forget = () => {
      for (const signal of SIGNALS) process.off(signal, heard);
    };
    for (const signal of SIGNALS) process.on(signal, heard);
    return forget;
  }
}

/** Ctrl-C, a system that shuts down, a terminal that is closed. */
const SIGNALS: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** A user whom the system does not know, and who names no home, has none: nothing can be kept there, which is said. */
function home(): string {
  try {
    return homedir();
  } catch {
    return '/nonexistent';
  }
}
