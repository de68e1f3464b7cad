import type { World } from '../platform/world.js';

type Shortcut = (world: World, version: string) => Promise<number>;

/**
 * Command lines with nothing to parse, which need not wait for the parser to load. They do what the parsed ones do,
 * and a test compares the two.
 */
const shortcuts: Readonly<Record<string, Shortcut>> = {
  '--version': printVersion,
  '-V': printVersion,
  list: async (world, version) => {
    const { runList } = await import('./run-list.js');
    return runList(world, version);
  },
};

export function shortcutFor(argv: readonly string[]): Shortcut | null {
  const [only, ...more] = argv;
  if (only === undefined || more.length > 0) return null;
  return Object.hasOwn(shortcuts, only) ? (shortcuts[only] ?? null) : null;
}

async function printVersion(world: World, version: string): Promise<number> {
  try {
    await world.stdout.write(`${version}\n`);
    return 0;
  } catch (error) {
    const { fail } = await import('./failures.js');
    return fail(error, world);
  }
}
