import type { Completable, CompletableCommand, CompletableOption } from './completable.js';

export function fishScript({ commands, global }: Completable): string {
  const lines = [
    ...commands.map(({ name, summary }) => `-n __fish_use_subcommand -a ${name} -d ${quoted(summary)}`),
    ...global.map((option) => `-n __fish_use_subcommand -l ${option.slice(2)}`),
    ...commands.flatMap((command) => [
      ...command.options.map((option) => optionLine(command, option)),
      ...(command.words.length === 0 ? [] : [`-n ${within(command)} -a ${quoted(command.words.join(' '))}`]),
    ]),
  ];
  return lines.map((line) => `complete -c kundencheck ${line}\n`).join('');
}

function optionLine(
  command: CompletableCommand,
  { name, about, takesValue, choices }: CompletableOption,
): string {
  const value = choices.length > 0 ? ` -x -a ${quoted(choices.join(' '))}` : takesValue ? ' -r' : '';
  return `-n ${within(command)} -l ${name.slice(2)}${value} -d ${quoted(about)}`;
}

function within({ name }: CompletableCommand): string {
  return quoted(`__fish_seen_subcommand_from ${name}`);
}

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
