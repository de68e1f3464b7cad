// Leads interviews on random sets in real terminals with random keys, pastes, sizes, kills and resumes, and looks at
// what is kept: no answer lost or changed that nobody touched, no crash, no screen higher than its window.
// Usage: npm run interviews -- [--rounds N] [--seed S] [--round N]
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { freshSeed } from './fuzz/fresh-seed.mjs';
import { randomOf } from './fuzz/random.mjs';
import { interviewAtRandom } from './interviews/interview-at-random.mjs';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '200' },
    seed: { type: 'string', default: freshSeed() },
    round: { type: 'string' },
  },
});
const rounds = values.round === undefined ? [...Array(Number(values.rounds)).keys()] : [Number(values.round)];
const problems = [];
const totals = { inputs: 0, answers: 0, stops: 0, ended: 0 };

console.log(`interviews seed: ${values.seed}`);
const folder = mkdtempSync(join(tmpdir(), 'kundencheck-interviews-'));
try {
  for (const round of rounds) {
    const random = randomOf(`${values.seed} ${round}`);
    const { found, counted } = await interviewAtRandom(random, join(folder, String(round)));
    for (const name of Object.keys(totals)) totals[name] += counted[name];
    problems.push(...found.map((problem) => `round ${round}: ${problem}`));
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(
  `  ${rounds.length} interviews, ${totals.inputs} inputs, ${totals.answers} answers, ${totals.stops} kills and pauses, ${totals.ended} ended; ${problems.length} problems`,
);
for (const problem of problems) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;
