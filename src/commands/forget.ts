import { join } from 'node:path';
import type { OperatorMessages } from '../messages/messages.js';
import { filesIn, removeEmptyFolders, removeFile } from '../platform/files.js';
import { type Command, defineCommand, EXIT } from './command.js';
import { tell } from './tell.js';
import { askYes } from './typed-questions.js';

/** Removes what the program keeps of a person: names it first, and asks where somebody can be asked. */
export function forget(messages: OperatorMessages): Command {
  const words = messages.commands.forget;
  return defineCommand<{ readonly yes?: boolean }>({
    name: 'forget',
    arguments: [],
    options: [{ flags: '--yes', about: words.yes }],
    summary: words.summary,
    examples: words.examples,
    async run(context, _, { yes = false }) {
      const { world } = context;
      const folder = join(world.dataFolder, 'drafts');
      const kept = filesIn(folder);
      if (kept.length === 0) {
        await world.stdout.write(`${words.nothing}\n`);
        return EXIT.done;
      }
      await world.stdout.write(
        `${[words.kept(kept.length), ...kept.map((path) => `  ${path}`)].join('\n')}\n`,
      );
      if (!yes && !(await askYes(context, words.ask))) {
        await tell(world, words.stays);
        return EXIT.usage;
      }
      for (const path of kept) await removeFile(path);
      removeEmptyFolders(folder);
      await world.stdout.write(`${words.gone}\n`);
      return EXIT.done;
    },
  });
}
