// Measures as ratios within one run, so that figures from different machines can be compared.
// Usage: npm run bench [-- --quick] [SECTION …]
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { batch } from './bench/batch.mjs';
import { clone } from './bench/clone.mjs';
import { Figures } from './bench/figures.mjs';
import { formats } from './bench/formats.mjs';
import { group } from './bench/group.mjs';
import { reports } from './bench/reports.mjs';
import { startUp } from './bench/start-up.mjs';
import { workbook } from './bench/workbook.mjs';

const sections = { 'start-up': startUp, batch, formats, workbook, group, reports };
/** Measured only where it is asked for by name: it installs all packages. */
const onlyNamed = { clone };
const all = { ...sections, ...onlyNamed };

const { values, positionals } = parseArgs({
  options: { quick: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const unknown = positionals.filter((name) => !Object.hasOwn(all, name));
if (unknown.length > 0)
  throw new Error(`no section ${unknown.join(', ')}; there are ${Object.keys(all).join(', ')}`);

const figures = new Figures();
for (const [name, measure] of Object.entries(positionals.length === 0 ? sections : all)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  console.log(`\n${name}`);
  const folder = await mkdtemp(join(tmpdir(), 'kundencheck-bench-'));
  try {
    await measure({ folder, figures, quick: values.quick });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
figures.tellMissed();
if (values.quick)
  console.log('Quick: of few people start-up is a large part; only a full run tells of a million.');
