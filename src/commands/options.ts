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

export function outputOption({ commands }: OperatorMessages): OptionDeclaration {
  return { flags: '--output <file>', about: commands.options.output };
}

export function jsonOption({ commands }: OperatorMessages): OptionDeclaration {
  return { flags: '--json', about: commands.options.json };
}

export function plainOption({ commands }: OperatorMessages): OptionDeclaration {
  return { flags: '--plain', about: commands.options.plain };
}
