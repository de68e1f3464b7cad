// Runs one case at a time, as its parent asks: `worker.mjs AREA SEED`.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomOf } from './random.mjs';

const [area, seed] = process.argv.slice(2);
const { problemsOf } = await import(`./areas/${area}.mjs`);

process.on('message', async (number) => {
  const folder = mkdtempSync(join(tmpdir(), 'kundencheck-fuzz-'));
  try {
    process.send(await problemsOf(randomOf(`${seed} ${area} ${number}`), folder));
  } catch (error) {
    process.send([`the fuzzer itself: ${error.stack}`]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
