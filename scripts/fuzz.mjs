// Throws broken question sets, tables, answer sheets and key presses at the built program, and says what it did not
// stand: an ending it does not know, a hang, a control character on the screen, a finding without its place.
// Usage: npm run fuzz -- [--minutes N] [--seed S] [--area sets|tables|sheets|keys] [--case N]
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { freshSeed } from './fuzz/fresh-seed.mjs';

/** A case that takes longer, hangs. */
const PATIENCE_MS = 20_000;
/** So many of an area are enough to know. */
const MOST_FAILURES = 10;
const AREAS = ['sets', 'tables', 'sheets', 'keys'];

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '1' },
    seed: { type: 'string', default: freshSeed() },
    area: { type: 'string', multiple: true, default: AREAS },
    case: { type: 'string' },
  },
});
const seed = Number(values.seed);
const until = Date.now() + Number(values.minutes) * 60_000;
const failures = [];

console.log(`fuzz seed: ${seed}`);
for (const [index, area] of values.area.entries()) {
  // What one area leaves of the time, the next ones share.
  const share = (until - Date.now()) / (values.area.length - index);
  const done = await fuzz(area, Date.now() + share);
  console.log(`  ${area}: ${done} cases`);
}
for (const { area, number, what } of failures)
  console.error(`${what}\n  again: npm run fuzz -- --seed ${seed} --area ${area} --case ${number}\n`);
process.exitCode = failures.length === 0 ? 0 : 1;

async function fuzz(area, end) {
  if (values.case !== undefined) {
    await runFrom(area, Number(values.case), () => true);
    return 1;
  }
  let next = 0;
  const before = failures.length;
  while (Date.now() < end && failures.length - before < MOST_FAILURES)
    next = await runFrom(area, next, () => Date.now() >= end);
  return next;
}

/** Runs cases in a process of their own until told to stop, or until one hangs; gives the next case's number. */
function runFrom(area, first, isLast) {
  return new Promise((resolve) => {
    const worker = fork(fileURLToPath(new URL('./fuzz/worker.mjs', import.meta.url)), [area, String(seed)], {
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      env: { PATH: process.env.PATH, TERM: 'xterm-256color' },
    });
    let number = first;
    let alarm;
    const fail = (what) => failures.push({ area, number, what });
    const ask = () => {
      alarm = setTimeout(() => {
        fail(`hangs for more than ${PATIENCE_MS / 1000} s`);
        worker.kill('SIGKILL');
      }, PATIENCE_MS);
      worker.send(number);
    };
    worker.on('message', (problems) => {
      clearTimeout(alarm);
      for (const problem of problems) fail(problem);
      if (isLast() || problems.length > 0) worker.kill('SIGKILL');
      else {
        number += 1;
        ask();
      }
    });
    worker.on('exit', (code) => {
      clearTimeout(alarm);
      if (code !== null) fail(`the process ended with ${code}`);
      resolve(number + 1);
    });
    ask();
  });
}
