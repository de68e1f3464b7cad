import { compareSets } from '../core/difference/compare-sets.js';
import type { OperatorMessages } from '../messages/messages.js';
import { differenceJson, differenceText } from '../renderers/difference/difference-text.js';
import { type Command, defineCommand, EXIT } from './command.js';
import { loadSet, reportFindings } from './load-set.js';

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
      const before = await loadSet(old, context);
      const after = await loadSet(now, context);
      for (const loaded of [before, after])
        if ('findings' in loaded) await reportFindings(loaded.findings, loaded.file, context);
      if ('findings' in before || 'findings' in after) return EXIT.findings;
      const found = compareSets(before.set, after.set);
      await context.world.stdout.write(
        json ? differenceJson(found) : differenceText(found, context.messages),
      );
      return EXIT.done;
    },
  });
}
