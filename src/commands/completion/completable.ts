import type { Command, OptionDeclaration } from '../command.js';

/** What a shell can offer of the command line. */
export interface Completable {
  readonly commands: readonly CompletableCommand[];
  /** Ids of the built-in question sets: one without a command is asked, as `run` does it. */
  readonly sets: readonly string[];
  /** Options that may stand without a command and with each. */
  readonly global: readonly CompletableOption[];
}

/** The command that is meant where a question set stands alone. */
export const WITHOUT_COMMAND = 'run';

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

/** The declarations of commands, and of the options that all have, as a shell sees them. */
export function completableOf(
  commands: readonly Command[],
  global: readonly OptionDeclaration[],
  sets: readonly string[],
): Completable {
  return {
    commands: commands.map(({ name, summary, options, arguments: [first] }) => ({
      name,
      summary,
      options: options.map(optionOf),
      words: first?.choices ?? (/set\W?$/.test(first?.name ?? '') ? sets : []),
    })),
    sets,
    global: global.map(optionOf),
  };
}

function optionOf({ flags, about, choices = [] }: OptionDeclaration): CompletableOption {
  const [name = flags, value] = flags.split(' ').filter((part) => !/^-\w,?$/.test(part));
  return { name, about, takesValue: value !== undefined, choices };
}
