import { commandMessages } from '../messages/german/commands.js';
import type { OptionDeclaration } from './command.js';

/** Options are the same everywhere they occur. */
export function formatOption(choices: readonly string[], standard: string): OptionDeclaration {
  return { flags: '--format <format>', about: commandMessages.options.format, choices, default: standard };
}

export const outputOption: OptionDeclaration = {
  flags: '--output <file>',
  about: commandMessages.options.output,
};

export const jsonOption: OptionDeclaration = { flags: '--json', about: commandMessages.options.json };

export const plainOption: OptionDeclaration = { flags: '--plain', about: commandMessages.options.plain };
