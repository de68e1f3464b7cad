import { spawn as spawnProcess } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { spawn as spawnTerminal } from '@lydell/node-pty';

const program = fileURLToPath(new URL('../../bin/kundencheck.js', import.meta.url));
const ROUNDS = 25;

/** How long commands take from their start, as ratios to `node -e 0`, round by round. */
export async function startUp() {
  const folder = await mkdtemp(join(tmpdir(), 'kundencheck-bench-'));
  const env = { ...process.env, KUNDENCHECK_DATA: folder, TERM: 'xterm-256color' };
  // On Node 20 this variable costs every start about 95 ms, whatever is started.
  delete env.NODE_EXTRA_CA_CERTS;
  const answers = join(folder, 'answers.json');
  await exampleAnswers(answers, env);
  const cases = [
    { name: 'kundencheck --version', aim: 1.5, time: () => timeOf([program, '--version'], env) },
    { name: 'kundencheck list', aim: 1.8, time: () => timeOf([program, 'list'], env) },
    {
      name: 'run --answers',
      aim: 2.5,
      time: () => timeOf([program, 'run', 'haltungen', '--answers', answers], env),
    },
    { name: 'first question on screen', aim: 3.2, time: () => timeToFirstQuestion(env) },
  ];
  const rounds = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const floor = await timeOf(['-e', '0'], env);
    const times = [];
    for (const { time } of cases) times.push(await time());
    rounds.push({ floor, ratios: times.map((time) => time / floor) });
  }
  console.log(`  node -e 0: ${median(rounds.map(({ floor }) => floor)).toFixed(1)} ms (median of ${ROUNDS})`);
  for (const [index, { name, aim }] of cases.entries()) {
    const ratio = median(rounds.map(({ ratios }) => ratios[index]));
    console.log(`  ${name.padEnd(26)} ${ratio.toFixed(2)} times (aim: at most ${aim})`);
  }
  await rm(folder, { recursive: true, force: true });
}

/** Real answers: the program's own JSON of an empty sheet names every item. */
async function exampleAnswers(path, env) {
  await writeFile(path, '{}');
  const profile = JSON.parse(
    await outputOf([program, 'run', 'haltungen', '--answers', path, '--format', 'json'], env),
  );
  const { items } = JSON.parse(await outputOf([program, 'show', 'haltungen', '--format', 'json'], env));
  const answers = items.flatMap(({ id, kind }, index) =>
    kind === 'scale' ? [[id, 1 + ((index * 7) % 5)]] : [],
  );
  await writeFile(path, JSON.stringify({ ...profile, answers: Object.fromEntries(answers) }));
}

function timeOf(args, env) {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawnProcess(process.execPath, args, { env, stdio: 'ignore' });
    child.on('error', reject);
    child.on('exit', (code) =>
      code === 0 ? resolve(performance.now() - start) : reject(new Error(`${args} ended with ${code}`)),
    );
  });
}

function outputOf(args, env) {
  return new Promise((resolve, reject) => {
    const child = spawnProcess(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'inherit'] });
    const chunks = [];
    child.stdout.on('data', (chunk) => chunks.push(chunk));
    child.on('error', reject);
    child.on('exit', () => resolve(Buffer.concat(chunks).toString()));
  });
}

/** In a real pseudo-terminal; Enter is pressed as soon as the welcome is there. */
function timeToFirstQuestion(env) {
  return new Promise((resolve) => {
    const start = performance.now();
    const terminal = spawnTerminal(process.execPath, [program, 'run', 'haltungen', '--fresh'], {
      cols: 80,
      rows: 24,
      env,
    });
    let seen = '';
    let welcomed = false;
    terminal.onData((data) => {
      seen += data;
      if (!welcomed && seen.includes('Enter:')) {
        welcomed = true;
        terminal.write('\r');
      }
      if (seen.includes('Frage 1 von')) {
        resolve(performance.now() - start);
        terminal.kill();
        seen = '';
      }
    });
  });
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}
