import { nearest } from '../core/text/nearest.js';
import { setNamed } from '../core/text/set-name.js';
import type { BuiltInSets } from '../platform/world.js';

/** Words that people try, and what they mean. */
const MEANT: Readonly<Record<string, string>> = {
  help: '--help',
  hilfe: '--help',
  '-?': '--help',
  version: '--version',
  '-v': '--version',
};

/** Options of the whole program, which need no command. */
const ITS_OWN = new Set(['--help', '-h', '--version', '-V']);

/**
 * A command line as the parser takes it: what people type first (`kundencheck`, `kundencheck haltungen`, `kundencheck
 * --plain`, `kundencheck help batch`) is short for a command.
 */
export async function spelledOut(
  argv: readonly string[],
  commands: readonly string[],
  sets: BuiltInSets,
): Promise<readonly string[]> {
  const [first, ...rest] = argv;
  if (first === undefined) return ['run'];
  const meant = MEANT[first];
  if (meant !== undefined) return [...rest, meant];
  if (argv.some((arg) => commands.includes(arg))) return argv;
  const named = argv.find((arg) => !arg.startsWith('-'));
  if (named === undefined) return argv.some((arg) => ITS_OWN.has(arg)) ? argv : ['run', ...argv];
  if (/\.ya?ml$/i.test(named)) return ['run', ...argv];
  const index = await sets.index();
  const ids = index.map(({ id }) => id);
  // A check that is spelled nearly right is not known to the parser, but to whoever looks for it.
  const isNearlySet = nearest(named, commands) === null && nearest(named, ids) !== null;
  return isNearlySet || setNamed(named, index) !== undefined ? ['run', ...argv] : argv;
}
