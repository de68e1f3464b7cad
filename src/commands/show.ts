import type { OperatorMessages } from '../messages/messages.js';
import { type SetFormat, setReport } from '../renderers/question-set/set-report.js';
import { type AddressOptions, addressOption } from './address.js';
import { type Command, defineCommand, EXIT } from './command.js';
import { documentLook } from './document-look.js';
import { loadSet, reportFindings } from './load-set.js';
import { formatOption, outputOptions } from './options.js';
import { assertPlaces } from './result-places.js';
import { writeResult } from './write-result.js';

interface ShowOptions extends AddressOptions {
  readonly format: SetFormat;
  readonly output?: string;
  readonly force?: boolean;
}

export function show(messages: OperatorMessages): Command {
  const words = messages.commands.show;
  return defineCommand<ShowOptions>({
    name: 'show',
    arguments: [{ name: '<set>', about: messages.commands.arguments.set }],
    options: [
      formatOption(messages, setReport.formats, 'text'),
      ...outputOptions(messages),
      addressOption(messages),
    ],
    summary: words.summary,
    examples: words.examples,
    async run(context, [named = ''], { format, output, force, address }) {
      await assertPlaces(context, [named], [output], force);
      const loaded = await loadSet(named, context, address);
      if (!('set' in loaded)) {
        await reportFindings(loaded.findings, loaded.file, context);
        return EXIT.findings;
      }
      const render = await setReport.renderer(format);
      const look = await documentLook(context, output);
      await writeResult(
        context,
        render(loaded.set, null, loaded.context.messages, look),
        output,
        'everybody',
      );
      return EXIT.done;
    },
  });
}
