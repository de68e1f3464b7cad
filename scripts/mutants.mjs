// Puts one small mistake at a time into a copy of the sources and says which test notices; a mistake that no test
// notices, or whose place is not found exactly once any more, fails the run. The sources themselves are never touched.
// Usage: npm run mutants [-- NAME …]
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { mutants } from './mutants/list.mjs';

const COPIED = ['src', 'tests', 'content', 'docs', 'bin', 'dist', 'package.json', 'jest.config.js'];

const wanted = process.argv.slice(2);
const chosen = mutants.filter(
  ({ name }) => wanted.length === 0 || wanted.some((part) => name.includes(part)),
);
if (chosen.length === 0) throw new Error(`no mutant is named like ${wanted.join(' or ')}`);
const misplaced = chosen.flatMap((mutant) => misplacement(mutant) ?? []);
if (misplaced.length > 0) throw new Error(`these have lost their place:\n${misplaced.join('\n')}`);
const copy = mkdtempSync(join(tmpdir(), 'kundencheck-mutants-'));
const bad = [];
try {
  for (const part of COPIED) cpSync(part, join(copy, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
  const tests = [...new Set(chosen.flatMap((mutant) => mutant.tests))];
  const sound = killersOf(tests);
  if (sound.length > 0) throw new Error(`without any mutant these fail already:\n${sound.join('\n')}`);
  for (const mutant of chosen) tell(mutant, tried(mutant));
} finally {
  rmSync(copy, { recursive: true, force: true });
}
console.log(`${chosen.length} mutants, ${chosen.length - bad.length} killed`);
if (bad.length > 0) console.error(bad.join('\n'));
process.exitCode = bad.length === 0 ? 0 : 1;

function tell({ name, file }, killers) {
  if (killers.length > 0) return console.log(`killed    ${name}\n          by ${killers[0]}`);
  console.log(`SURVIVES  ${name}`);
  bad.push(`survives: ${name} (${file})`);
}

/** What is wrong with the place of a mutant; null where its text stands in its file once. */
function misplacement({ name, file, find }) {
  const places = readFileSync(file, 'utf8').split(find).length - 1;
  return places === 1 ? null : `${name}: its text is ${places} times in ${file}`;
}

/** The names of the tests that fail with a mutant in place. */
function tried({ file, find, replace, tests }) {
  const path = join(copy, file);
  const source = readFileSync(path, 'utf8');
  writeFileSync(
    path,
    source.replace(find, () => replace),
  );
  try {
    return killersOf(tests);
  } finally {
    writeFileSync(path, source);
  }
}

function killersOf(tests) {
  const report = join(copy, 'report.json');
  rmSync(report, { force: true });
  const { stderr } = spawnSync(
    process.execPath,
    [
      '--experimental-vm-modules',
      '--no-warnings',
      resolve('node_modules/jest/bin/jest.js'),
      '--rootDir',
      copy,
      '--json',
      `--outputFile=${report}`,
      ...tests,
    ],
    { cwd: copy, encoding: 'utf8', maxBuffer: 2 ** 28 },
  );
  if (!existsSync(report)) throw new Error(`jest gave no result:\n${stderr}`);
  const { testResults } = JSON.parse(readFileSync(report, 'utf8'));
  if (testResults.length === 0) throw new Error(`there are no tests in ${tests.join(', ')}`);
  return testResults.flatMap(({ assertionResults, status, message, name }) =>
    status === 'passed'
      ? []
      : assertionResults.length === 0
        ? [`${name}: ${message.split('\n')[0]}`]
        : assertionResults.filter((test) => test.status === 'failed').map((test) => test.fullName),
  );
}
