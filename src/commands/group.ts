import type { OperatorMessages } from '../messages/messages.js';
import { addressOption } from './address.js';
import { answerFileOptions } from './answer-files/options.js';
import { type Command, defineCommand, EXIT } from './command.js';
import { groupFormats, limitsOf, protectionOptions } from './group-options.js';
import { loadSet, reportFindings } from './load-set.js';
import { formatOption, outputOptions } from './options.js';
import type { GroupOptions } from './report-group.js';
import { labelOf, labelOptions } from './report-label.js';
import { assertPlaces } from './result-places.js';

export function group(messages: OperatorMessages): Command {
  const words = messages.commands.group;
  return defineCommand<GroupOptions>({
    name: 'group',
    arguments: [
      { name: '<set>', about: messages.commands.arguments.set },
      { name: '[files...]', about: messages.commands.arguments.answers },
    ],
    options: [
      formatOption(messages, groupFormats, null),
      ...outputOptions(messages),
      addressOption(messages),
      ...labelOptions(messages),
      ...protectionOptions(messages),
      { flags: '--by <column>', about: words.by, several: true },
      { flags: '--with-texts', about: words.withTexts },
      ...answerFileOptions(messages),
    ],
    summary: words.summary,
    examples: words.examples,
    async run(context, [named = '', ...files], options) {
      const limits = limitsOf(options, messages);
      await assertPlaces(context, [named, ...files, options.map], [options.output], options.force);
      const loaded = await loadSet(named, context, options.address);
      if (!('set' in loaded)) {
        await reportFindings(loaded.findings, loaded.file, context);
        return EXIT.findings;
      }
      const { reportGroup } = await import('./report-group.js');
      return reportGroup(
        loaded.context,
        loaded.set,
        files,
        limits,
        labelOf(loaded.context, options),
        options,
      );
    },
  });
}
