import { resolve } from 'node:path';
import type { OperatorMessages } from '../messages/messages.js';
import { exists } from '../platform/files.js';
import { canAsk } from '../platform/world.js';
import { writeWhole } from '../platform/write-file.js';
import { slug } from '../readers/question-set/shape/slug.js';
import { type Command, type Context, defineCommand, EXIT, UsageError } from './command.js';
import { note } from './tell.js';
import { inLines } from './typed-questions.js';

interface NewOptions {
  readonly title?: string;
  readonly address?: 'du' | 'sie';
}

/** Writes a set to start from; asks what was not said where somebody can be asked. */
export function newSet(messages: OperatorMessages): Command {
  const words = messages.commands.new;
  return defineCommand<NewOptions>({
    name: 'new',
    arguments: [{ name: '[id]', about: words.id }],
    options: [
      { flags: '--title <title>', about: words.options.title },
      { flags: '--address <address>', about: words.options.address, choices: ['du', 'sie'] },
    ],
    summary: words.summary,
    examples: words.examples,
    async run(context, [named], options) {
      const { title, address } = canAsk(context.world) ? await asked(options, context) : options;
      const id = named ?? (title === undefined ? words.standardId : slug(title, 'c').toLowerCase());
      const near = slug(id, 'c').toLowerCase();
      if (!/^[a-z][a-z0-9-]{0,63}$/.test(id)) throw new UsageError(words.badId(id, near));
      const file = `${id}.yaml`;
      const path = resolve(context.world.folder, file);
      if (exists(path)) throw new UsageError(words.exists(file), words.existsHint);
      const set = words.template({ id, title: title ?? id, sie: address === 'sie' });
      await writeWhole(path, set, 'everybody');
      await note(context, words.written(file));
      return EXIT.done;
    },
  });
}

async function asked(options: NewOptions, context: Context): Promise<NewOptions> {
  if (options.title !== undefined && options.address !== undefined) return options;
  const words = context.messages.commands.new;
  return inLines(context, async (lines) => {
    const title = options.title ?? (await lines.ask(words.askTitle)).trim();
    const address =
      options.address ?? ((await lines.ask(words.askAddress)).trim().toLowerCase() === 'sie' ? 'sie' : 'du');
    return title === '' ? { address } : { title, address };
  });
}
