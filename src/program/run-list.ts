import { list } from '../commands/list.js';
import { german } from '../messages/german/german.js';
import { voices } from '../messages/voices.js';
import type { World } from '../platform/world.js';
import { exitCodeOf } from './failures.js';

/** Runs `list` as it is called without any argument or option. */
export async function runList(world: World, version: string): Promise<number> {
  try {
    return await list(german).run(
      { world, messages: german, voices, colour: true, quiet: false, version },
      [],
      {},
    );
  } catch (error) {
    return exitCodeOf(error, world, false);
  }
}
