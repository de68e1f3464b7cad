import type { OperatorMessages } from '../messages/messages.js';
import { type Command, defineCommand } from './command.js';

interface DiffOptions {
  readonly json?: boolean;
}

/** Says what sets two versions of a set apart, and what becomes of old answers. */
export function diff(messages: OperatorMessages): Command {
  const { diff: words, arguments: about } = messages.commands;
  return defineCommand<DiffOptions>({
    name: 'diff',
    arguments: [
      { name: '<old>', about: about.set },
      { name: '<new>', about: about.set },
    ],
    options: [{ flags: '--json', about: words.options.json }],
    summary: words.summary,
    examples: words.examples,
    async run(context, [old = '', now = ''], { json = false }) {
      const { runDiff } = await import('./diff/run-diff.js');
      return runDiff(context, old, now, json);
    },
  });
}
