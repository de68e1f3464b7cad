import type { OperatorMessages } from '../messages/messages.js';
import type { OptionDeclaration } from './command.js';

/** Options are the same everywhere they occur. */
export function formatOption(
  { commands }: OperatorMessages,
  choices: readonly string[],
  /** null where the ending of the output decides. */
  standard: string | null,
): OptionDeclaration {
  return {
    flags: '--format <format>',
    about: commands.options.format,
    choices,
    ...(standard === null ? {} : { default: standard }),
  };
}

/** Where a result goes, and whether it may take the place of another. */
export function outputOptions(messages: OperatorMessages): readonly OptionDeclaration[] {
  return [{ flags: '--output <file>', about: messages.commands.options.output }, forceOption(messages)];
}

export function forceOption({ commands }: OperatorMessages): OptionDeclaration {
  return { flags: '--force', about: commands.options.force };
}

export function jsonOption({ commands }: OperatorMessages): OptionDeclaration {
  return { flags: '--json', about: commands.options.json };
}

export function plainOption({ commands }: OperatorMessages): OptionDeclaration {
  return { flags: '--plain', about: commands.options.plain };
}
