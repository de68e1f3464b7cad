import type { World } from '../platform/world.js';
import type { Context } from './command.js';
import { plainWanted } from './plain-wanted.js';

/**
 * Says something beside the result. A window gets it broken at words, so that names and paths in it stay whole; whoever
 * reads line by line, and a file, get a line for each sentence.
 */
export async function tell(world: World, text: string, plain?: boolean): Promise<void> {
  const { stderr } = world;
  const wrapped = stderr.isTerminal && !plainWanted(world, plain);
  await stderr.write(`${wrapped ? await inWindow(text, stderr.size().columns) : text}\n`);
}

/** What breaks lines is loaded where there is a window. */
async function inWindow(text: string, columns: number): Promise<string> {
  const { wrapWords } = await import('../renderers/text/layout.js');
  return wrapWords(text, columns - 1);
}

/** Says what is good to know and nothing to be put right: not where somebody wants it quiet. */
export async function note({ world, quiet }: Context, text: string): Promise<void> {
  if (!quiet) await tell(world, text);
}
