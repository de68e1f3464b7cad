import type { ManualMessages } from '../../messages/operator/commands.js';
import type { Command } from '../command.js';

/** The page of `man`, in the macros that every system has. */
export function manualPage(
  commands: readonly Command[],
  words: ManualMessages,
  about: string,
  version: string,
): string {
  return [
    `.TH KUNDENCHECK 1 "" "kundencheck ${version}"`,
    `.SH ${words.name}`,
    `kundencheck \\- ${text(about)}`,
    `.SH ${words.commands}`,
    ...commands.flatMap((command) => commandLines(command, words)),
    `.SH ${words.exitCodes}`,
    ...words.exits.flatMap(([code, meaning]) => ['.TP', `.B ${code}`, text(meaning)]),
    `.SH ${words.files}`,
    text(words.drafts),
    '',
  ].join('\n');
}

function commandLines(command: Command, words: ManualMessages): readonly string[] {
  const { name, summary, options, examples } = command;
  const synopsis = [name, ...command.arguments.map((argument) => argument.name)].join(' ');
  return [
    `.SS ${text(`kundencheck ${synopsis}`)}`,
    text(summary),
    ...command.arguments.flatMap((argument) => entry(argument.name, argument.about)),
    ...options.flatMap(({ flags, about, choices }) =>
      entry(flags, choices === undefined ? about : `${about} (${choices.join(', ')})`),
    ),
    '.PP',
    `${text(words.examplesTitle)}:`,
    ...examples.flatMap(([line, does]) => ['.PP', '.RS', `.B ${text(line)}`, '.br', text(does), '.RE']),
  ];
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
