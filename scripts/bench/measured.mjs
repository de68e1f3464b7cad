import { spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { median } from './figures.mjs';

export const program = fileURLToPath(new URL('../../bin/kundencheck.js', import.meta.url));

/** The environment of everything measured. On Node 20 the variable costs every start about 95 ms. */
export function quietEnvironment(more = {}) {
  const env = { ...process.env, ...more };
  delete env.NODE_EXTRA_CA_CERTS;
  return env;
}

/** What a process says of itself at its end, on a pipe of its own; its workers are part of it and say nothing. */
const PROBE = `if (require('node:worker_threads').isMainThread) process.on('exit', () => {
  const { userCPUTime, maxRSS } = process.resourceUsage();
  require('node:fs').writeSync(3, JSON.stringify({ cpu: userCPUTime / 1e6, megabytes: maxRSS / 1024 }));
});`;

/** Runs a script in Node to its end: seconds on the clock, seconds of user CPU, peak memory in MB. */
export async function measured(folder, args, more = {}) {
  const probe = join(folder, 'probe.cjs');
  await writeFile(probe, PROBE);
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(process.execPath, ['--require', probe, ...args], {
      env: quietEnvironment(more),
      stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    });
    let said = '';
    let complaint = '';
    child.stderr.on('data', (chunk) => {
      complaint += chunk;
    });
    child.stdio[3].on('data', (chunk) => {
      said += chunk;
    });
    child.on('error', reject);
    child.on('close', (code) => {
      const seconds = (performance.now() - start) / 1000;
      if (code === 0) resolve({ seconds, ...JSON.parse(said) });
      else reject(new Error(`${args.join(' ')} ended with ${code}\n${complaint}`));
    });
  });
}

/** Several runs side by side, round by round, so that a busy moment falls on all of them: the runs of each. */
export async function inRounds(rounds, cases) {
  const runs = Object.fromEntries(Object.keys(cases).map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1)
    for (const [name, run] of Object.entries(cases)) runs[name].push(await run());
  return runs;
}

/** The median over the rounds of how often one run's seconds hold another's in the same round. */
export function ratio(runs, others, unit = 'cpu') {
  return median(runs.map((run, round) => run[unit] / others[round][unit]));
}

export function peak(runs) {
  return Math.max(...runs.map(({ megabytes }) => megabytes));
}
