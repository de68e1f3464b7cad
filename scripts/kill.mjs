// Kills runs without warning at random moments and looks at what they leave: the old result or the new one, whole; no
// answer lost that was on the screen as given; and nothing lying about once the same has been run again.
// Usage: npm run kill -- [--rounds N] [--seed S]
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { freshSeed } from './fuzz/fresh-seed.mjs';
import { randomOf } from './fuzz/random.mjs';
import { killInterview } from './kill/interview.mjs';
import { killReport } from './kill/report.mjs';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '200' },
    seed: { type: 'string', default: freshSeed() },
  },
});
const kinds = [killInterview, killReport('batch'), killReport('group'), killReport('compare')];
const problems = [];

console.log(`kill seed: ${values.seed}`);
const folder = mkdtempSync(join(tmpdir(), 'kundencheck-kill-'));
try {
  for (let round = 0; round < Number(values.rounds); round += 1) {
    const found = await kinds[round % kinds.length](
      randomOf(`${values.seed} ${round}`),
      join(folder, String(round)),
    );
    problems.push(...found.map((problem) => `round ${round}: ${problem}`));
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(`  ${values.rounds} rounds, ${problems.length} problems`);
for (const problem of problems) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;
