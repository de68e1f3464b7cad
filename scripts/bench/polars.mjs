import { spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DIMENSIONS, ITEMS, isReversed } from './people.mjs';

// The last release whose binaries run on Node 20 too. At 100 MB it is no dependency; it goes when the run ends.
const POLARS = 'nodejs-polars@0.24.0';

/** Fetches polars into the folder and writes a script that scores as the plain set does; null where it cannot. */
export async function polarsScript(folder) {
  const code = await ended(
    ['install', '--no-save', '--no-audit', '--no-fund', '--engine-strict', '--prefix', folder, POLARS],
    folder,
  );
  if (code !== 0) return null;
  const script = join(folder, 'polars.mjs');
  await writeFile(script, SCRIPT);
  return script;
}

function ended(args, cwd) {
  return new Promise((resolve) => {
    const child = spawn('npm', args, { cwd, stdio: 'ignore', shell: process.platform === 'win32' });
    child.on('error', () => resolve(null));
    child.on('close', resolve);
  });
}

const SCRIPT = `
import pl from 'nodejs-polars';
const items = ${JSON.stringify(ITEMS)};
const turned = new Set(${JSON.stringify(ITEMS.filter((_, index) => isReversed(index)))});
const [from, to] = process.argv.slice(2);
const value = (item) => (turned.has(item) ? pl.lit(6).sub(pl.col(item)) : pl.col(item));
const mean = (those) => {
  const sum = those.map((item) => value(item).fillNull(0)).reduce((all, one) => all.add(one));
  const count = those
    .map((item) => pl.col(item).isNotNull().cast(pl.Int64))
    .reduce((all, one) => all.add(one));
  return sum.div(count);
};
pl.readCSV(from)
  .select(
    pl.col('person'),
    ...${JSON.stringify(DIMENSIONS)}.map((id, place, all) =>
      mean(items.filter((_, index) => index % all.length === place)).alias(id),
    ),
  )
  .writeCSV(to);
`;
