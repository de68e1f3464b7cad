import {
  type Completable,
  type CompletableCommand,
  type CompletableOption,
  WITHOUT_COMMAND,
} from './completable.js';

export function fishScript({ commands, sets, global }: Completable): string {
  const lines = [
    ...commands.map(({ name, summary }) => `-n __fish_use_subcommand -a ${name} -d ${quoted(summary)}`),
    `-n __fish_use_subcommand -a ${quoted(sets.join(' '))}`,
    ...global.map((option) => optionParts(option)),
    ...commands.flatMap((command) => [
      ...command.options.map((option) => `-n ${within(command, sets)} ${optionParts(option)}`),
      ...(command.words.length === 0
        ? []
        : [`-n ${within(command, [])} -a ${quoted(command.words.join(' '))}`]),
    ]),
  ];
  const known = [...commands.map(({ name }) => name), ...sets].join(' ');
  return `function __kundencheck_command
  for word in (commandline -opc)[2..-1]
    contains -- $word ${known}; or continue
    contains -- $word $argv; return
  end
  return 1
end
${lines.map((line) => `complete -c kundencheck ${line}\n`).join('')}`;
}

function optionParts({ name, about, takesValue, choices }: CompletableOption): string {
  const value = choices.length > 0 ? ` -x -a ${quoted(choices.join(' '))}` : takesValue ? ' -r' : '';
  return `-l ${name.slice(2)}${value} -d ${quoted(about)}`;
}

/** The first word that is a command or a question set decides. */
function within({ name }: CompletableCommand, sets: readonly string[]): string {
  const words = name === WITHOUT_COMMAND ? [name, ...sets] : [name];
  return quoted(`__kundencheck_command ${words.join(' ')}`);
}

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
