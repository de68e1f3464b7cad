import type { World } from '../platform/world.js';
import { shortcutFor } from './shortcuts.js';

declare const KUNDENCHECK_VERSION: string;

export { ownFilesIn } from '../platform/own-files.js';
export { RealWorld } from '../platform/real-world.js';

/** One run of the program: what was typed after its name, the world, and the exit code. */
export async function main(argv: readonly string[], world: World): Promise<number> {
  const version = typeof KUNDENCHECK_VERSION === 'string' ? KUNDENCHECK_VERSION : '0.0.0';
  const shortcut = shortcutFor(argv);
  if (shortcut !== null) return shortcut(world, version);
  const { runProgram } = await import('./run-program.js');
  return runProgram(argv, world, version);
}

/** The answer to a run that can never end, because whatever it waits for is gone. */
export async function stalled(world: World): Promise<void> {
  const { fail } = await import('./failures.js');
  await fail(new Error('nothing is left to wait for'), world);
}
