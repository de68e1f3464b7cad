import { join } from 'node:path';
import type { OperatorMessages } from '../messages/messages.js';
import { filesIn, removeFile } from '../platform/files.js';
import { canAsk } from '../platform/world.js';
import { type Command, type Context, defineCommand, EXIT } from './command.js';
import { tell } from './tell.js';

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
      const kept = filesIn(join(world.dataFolder, 'drafts'));
      if (kept.length === 0) {
        await world.stdout.write(`${words.nothing}\n`);
        return EXIT.done;
      }
      await world.stdout.write(
        `${[words.kept(kept.length), ...kept.map((path) => `  ${path}`)].join('\n')}\n`,
      );
      if (!yes && !(await isSure(context))) {
        await tell(world, words.stays);
        return EXIT.usage;
      }
      for (const path of kept) await removeFile(path);
      await world.stdout.write(`${words.gone}\n`);
      return EXIT.done;
    },
  });
}

async function isSure({ world, messages }: Context): Promise<boolean> {
  if (!canAsk(world)) return false;
  const { ask, agreed } = messages.commands.forget;
  const { LineReader } = await import('../session/plain/line-reader.js');
  const reader = new LineReader({
    stdin: world.stdin,
    output: world.stderr,
    onInterrupt: (listener) => world.onInterrupt(listener),
    raw: false,
  });
  try {
    return agreed.includes((await reader.ask(ask)).trim().toLowerCase());
  } finally {
    reader.close();
  }
}
