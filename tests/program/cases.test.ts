import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { runProgram } from '../support/program.js';

/**
 * One folder a case: args.txt (an argument a line), the input files, and expected.txt. To write down what the program
 * says now, delete an expected.txt and run with UPDATE_CASES=1; then read it.
 */
const cases = readdirSync('tests/cases');

test.each(cases)('%s', async (name) => {
  const folder = join('tests/cases', name);
  const args = readFileSync(join(folder, 'args.txt'), 'utf8').trimEnd().split('\n');
  const { code, stdout, stderr } = await runProgram(args, { folder });
  const seen = `exit ${code}\n--- stdout\n${stdout}--- stderr\n${stderr}`;
  const file = join(folder, 'expected.txt');
  if (process.env.UPDATE_CASES === '1' && !existsSync(file)) writeFileSync(file, seen);
  expect(seen).toBe(readFileSync(file, 'utf8'));
});
