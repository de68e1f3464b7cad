import type { OperatorMessages } from '../messages/messages.js';
import { profileReport } from '../renderers/profile/profile-report.js';
import { addressOption } from './address.js';
import { type Command, defineCommand } from './command.js';
import { formatOption, outputOptions, plainOption } from './options.js';
import { outputFormat } from './output-format.js';
import { dayAsked, labelOptions } from './report-label.js';
import type { RunOptions } from './run/run-options.js';

export function run(messages: OperatorMessages): Command {
  const words = messages.commands.run;
  return defineCommand<RunOptions>({
    name: 'run',
    arguments: [{ name: '[set]', about: messages.commands.arguments.set }],
    options: [
      formatOption(messages, profileReport.formats, null),
      ...outputOptions(messages),
      addressOption(messages),
      ...labelOptions(messages),
      { flags: '--answers <file>', about: words.answers, conflicts: ['resume', 'fresh'] },
      plainOption(messages),
      { flags: '--resume', about: words.resume, conflicts: ['fresh'] },
      { flags: '--fresh', about: words.fresh },
      { flags: '--all', about: words.all },
      { flags: '--open', about: words.open },
      { flags: '--person <code>', about: words.person },
      { flags: '--ics <file>', about: words.ics },
      { flags: '--about <whom>', about: words.about, choices: ['self', 'other'], default: 'self' },
    ],
    summary: words.summary,
    examples: words.examples,
    async run(context, [named], options) {
      // Said before the first question, not after the last.
      dayAsked(context, options);
      outputFormat(messages, options, profileReport.formats, 'text');
      if (options.answers === undefined) {
        const { runInterview } = await import('./run/run-interview.js');
        return runInterview(context, named, options);
      }
      const { runAnswers } = await import('./run/run-answers.js');
      return runAnswers(context, named, options.answers, options);
    },
  });
}
