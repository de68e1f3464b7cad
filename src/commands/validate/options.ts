import type { OperatorMessages } from '../../messages/messages.js';
import type { OptionDeclaration } from '../command.js';
import { forceOption } from '../options.js';

export interface ValidateOptions {
  readonly format: 'text' | 'json';
  readonly fix?: boolean;
  readonly yes?: boolean;
  readonly strict?: boolean;
  readonly rates?: boolean;
  readonly witness?: string;
  readonly force?: boolean;
  readonly watch?: boolean;
}

export function validateOptions(messages: OperatorMessages): readonly OptionDeclaration[] {
  const about = messages.commands.validate.options;
  return [
    { flags: '--fix', about: about.fix },
    { flags: '--yes', about: about.yes },
    { flags: '--strict', about: about.strict },
    { flags: '--witness <folder>', about: about.witness },
    forceOption(messages),
    { flags: '--rates', about: about.rates },
    { flags: '--watch', about: about.watch, conflicts: ['fix', 'format'] },
  ];
}
