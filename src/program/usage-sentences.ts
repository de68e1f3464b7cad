import type { CommanderError } from 'commander';
import { allCommands } from '../commands/all.js';
import type { Command } from '../commands/command.js';
import { translated } from '../commands/placeholders.js';
import { nearest } from '../core/text/nearest.js';
import { printableLine } from '../core/text/printable.js';
import { LANGUAGES } from '../messages/languages.js';
import type { OperatorMessages } from '../messages/messages.js';

export interface UsageSentence {
  readonly sentence: string;
  readonly hint: string | null;
}

/** What commander found wrong with a command line, in people's words and with what was probably meant. */
export function usageSentence(
  error: CommanderError,
  argv: readonly string[],
  messages: OperatorMessages,
): UsageSentence {
  const words = messages.commands.errors;
  const [first = '', second = ''] = [...error.message.matchAll(/'([^']*)'/g)].map(([, quoted]) =>
    printableLine(quoted ?? ''),
  );
  const commands = allCommands(messages);
  const command = commands.find(({ name }) => argv.includes(name));
  const helpHint = words.helpHint(command === undefined ? 'kundencheck' : `kundencheck ${command.name}`);
  switch (error.code) {
    case 'commander.unknownCommand':
    case 'commander.excessArguments': {
      if (command !== undefined) return { sentence: words.excessArguments, hint: helpHint };
      const name = argv.find((arg) => !arg.startsWith('-')) ?? first;
      return words.unknownCommand(
        printableLine(name),
        nearest(
          name,
          commands.map((known) => known.name),
        ),
      );
    }
    case 'commander.unknownOption':
      return words.unknownOption(first, nearest(first, optionNames(command)));
    case 'commander.missingArgument':
      return {
        sentence: words.missingArgument(/argument '?([^']*)'?$/.exec(error.message)?.[1] ?? first),
        hint: helpHint,
      };
    case 'commander.optionMissingArgument':
      return { sentence: words.optionMissingArgument(first), hint: helpHint };
    case 'commander.conflictingOption':
      return { sentence: words.conflict(first, second), hint: helpHint };
    case 'commander.invalidArgument': {
      // Of an option commander names the option first, of an argument the value.
      const argument = command?.arguments.find(({ name }) => bare(translated(name, messages)) === second);
      const option = command?.options.find(({ flags }) => translated(flags, messages) === first);
      const [where, value] =
        argument === undefined ? [first, second] : [translated(argument.name, messages), first];
      // The one option of the whole program that has choices.
      const choices = (argument ?? option)?.choices ?? LANGUAGES;
      return words.invalidChoice(where, value, choices, nearest(value, choices));
    }
    default:
      return { sentence: printableLine(error.message), hint: helpHint };
  }
}

function optionNames(command: Command | undefined): readonly string[] {
  const own = command?.options ?? [];
  return [
    ...own.map(({ flags }) => flags.split(' ')[0] ?? ''),
    '--no-color',
    '--help',
    '--version',
    '--quiet',
    '--lang',
    '--debug',
  ];
}

/** The name of an argument without its brackets. */
function bare(name: string): string {
  return name.replace(/[<>[\].]/g, '');
}
