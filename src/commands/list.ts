import { commandMessages } from '../messages/german/commands.js';
import { defineCommand, EXIT } from './command.js';
import { jsonOption } from './options.js';

interface ListOptions {
  readonly json?: boolean;
}

const words = commandMessages.list;

export const list = defineCommand<ListOptions>({
  name: 'list',
  arguments: [],
  options: [jsonOption],
  summary: words.summary,
  examples: words.examples,
  async run({ world }, _, { json = false }) {
    const sets = await world.builtIn.index();
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
