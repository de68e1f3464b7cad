import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';

/**
 * A seed that nobody used yet, 0 to 2^31 - 1: by chance, and in CI the commit's own,
 * so that every change is tried with another seed and a check that failed fails again when it is repeated.
 */
export function freshSeed() {
  const commit = spawnSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8' }).stdout?.slice(0, 7);
  return String(process.env.CI && commit ? Number.parseInt(commit, 16) : randomInt(2 ** 31));
}
