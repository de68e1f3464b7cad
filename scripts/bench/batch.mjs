import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../../bin/kundencheck.js', import.meta.url));
const ROUNDS = 5;
const PEOPLE = 1_000_000;
const ITEMS = 20;
const DIMENSIONS = ['a', 'b', 'c', 'd', 'e'];
const reversed = (index) => index % 4 === 3;

/** Scores a million people, beside `wc -l` and, where it is installed, beside pandas doing less of the same. */
export async function batch() {
  const folder = await mkdtemp(join(tmpdir(), 'kundencheck-bench-'));
  try {
    const files = await prepare(folder);
    const pandas = await pythonWithPandas();
    const rounds = [];
    for (let round = 0; round < ROUNDS; round += 1) rounds.push(await measure(files, pandas));
    report(rounds, (await stat(files.answers)).size, pandas);
    await tenMillion(folder, files, median(rounds.map(({ plain }) => plain.seconds)));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function measure({ answers, plain, rich, scores, preload, script }, pandas) {
  return {
    wc: await run('wc', ['-l', answers]),
    plain: await run(process.execPath, ['-r', preload, program, 'batch', plain, answers, '--output', scores]),
    rich: await run(process.execPath, ['-r', preload, program, 'batch', rich, answers, '--output', scores]),
    pandas: pandas === null ? null : await run(pandas, [script, answers, scores]),
  };
}

function report(rounds, bytes, pandas) {
  const seconds = (name) => median(rounds.map((round) => round[name].seconds));
  const ratio = (of, to) => median(rounds.map((round) => round[of].seconds / round[to].seconds));
  const memory = (name) => Math.max(...rounds.map((round) => round[name].megabytes));
  console.log(
    `  ${PEOPLE} people x ${ITEMS} items, ${(bytes / 1e6).toFixed(0)} MB, median of ${ROUNDS} rounds`,
  );
  console.log(
    `  plain set          ${seconds('plain').toFixed(2)} s, peak ${memory('plain').toFixed(0)} MB (aim: under 150), ${ratio('plain', 'wc').toFixed(0)} times wc -l`,
  );
  console.log(
    `  bands, gaps, advice ${seconds('rich').toFixed(2)} s, peak ${memory('rich').toFixed(0)} MB, ${ratio('rich', 'plain').toFixed(2)} times the plain set (aim: at most 2)`,
  );
  if (pandas === null) console.log('  pandas is not installed here');
  else
    console.log(
      `  pandas             ${seconds('pandas').toFixed(2)} s; the plain set takes ${ratio('plain', 'pandas').toFixed(3)} of it (aim: at most 0.25)`,
    );
}

/** Ten times the people: ten times the time, and no more memory. */
async function tenMillion(folder, { plain, preload }, secondsOfOne) {
  const answers = join(folder, 'ten.csv');
  await writeAnswers(answers, 10 * PEOPLE);
  const scores = join(folder, 'ten-scores.csv');
  const { seconds, megabytes } = await run(process.execPath, [
    '-r',
    preload,
    program,
    'batch',
    plain,
    answers,
    '--output',
    scores,
  ]);
  console.log(
    `  ten million        ${seconds.toFixed(2)} s, ${(seconds / secondsOfOne).toFixed(1)} times one million, peak ${megabytes.toFixed(0)} MB`,
  );
}

async function prepare(folder) {
  const files = {
    answers: join(folder, 'answers.csv'),
    plain: join(folder, 'plain.yaml'),
    rich: join(folder, 'rich.yaml'),
    scores: join(folder, 'scores.csv'),
    preload: join(folder, 'peak.cjs'),
    script: join(folder, 'same.py'),
  };
  await writeAnswers(files.answers, PEOPLE);
  await writeFile(files.plain, JSON.stringify(questionSet({})));
  await writeFile(files.rich, JSON.stringify(questionSet(extras)));
  await writeFile(
    files.preload,
    "process.on('exit',()=>require('fs').writeSync(3,String(process.resourceUsage().maxRSS)));",
  );
  await writeFile(files.script, sameInPandas);
  return files;
}

const bands = [
  { from: 0, title: 'Noch fremd' },
  { from: 40, title: 'Unterwegs' },
  { from: 70, title: 'Vertraut' },
];

const extras = {
  gaps: { g1: { of: 'a', minus: 'b' }, g2: { of: 'c', minus: 'd' } },
  overall: { dimensions: 'all' },
  advice: [
    ...DIMENSIONS.map((dimension, index) => ({
      when: { dimension, below: 40 },
      priority: index,
      title: 'Rat',
      text: 'Text',
    })),
    { when: { gap: 'g1', atLeast: 30 }, title: 'Rat', text: 'Text' },
    { when: { overall: true, atMost: 30 }, title: 'Rat', text: 'Text' },
    {
      when: {
        all: [
          { item: 'i1', atMost: 2 },
          { dimension: 'e', above: 60 },
        ],
      },
      title: 'Rat',
      text: 'Text',
    },
  ],
};

function questionSet(more) {
  const rich = Object.keys(more).length > 0;
  return {
    title: 'Fünf mal vier',
    scales: {
      z: ['trifft gar nicht zu', 'trifft kaum zu', 'teils teils', 'trifft eher zu', 'trifft völlig zu'],
    },
    dimensions: Object.fromEntries(DIMENSIONS.map((id) => [id, rich ? { title: id, bands } : id])),
    items: Array.from({ length: ITEMS }, (_, index) => ({
      id: `i${index + 1}`,
      text: `Frage ${index + 1}`,
      dimension: DIMENSIONS[index % DIMENSIONS.length],
      reverse: reversed(index),
    })),
    ...more,
  };
}

/** Answers 1..5, 2 % missing, the same in every run (mulberry32). */
async function writeAnswers(path, people) {
  let seed = 20261122;
  const random = () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const file = createWriteStream(path);
  file.write(`person,${Array.from({ length: ITEMS }, (_, index) => `i${index + 1}`).join(',')}\n`);
  for (let person = 0; person < people; ) {
    const lines = [];
    for (const end = Math.min(people, person + 10_000); person < end; person += 1) {
      let line = `p${String(person + 1).padStart(8, '0')}`;
      for (let item = 0; item < ITEMS; item += 1) {
        const drawn = random();
        line += drawn < 0.02 ? ',' : `,${1 + Math.floor(((drawn - 0.02) / 0.98) * 5)}`;
      }
      lines.push(line);
    }
    if (!file.write(`${lines.join('\n')}\n`)) await new Promise((resolve) => file.once('drain', resolve));
  }
  file.end();
  await finished(file);
}

const sameInPandas = `
import sys
import pandas as pd
frame = pd.read_csv(sys.argv[1])
items = [f'i{k + 1}' for k in range(${ITEMS})]
turned = [f'i{k + 1}' for k in range(${ITEMS}) if k % 4 == 3]
frame[turned] = 6 - frame[turned]
scores = pd.DataFrame({'person': frame['person']})
for place, dimension in enumerate('${DIMENSIONS.join('')}'):
    scores[dimension] = frame[items[place::5]].mean(axis=1)
scores.to_csv(sys.argv[2], index=False)
`;

async function pythonWithPandas() {
  for (const python of ['python3', '/usr/bin/python3']) {
    const found = await run(python, ['-c', 'import pandas']).catch(() => null);
    if (found !== null) return python;
  }
  return null;
}

/** Runs a program to its end: how long it took and, where it tells, its peak memory. */
function run(command, args) {
  const env = { ...process.env };
  // On Node 20 this variable costs every start about 95 ms, whatever is started.
  delete env.NODE_EXTRA_CA_CERTS;
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(command, args, { env, stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
    let peak = '';
    child.stdio[3].on('data', (chunk) => {
      peak += chunk;
    });
    child.on('error', reject);
    child.on('close', (code) => {
      const seconds = (performance.now() - start) / 1000;
      if (code === 0) resolve({ seconds, megabytes: Number(peak) / 1024 });
      else reject(new Error(`${command} ended with ${code}`));
    });
  });
}

function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
