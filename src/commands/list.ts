import type { OperatorMessages } from '../messages/messages.js';
import { type AddressOptions, addressOption, addressWanted } from './address.js';
import { type Command, defineCommand, EXIT } from './command.js';
import { jsonOption } from './options.js';

interface ListOptions extends AddressOptions {
  readonly json?: boolean;
}

export function list(messages: OperatorMessages): Command {
  const words = messages.commands.list;
  return defineCommand<ListOptions>({
    name: 'list',
    arguments: [],
    options: [jsonOption(messages), addressOption(messages)],
    summary: words.summary,
    examples: words.examples,
    async run({ world }, _, { json = false, address }) {
      const sets = await world.builtIn.index(addressWanted(world, address));
      if (json) await world.stdout.write(`${JSON.stringify(sets, null, 2)}\n`);
      else {
        const id = Math.max(...sets.map((set) => set.id.length));
        const title = Math.max(...sets.map((set) => set.title.length));
        const lines = sets.map(
          (set) => `${set.id.padEnd(id)}  ${set.title.padEnd(title)}  ${words.line(set.minutes, set.items)}`,
        );
        await world.stdout.write(`${lines.join('\n')}\n`);
      }
      return EXIT.done;
    },
  });
}
