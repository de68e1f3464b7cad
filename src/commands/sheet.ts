import type { OperatorMessages } from '../messages/messages.js';
import { type AddressOptions, addressOption } from './address.js';
import { type Command, defineCommand, EXIT, UsageError } from './command.js';
import { assertDistinct } from './distinct-files.js';
import { loadSet, reportFindings } from './load-set.js';
import { outputOption } from './options.js';
import { writeResult } from './write-result.js';

interface SheetOptions extends AddressOptions {
  readonly output?: string;
}

/** Writes the spreadsheet that answers can be collected in. */
export function sheet(messages: OperatorMessages): Command {
  const words = messages.commands.sheet;
  return defineCommand<SheetOptions>({
    name: 'sheet',
    arguments: [{ name: '<set>', about: messages.commands.arguments.set }],
    options: [outputOption(messages), addressOption(messages)],
    summary: words.summary,
    examples: words.examples,
    async run(context, [named = ''], { output, address }) {
      if (output === undefined && context.world.stdout.isTerminal)
        throw new UsageError(words.noOutput, words.noOutputHint);
      assertDistinct(context, [named], [output]);
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
