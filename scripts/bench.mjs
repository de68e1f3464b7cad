// Measures as ratios within one run, so that figures from different machines can be compared.
// Usage: npm run bench [-- SECTION …]
import { batch } from './bench/batch.mjs';
import { group } from './bench/group.mjs';
import { startUp } from './bench/start-up.mjs';

const sections = { 'start-up': startUp, batch, group };

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !Object.hasOwn(sections, name));
if (unknown.length > 0)
  throw new Error(`no section ${unknown.join(', ')}; there are ${Object.keys(sections).join(', ')}`);

for (const [name, run] of Object.entries(sections)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\n${name}`);
  await run();
}
