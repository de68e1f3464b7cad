import type { OperatorMessages } from '../messages/messages.js';
import { type GuideFormat, guideReport } from '../renderers/guide/guide-report.js';
import { type AddressOptions, addressOption } from './address.js';
import { type Command, defineCommand, EXIT, UsageError } from './command.js';
import { documentLook } from './document-look.js';
import { loadSet, reportFindings } from './load-set.js';
import { formatOption, outputOptions } from './options.js';
import { outputFormat } from './output-format.js';
import { assertPlaces } from './result-places.js';
import { writeResult } from './write-result.js';

interface GuideOptions extends AddressOptions {
  readonly format?: GuideFormat;
  readonly output?: string;
  readonly force?: boolean;
}

export function guide(messages: OperatorMessages): Command {
  const words = messages.commands.guide;
  return defineCommand<GuideOptions>({
    name: 'guide',
    arguments: [{ name: '<set>', about: messages.commands.arguments.set }],
    options: [
      formatOption(messages, guideReport.formats, null),
      ...outputOptions(messages),
      addressOption(messages),
    ],
    summary: words.summary,
    examples: words.examples,
    async run(context, [named = ''], options) {
      const { output, force, address } = options;
      const format = outputFormat(messages, options, guideReport.formats, 'text');
      await assertPlaces(context, [named], [output], force);
      const loaded = await loadSet(named, context, address);
      if (!('set' in loaded)) {
        await reportFindings(loaded.findings, loaded.file, context);
        return EXIT.findings;
      }
      const { set } = loaded;
      if (set.guide === null) throw new UsageError(words.none(set.title), words.noneHint);
      const render = await guideReport.renderer(format);
      const look = await documentLook(context, output);
      await writeResult(context, render(set, set.guide, loaded.context.messages, look), output, 'everybody');
      return EXIT.done;
    },
  });
}
