import type { OperatorMessages } from '../messages/messages.js';
import { batchFormatNames } from '../renderers/batch/format-names.js';
import { documentFormats } from '../renderers/formats.js';
import { addressOption } from './address.js';
import { answerFileOptions } from './answer-files/options.js';
import type { BatchOptions } from './batch/batch-options.js';
import { type Command, defineCommand, EXIT } from './command.js';
import { loadSet, reportFindings } from './load-set.js';
import { formatOption, outputOptions } from './options.js';
import { labelOf, labelOptions } from './report-label.js';
import { assertPlaces } from './result-places.js';

export function batch(messages: OperatorMessages): Command {
  const words = messages.batch;
  return defineCommand<BatchOptions>({
    name: 'batch',
    arguments: [
      { name: '<set>', about: messages.commands.arguments.set },
      { name: '[files...]', about: words.arguments.files },
    ],
    options: [
      formatOption(messages, batchFormatNames, null),
      { flags: '--excel', about: words.options.excel },
      ...outputOptions(messages),
      addressOption(messages),
      { flags: '--rejects <file>', about: words.options.rejects },
      { flags: '--stop-on-error', about: words.options.stopOnError },
      ...answerFileOptions(messages),
      { flags: '--findings <file>', about: words.options.findings },
      {
        flags: '--dry-run',
        about: words.options.dryRun,
        conflicts: ['output', 'rejects', 'reports', 'stopOnError', 'findings'],
      },
      { flags: '--provenance', about: words.options.provenance },
      { flags: '--brief', about: words.options.brief },
      { flags: '--verbose', about: words.options.verbose },
      { flags: '--json', about: words.options.json },
      { flags: '--reports <folder>', about: words.options.reports },
      { flags: '--reports-in-one', about: words.options.reportsInOne },
      {
        flags: '--report-format <format>',
        about: words.options.reportFormat,
        choices: documentFormats,
        default: 'html',
      },
      ...labelOptions(messages),
    ],
    summary: words.summary,
    examples: words.examples,
    async run(context, [named = '', ...files], options) {
      await assertPlaces(
        context,
        [named, ...files, options.map],
        [options.output, options.rejects, options.findings],
        options.force,
      );
      const { runBatch } = await import('./batch/run-batch.js');
      const loaded = await loadSet(named, context, options.address);
      if ('set' in loaded)
        return runBatch(loaded.context, loaded.set, files, labelOf(loaded.context, options), options);
      await reportFindings(loaded.findings, loaded.file, context);
      return EXIT.findings;
    },
  });
}
