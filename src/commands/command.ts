import type { Language } from '../messages/languages.js';
import type { Messages, OperatorMessages } from '../messages/messages.js';
import type { Example } from '../messages/operator/example.js';
import type { Voices } from '../messages/voices.js';
import type { World } from '../platform/world.js';

/** What every command gets. */
export interface Context {
  readonly world: World;
  readonly messages: OperatorMessages;
  readonly voices: Voices;
  /** The language of the messages. */
  readonly language: Language;
  /** False where `--no-color` was given. */
  readonly colour: boolean;
  /** True where `--quiet` was given: only what went wrong is said. */
  readonly quiet: boolean;
  readonly version: string;
}

/** What is needed where respondents are spoken to: their half is that of their set. */
export interface SpokenContext extends Context {
  readonly messages: Messages;
}

interface ArgumentDeclaration {
  /** As in a synopsis: `<set>`, `[set]`, `<file...>`. */
  readonly name: string;
  readonly about: string;
  readonly choices?: readonly string[];
}

export interface OptionDeclaration {
  /** As in a synopsis: `--json`, `--output <file>`. */
  readonly flags: string;
  readonly about: string;
  readonly choices?: readonly string[];
  readonly default?: string;
  /** Whether it may be given several times; its value is then a list. */
  readonly several?: boolean;
  /** The other options, by their long names without dashes, that make no sense beside it. */
  readonly conflicts?: readonly string[];
}

/** What the program tree needs to know of a command; `run` gives the exit code. */
export interface Command {
  readonly name: string;
  readonly arguments: readonly ArgumentDeclaration[];
  readonly options: readonly OptionDeclaration[];
  readonly summary: string;
  /** Command lines worth trying, each with what it does. */
  readonly examples: readonly Example[];
  run(context: Context, args: readonly string[], options: Readonly<Record<string, unknown>>): Promise<number>;
}

/** A command with typed options: they are what its own declaration lets through. */
export function defineCommand<Options extends object>(
  command: Omit<Command, 'run'> & {
    run(context: Context, args: readonly string[], options: Options): Promise<number>;
  },
): Command {
  return { ...command, run: (context, args, options) => command.run(context, args, options as Options) };
}

export const EXIT = { done: 0, findings: 1, usage: 2, bug: 70, cancelled: 130 } as const;

/** Something the person can put right by calling the program differently: a sentence and, mostly, a hint. */
export class UsageError extends Error {
  override readonly name = 'UsageError';

  constructor(
    sentence: string,
    readonly hint: string | null = null,
  ) {
    super(sentence);
  }

  /** By name, for the program comes in several bundles, each with a class of its own. */
  static is(error: unknown): error is UsageError {
    return error instanceof Error && error.name === 'UsageError';
  }
}
