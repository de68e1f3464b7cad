import { CommanderError } from 'commander';
import { allCommands } from '../commands/all.js';
import { EXIT } from '../commands/command.js';
import { messagesIn, voices } from '../messages/voices.js';
import type { World } from '../platform/world.js';
import { spelledOut } from './command-line.js';
import { complain, exitCodeOf } from './failures.js';
import { operatorLanguage } from './operator-language.js';
import { programTree, type Speech } from './program-tree.js';
import { usageSentence } from './usage-sentences.js';

/** Runs a command line to its exit code; nothing it throws leaves this function. */
export async function runProgram(
  typed: readonly string[],
  world: World,
  version: string,
  given?: Speech,
): Promise<number> {
  const { language, rest: argv } = operatorLanguage(typed, world);
  const speech = given ?? { language, messages: await messagesIn(language), voices };
  const { messages } = speech;
  const program = programTree(world, speech, version);
  try {
    const line = await spelledOut(
      argv,
      allCommands(messages).map(({ name }) => name),
      world.builtIn,
    );
    await program.tree.parseAsync([...line], { from: 'user' });
    return program.code() ?? EXIT.done;
  } catch (error) {
    if (!(error instanceof CommanderError))
      return exitCodeOf(error, world, argv.includes('--debug'), messages);
    if (error.exitCode !== 0) {
      const { sentence, hint } = usageSentence(error, argv, messages);
      return complain(world, EXIT.usage, sentence, hint, messages);
    }
    return world.stdout.write(program.help()).then(
      () => EXIT.done,
      (problem) => exitCodeOf(problem, world, false, messages),
    );
  }
}
