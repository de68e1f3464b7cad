import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../../bin/kundencheck.js', import.meta.url));
const SIZES = [10_000, 100_000, 400_000];
const ITEMS = 20;
const DIMENSIONS = 5;

/** The group report of very many people: time, people a second, and peak memory, which must not grow with them. */
export async function group() {
  const folder = await mkdtemp(join(tmpdir(), 'kundencheck-bench-'));
  const set = join(folder, 'set.yaml');
  await writeFile(set, setOfTwenty());
  for (const people of SIZES) {
    const answers = join(folder, `${people}.csv`);
    await writeAnswers(answers, people);
    const { seconds, megabytes } = await run(
      ['group', set, answers, '--by', 'amt', '--format', 'json'],
      folder,
    );
    const speed = Math.round(people / seconds / 1000);
    console.log(
      `  ${String(people).padStart(7)} people x ${ITEMS} items, split by 40 offices: ${seconds.toFixed(2)} s (${speed} thousand a second), peak ${megabytes.toFixed(0)} MB`,
    );
  }
  await rm(folder, { recursive: true, force: true });
}

function setOfTwenty() {
  const dimensions = Array.from(
    { length: DIMENSIONS },
    (_, d) =>
      `  d${d}: { title: Dimension ${d}, bands: [{ from: 0, title: tief }, { from: 50, title: hoch }] }`,
  );
  const items = Array.from(
    { length: ITEMS },
    (_, i) => `  - { id: i${i}, dimension: d${i % DIMENSIONS}, text: Aussage ${i}, reverse: ${i % 4 === 3} }`,
  );
  return `title: Bench
scales: { z: [gar nicht, kaum, teils, eher, völlig] }
dimensions:
${dimensions.join('\n')}
items:
${items.join('\n')}
gaps: { g: { title: Abstand, of: d0, minus: d1 } }
overall: { title: Gesamt }
advice:
  - { id: a, when: { dimension: d0, below: 40 }, title: Rat, text: Ein Rat. }
  - { id: b, when: { item: i3, atMost: 2 }, title: Rat, text: Noch ein Rat. }
`;
}

/** A fixed seed: the same people on every machine. One person has a level, each answer noise, 2 % are missing. */
async function writeAnswers(path, people) {
  const random = mulberry32(2026);
  const stream = createWriteStream(path);
  stream.write(`person,amt,${Array.from({ length: ITEMS }, (_, i) => `i${i}`).join(',')}\n`);
  for (let person = 0; person < people; person += 1) {
    const level = 1 + 4 * random();
    const cells = Array.from({ length: ITEMS }, (_, i) => {
      if (random() < 0.02) return '';
      const code = Math.min(5, Math.max(1, Math.round(level + 3 * (random() - 0.5))));
      return i % 4 === 3 ? 6 - code : code;
    });
    if (!stream.write(`p${person},amt${Math.floor(40 * random())},${cells.join(',')}\n`))
      await new Promise((resolve) => stream.once('drain', resolve));
  }
  stream.end();
  await finished(stream);
}

function mulberry32(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Runs the program; its own peak memory is what the system says of it when it ends. */
async function run(args, folder) {
  const probe = join(folder, 'probe.cjs');
  await writeFile(
    probe,
    "process.on('exit', () => require('node:fs').writeFileSync(process.env.PEAK, String(process.resourceUsage().maxRSS)));",
  );
  const peak = join(folder, 'peak');
  const env = { ...process.env, PEAK: peak };
  delete env.NODE_EXTRA_CA_CERTS;
  const start = performance.now();
  await new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--require', probe, program, ...args], {
      env,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    child.on('error', reject);
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`group ended with ${code}`))));
  });
  const seconds = (performance.now() - start) / 1000;
  return { seconds, megabytes: Number(await readFile(peak, 'utf8')) / 1024 };
}
