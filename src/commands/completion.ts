import type { OperatorMessages } from '../messages/messages.js';
import { type Command, defineCommand, EXIT } from './command.js';
import { bashScript } from './completion/bash.js';
import { type Completable, completableOf } from './completion/completable.js';
import { fishScript } from './completion/fish.js';
import { powershellScript } from './completion/powershell.js';
import { zshScript } from './completion/zsh.js';
import { askingOptions, globalOptions } from './global-options.js';

const scripts = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
  powershell: powershellScript,
} satisfies Record<string, (completable: Completable) => string>;

type Shell = keyof typeof scripts;

/** Prints what a shell needs to complete the command line, made from the declarations of the other commands. */
export function completion(messages: OperatorMessages, others: readonly Command[]): Command {
  const words = messages.commands.completion;
  const command: Command = defineCommand({
    name: 'completion',
    arguments: [{ name: '<shell>', about: words.shell, choices: Object.keys(scripts) }],
    options: [],
    summary: words.summary,
    examples: words.examples,
    async run({ world }, [shell]) {
      const sets = (await world.builtIn.index()).map(({ id }) => id);
      const global = [...globalOptions(messages), ...Object.values(askingOptions(messages))];
      await world.stdout.write(scripts[shell as Shell](completableOf([...others, command], global, sets)));
      return EXIT.done;
    },
  });
  return command;
}
