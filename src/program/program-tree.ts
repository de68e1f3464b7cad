import { Argument, Command as CommanderCommand, Help, Option } from 'commander';
import { allCommands } from '../commands/all.js';
import type { Command, Context, OptionDeclaration } from '../commands/command.js';
import { askingOptions, globalOptions } from '../commands/global-options.js';
import { translated } from '../commands/placeholders.js';
import type { Language } from '../messages/languages.js';
import type { OperatorMessages } from '../messages/messages.js';
import type { Voices } from '../messages/voices.js';
import type { World } from '../platform/world.js';

/** The operator's words, and whoever speaks to respondents. */
export interface Speech {
  readonly language: Language;
  readonly messages: OperatorMessages;
  readonly voices: Voices;
}

export interface Program {
  readonly tree: CommanderCommand;
  /** The exit code that the command gave; null while none has run. */
  readonly code: () => number | null;
  readonly help: () => string;
}

/** The commands as commander sees them, in the words of a language; what commander wants to print is gathered, not printed. */
export function programTree(world: World, { language, messages, voices }: Speech, version: string): Program {
  const words = messages.commands.program;
  const commands = allCommands(messages);
  let code: number | null = null;
  const printed: string[] = [];
  const tree = wordedCommand(new CommanderCommand('kundencheck'), messages)
    .description(words.about)
    .usage(words.usage);
  for (const option of globalOptions(messages)) tree.addOption(declaredOption(option, messages));
  const { version: asked } = askingOptions(messages);
  tree
    .version(version, asked.flags, asked.about)
    .helpCommand(false)
    .exitOverride()
    .configureOutput({ writeOut: (text) => printed.push(text), writeErr: () => {} })
    .addHelpText('after', `\n${examples(commands.slice(0, 1), messages)}\n\n${words.more}`);
  for (const command of commands) {
    const child = wordedCommand(tree.command(command.name), messages).copyInheritedSettings(tree);
    declare(child, command, messages);
    child.action(async (...received: unknown[]) => {
      const args = received.slice(0, command.arguments.length).flat() as string[];
      const {
        color,
        quiet,
        debug: _,
        lang: __,
        ...options
      } = child.optsWithGlobals<Record<string, unknown>>();
      const context: Context = {
        world,
        messages,
        voices,
        language,
        colour: color !== false,
        quiet: quiet === true,
        version,
      };
      code = await command.run(
        context,
        args.filter((arg) => arg !== undefined),
        options,
      );
    });
  }
  return { tree, code: () => code, help: () => printed.join('') };
}

function declare(child: CommanderCommand, command: Command, messages: OperatorMessages): void {
  child.description(command.summary).addHelpText('after', `\n${examples([command], messages)}`);
  for (const { name, about, choices } of command.arguments) {
    const argument = new Argument(translated(name, messages), about);
    if (choices !== undefined) argument.choices([...choices]);
    child.addArgument(argument);
  }
  for (const option of command.options) child.addOption(declaredOption(option, messages));
}

function declaredOption(declaration: OptionDeclaration, messages: OperatorMessages): Option {
  const { flags, about, choices, default: standard, conflicts, several } = declaration;
  const option = new Option(translated(flags, messages), about);
  if (choices !== undefined) option.choices([...choices]);
  if (standard !== undefined) option.default(standard);
  if (several === true)
    option.argParser((value: string, before: readonly string[] = []) => [...before, value]);
  if (conflicts !== undefined) option.conflicts([...conflicts]);
  return option;
}

function examples(commands: readonly Command[], messages: OperatorMessages): string {
  const lines = commands.flatMap((command) => command.examples);
  return [
    messages.commands.program.examples,
    ...lines.map(([line, does]) => `  ${line}\n      ${does}`),
  ].join('\n');
}

function wordedCommand(command: CommanderCommand, messages: OperatorMessages): CommanderCommand {
  const words = messages.commands.program;
  const { help } = askingOptions(messages);
  return command.helpOption(help.flags, help.about).configureHelp({
    styleTitle: (title) => words.titles[title] ?? title,
    optionDescription: (option) => described(option, messages),
    argumentDescription: (argument) => described(argument, messages),
    subcommandTerm: (child) => new Help().subcommandTerm(child).replace(' [options]', ''),
    commandUsage: (child) => translated(new Help().commandUsage(child), messages),
    showGlobalOptions: true,
  });
}

/** What an option or an argument is for, with what may stand there and what stands there otherwise. */
function described(
  { description, argChoices, defaultValue }: Option | Argument,
  { commands }: OperatorMessages,
): string {
  const { choices, default: otherwise } = commands.program;
  const extra = [
    ...(argChoices === undefined ? [] : [choices(argChoices)]),
    ...(typeof defaultValue === 'string' ? [otherwise(defaultValue)] : []),
  ];
  return extra.length === 0 ? description : `${description} (${extra.join('; ')})`;
}
