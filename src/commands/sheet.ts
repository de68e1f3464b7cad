import type { OperatorMessages } from '../messages/messages.js';
import { type AddressOptions, addressOption } from './address.js';
import { type Command, defineCommand, EXIT, UsageError } from './command.js';
import { loadSet, reportFindings } from './load-set.js';
import { outputOptions } from './options.js';
import { assertPlaces } from './result-places.js';
import { writeResult } from './write-result.js';

interface SheetOptions extends AddressOptions {
  readonly output?: string;
  readonly force?: boolean;
}

/** Writes the spreadsheet that answers can be collected in. */
export function sheet(messages: OperatorMessages): Command {
  const words = messages.commands.sheet;
  return defineCommand<SheetOptions>({
    name: 'sheet',
    arguments: [{ name: '<set>', about: messages.commands.arguments.set }],
    options: [...outputOptions(messages), addressOption(messages)],
    summary: words.summary,
    examples: words.examples,
    async run(context, [named = ''], { output, force, address }) {
      if (output === undefined && context.world.stdout.isTerminal)
        throw new UsageError(words.noOutput, words.noOutputHint);
      await assertPlaces(context, [named], [output], force);
      const loaded = await loadSet(named, context, address);
      if (!('set' in loaded)) {
        await reportFindings(loaded.findings, loaded.file, context);
        return EXIT.findings;
      }
      const { collectingSheet } = await import('../renderers/workbook/collecting-sheet.js');
      const { writeWorkbook } = await import('../renderers/workbook/workbook.js');
      const bytes = await writeWorkbook(collectingSheet(loaded.set, loaded.context.messages));
      await writeResult(context, bytes, output, 'everybody');
      return EXIT.done;
    },
  });
}
