import type { Command, OptionDeclaration } from '../command.js';

/** What a shell can offer of the command line. */
export interface Completable {
  readonly commands: readonly CompletableCommand[];
  /** Options that stand without a command. */
  readonly global: readonly string[];
}

export interface CompletableCommand {
  readonly name: string;
  readonly summary: string;
  readonly options: readonly CompletableOption[];
  /** What may stand as its first argument besides a file. */
  readonly words: readonly string[];
}

export interface CompletableOption {
  /** As typed: `--format`. */
  readonly name: string;
  readonly about: string;
  /** Whether a value follows; where there are no choices, a file may be meant. */
  readonly takesValue: boolean;
  readonly choices: readonly string[];
}

/** The declarations of commands as a shell sees them; `sets`: ids of the built-in question sets. */
export function completableOf(commands: readonly Command[], sets: readonly string[]): Completable {
  return {
    commands: commands.map(({ name, summary, options, arguments: [first] }) => ({
      name,
      summary,
      options: options.map(optionOf),
      words: first?.choices ?? (/set\W?$/.test(first?.name ?? '') ? sets : []),
    })),
    global: ['--help', '--version', '--no-color', '--quiet', '--debug'],
  };
}

function optionOf({ flags, about, choices = [] }: OptionDeclaration): CompletableOption {
  const [name = flags, value] = flags.split(' ').filter((part) => !/^-\w,?$/.test(part));
  return { name, about, takesValue: value !== undefined, choices };
}
