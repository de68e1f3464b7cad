import type { OperatorMessages } from '../messages/messages.js';
import { groupChangeReport } from '../renderers/change/change-reports.js';
import { addressOption } from './address.js';
import { answerFileOptions } from './answer-files/options.js';
import { type Command, defineCommand, EXIT } from './command.js';
import { limitsOf, protectionOptions } from './group-options.js';
import { loadSet, reportFindings } from './load-set.js';
import { formatOption, outputOptions } from './options.js';
import { outputFormat } from './output-format.js';
import type { CompareOptions } from './report-change.js';
import { labelOf, labelOptions } from './report-label.js';
import { assertPlaces } from './result-places.js';

export function compare(messages: OperatorMessages): Command {
  const words = messages.commands.compare;
  return defineCommand<CompareOptions>({
    name: 'compare',
    arguments: [
      { name: '<set>', about: messages.commands.arguments.set },
      { name: '<before>', about: messages.commands.arguments.before },
      { name: '<after>', about: messages.commands.arguments.after },
    ],
    options: [
      formatOption(messages, groupChangeReport.formats, null),
      ...outputOptions(messages),
      addressOption(messages),
      ...labelOptions(messages),
      ...protectionOptions(messages),
      ...answerFileOptions(messages),
    ],
    summary: words.summary,
    examples: words.examples,
    async run(context, [named = '', before = '', after = ''], options) {
      const limits = limitsOf(options, messages);
      const format = outputFormat(messages, options, groupChangeReport.formats, 'text');
      await assertPlaces(context, [named, before, after, options.map], [options.output], options.force);
      const loaded = await loadSet(named, context, options.address);
      if (!('set' in loaded)) {
        await reportFindings(loaded.findings, loaded.file, context);
        return EXIT.findings;
      }
      const { reportChange } = await import('./report-change.js');
      return reportChange(
        loaded.context,
        loaded.set,
        [before, after],
        limits,
        labelOf(loaded.context, options),
        { ...options, format },
      );
    },
  });
}
