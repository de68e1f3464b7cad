import type { Command } from '../commands/command.js';
import { german } from '../messages/german/german.js';
import type { World } from '../platform/world.js';
import { exitCodeOf } from './failures.js';

/** Runs a command that was called without any argument or option. */
export async function runAlone(command: Command, world: World, version: string): Promise<number> {
  try {
    return await command.run({ world, messages: german, colour: true, version }, [], {});
  } catch (error) {
    return exitCodeOf(error, world, false);
  }
}
