import type { OperatorMessages } from '../messages/messages.js';
import { type Command, defineCommand } from './command.js';
import { formatOption } from './options.js';
import { type ValidateOptions, validateOptions } from './validate/options.js';

export function validate(messages: OperatorMessages): Command {
  const words = messages.commands.validate;
  return defineCommand<ValidateOptions>({
    name: 'validate',
    arguments: [{ name: '<files...>', about: messages.commands.arguments.files }],
    options: [formatOption(messages, ['text', 'json'], 'text'), ...validateOptions(messages)],
    summary: words.summary,
    examples: words.examples,
    async run(context, files, options) {
      const { runValidate } = await import('./validate/run-validate.js');
      return runValidate(context, files, options);
    },
  });
}
