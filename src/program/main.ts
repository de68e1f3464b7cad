import type { World } from '../platform/world.js';
import { shortcutFor } from './shortcuts.js';

declare const KUNDENCHECK_VERSION: string;

export { RealWorld } from '../platform/real-world.js';

/** One run of the program: what was typed after its name, the world, and the exit code. */
export async function main(argv: readonly string[], world: World): Promise<number> {
  const version = typeof KUNDENCHECK_VERSION === 'string' ? KUNDENCHECK_VERSION : '0.0.0';
  const shortcut = shortcutFor(argv);
  if (shortcut !== null) return shortcut(world, version);
  const { runProgram } = await import('./run-program.js');
  return runProgram(argv, world, version);
}
