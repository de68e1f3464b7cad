import { resolve } from 'node:path';
import { realPath } from '../platform/files.js';
import { type Context, UsageError } from './command.js';

const STDIN = '-';

type Paths = readonly (string | undefined)[];

/** A result must not go where an input, or another result, is; links are followed. */
export function assertDistinct({ world, messages }: Context, inputs: Paths, results: Paths): void {
  const real = (path: string) => realPath(resolve(world.folder, path));
  const named = (paths: Paths) =>
    paths.filter((path) => path !== undefined && path !== STDIN) as readonly string[];
  const taken = new Set(named(inputs).map(real));
  for (const path of named(results)) {
    if (taken.has(real(path))) throw new UsageError(messages.batch.sameFile(path));
    taken.add(real(path));
  }
}
