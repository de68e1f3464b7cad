import { LANGUAGES } from '../messages/languages.js';
import type { OperatorMessages } from '../messages/messages.js';
import type { OptionDeclaration } from './command.js';

/** What may stand in every call, with a command and without. */
export function globalOptions({ commands: { program } }: OperatorMessages): readonly OptionDeclaration[] {
  return [
    { flags: '--no-color', about: program.noColour },
    { flags: '--quiet', about: program.quiet },
    { flags: '--lang <language>', about: program.language, choices: LANGUAGES },
    { flags: '--debug', about: program.debug },
  ];
}

/** What asks the program about itself; the parser answers these. */
export function askingOptions({ commands: { program } }: OperatorMessages) {
  return {
    version: { flags: '-V, --version', about: program.version },
    help: { flags: '-h, --help', about: program.help },
  } satisfies Record<string, OptionDeclaration>;
}
