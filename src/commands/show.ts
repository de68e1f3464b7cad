import type { Messages } from '../messages/messages.js';
import { paintFor, wantsColour } from '../platform/colour.js';
import { type SetFormat, setFormats, setRenderer } from '../renderers/question-set/registry.js';
import { type Command, defineCommand, EXIT } from './command.js';
import { assertDistinct } from './distinct-files.js';
import { loadSet, reportFindings } from './load-set.js';
import { formatOption, outputOption } from './options.js';
import { writeResult } from './write-result.js';

interface ShowOptions {
  readonly format: SetFormat;
  readonly output?: string;
}

export function show(messages: Messages): Command {
  const words = messages.commands.show;
  return defineCommand<ShowOptions>({
    name: 'show',
    arguments: [{ name: '<set>', about: messages.commands.arguments.set }],
    options: [formatOption(messages, setFormats, 'text'), outputOption(messages)],
    summary: words.summary,
    examples: words.examples,
    async run(context, [named = ''], { format, output }) {
      const { world, messages } = context;
      assertDistinct(context, [named], [output]);
      const loaded = await loadSet(named, context);
      if (!('set' in loaded)) {
        await reportFindings(loaded.findings, loaded.file, context);
        return EXIT.findings;
      }
      const render = await setRenderer(format);
      const paint = await paintFor(
        output === undefined && wantsColour(world.stdout, world.env, context.colour),
      );
      const columns = output === undefined && world.stdout.isTerminal ? world.stdout.size().columns : 80;
      await writeResult(context, render(loaded.set, messages, { columns, paint }), output, 'everybody');
      return EXIT.done;
    },
  });
}
