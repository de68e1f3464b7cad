import type { OperatorMessages } from '../../messages/messages.js';
import type { Command, OptionDeclaration } from '../command.js';
import { askingOptions, globalOptions } from '../global-options.js';
import { translated } from '../placeholders.js';

/** The page of `man`, in the macros that every system has. */
export function manualPage(
  commands: readonly Command[],
  messages: OperatorMessages,
  version: string,
): string {
  const { manual: words, program } = messages.commands;
  return [
    `.TH KUNDENCHECK 1 "" "kundencheck ${version}"`,
    `.SH ${words.name}`,
    `kundencheck \\- ${text(program.about)}`,
    `.SH ${words.synopsis}`,
    `.B kundencheck`,
    text(program.usage),
    `.SH ${words.commands}`,
    ...commands.flatMap((command) => commandLines(command, messages)),
    `.SH ${words.everywhere}`,
    ...[...globalOptions(messages), ...Object.values(askingOptions(messages))].flatMap((option) =>
      optionLines(option, messages),
    ),
    `.SH ${words.exitCodes}`,
    ...words.exits.flatMap(([code, meaning]) => entry(code, meaning)),
    `.SH ${words.environment}`,
    ...words.variables.flatMap(([name, meaning]) => entry(name, meaning)),
    `.SH ${words.files}`,
    text(words.drafts),
    '',
  ].join('\n');
}

function commandLines(command: Command, messages: OperatorMessages): readonly string[] {
  const { name, summary, options, examples } = command;
  const synopsis = [name, ...command.arguments.map((argument) => translated(argument.name, messages))];
  return [
    `.SS ${text(`kundencheck ${synopsis.join(' ')}`)}`,
    text(summary),
    ...command.arguments.flatMap((argument) => entry(translated(argument.name, messages), argument.about)),
    ...options.flatMap((option) => optionLines(option, messages)),
    '.PP',
    `${text(messages.commands.manual.examplesTitle)}:`,
    ...examples.flatMap(([line, does]) => ['.PP', '.RS', `.B ${text(line)}`, '.br', text(does), '.RE']),
  ];
}

function optionLines({ flags, about, choices }: OptionDeclaration, messages: OperatorMessages) {
  return entry(
    translated(flags, messages),
    choices === undefined ? about : `${about} (${choices.join(', ')})`,
  );
}

function entry(term: string, about: string): readonly string[] {
  return ['.TP', `.B ${text(term)}`, text(about)];
}

/** Backslashes, hyphens and a leading dot mean something to roff. */
function text(plain: string): string {
  return plain
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replace(/^([.'])/, '\\&$1');
}
