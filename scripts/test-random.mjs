// Runs the property tests with a fresh seed, and prints it: the same seed finds the same again.
// Usage: npm run test:random [-- SEED]
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { freshSeed } from './fuzz/fresh-seed.mjs';

const seed = process.argv[2] ?? freshSeed();
/** In a browser each sheet takes long, and its scorer is the one of all the others. */
const slow = join('tests', 'page');
const suites = readdirSync('tests', { recursive: true })
  .map((name) => join('tests', name))
  .filter(
    (file) =>
      file.endsWith('.test.ts') &&
      !file.startsWith(slow) &&
      readFileSync(file, 'utf8').includes("from 'fast-check'"),
  );

console.log(`random seed: ${seed} (again: npm run test:random -- ${seed})`);
const { status } = spawnSync(
  process.execPath,
  ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js', '--silent', ...suites],
  { stdio: 'inherit', env: { ...process.env, PROPERTY_SEED: seed } },
);
if (status !== 0) console.error(`failed with seed ${seed}`);
process.exitCode = status ?? 1;
