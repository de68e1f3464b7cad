import type { OperatorMessages } from '../messages/messages.js';
import { type Command, defineCommand, EXIT } from './command.js';
import { manualPage } from './manual/roff.js';
import { outputOptions } from './options.js';
import { assertPlaces } from './result-places.js';
import { writeResult } from './write-result.js';

/** Prints the page of `man`, made from the declarations of the other commands. */
export function manual(messages: OperatorMessages, others: readonly Command[]): Command {
  const words = messages.commands.manual;
  return defineCommand<{ readonly output?: string; readonly force?: boolean }>({
    name: 'manual',
    arguments: [],
    options: outputOptions(messages),
    summary: words.summary,
    examples: words.examples,
    async run(context, _, { output, force }) {
      await assertPlaces(context, [], [output], force);
      const page = manualPage(others, messages, context.version);
      await writeResult(context, page, output, 'everybody');
      return EXIT.done;
    },
  });
}
