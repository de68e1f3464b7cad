import type { OperatorMessages } from '../messages/messages.js';
import { type SetFormat, setReport } from '../renderers/question-set/set-report.js';
import { type AddressOptions, addressOption } from './address.js';
import { type Command, defineCommand, EXIT } from './command.js';
import { documentLook } from './document-look.js';
import { loadSet, looksLikePath, reportFindings } from './load-set.js';
import { formatOption, outputOptions } from './options.js';
import { outputFormat } from './output-format.js';
import { assertPlaces } from './result-places.js';
import { type MadeUpOptions, madeUpOf, madeUpOptions } from './show/made-up-options.js';
import { madeUpProfile } from './show/made-up-profile.js';
import { note } from './tell.js';
import { writeResult } from './write-result.js';

interface ShowOptions extends AddressOptions, MadeUpOptions {
  readonly format?: SetFormat;
  readonly output?: string;
  readonly force?: boolean;
  readonly proof?: boolean;
}

export function show(messages: OperatorMessages): Command {
  const words = messages.commands.show;
  return defineCommand<ShowOptions>({
    name: 'show',
    arguments: [{ name: '<set>', about: messages.commands.arguments.set }],
    options: [
      formatOption(messages, setReport.formats, null),
      ...outputOptions(messages),
      addressOption(messages),
      { flags: '--proof', about: words.proof, conflicts: ['profile'] },
      ...madeUpOptions(messages),
    ],
    summary: words.summary,
    examples: words.examples,
    async run(context, [named = ''], options) {
      const { output, force, address, proof = false } = options;
      const format = outputFormat(messages, options, setReport.formats, 'text');
      const madeUp = madeUpOf(options, messages);
      await assertPlaces(context, [named], [output], force);
      const loaded = await loadSet(named, context, address);
      if (!('set' in loaded)) {
        await reportFindings(loaded.findings, loaded.file, context);
        return EXIT.findings;
      }
      const look = await documentLook(context, output);
      const result =
        madeUp === null
          ? (await setReport.renderer(format))(
              loaded.set,
              proof ? 'proof' : 'overview',
              loaded.context.messages,
              look,
            )
          : await madeUpProfile(loaded, madeUp, format, look);
      await writeResult(context, result, output, 'everybody');
      if (looksLikePath(named) && madeUp === null && !proof && format !== 'json')
        await note(context, words.proofToo);
      return EXIT.done;
    },
  });
}
