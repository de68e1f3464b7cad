import { spawn as spawnProcess } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { spawn as spawnTerminal } from '@lydell/node-pty';
import { median } from './figures.mjs';
import { program, quietEnvironment } from './measured.mjs';

/** How long commands take from their start on the clock, as ratios to `node -e 0`, round by round. */
export async function startUp({ folder, figures, quick }) {
  const env = quietEnvironment({ KUNDENCHECK_DATA: join(folder, 'data'), TERM: 'xterm-256color' });
  const answers = join(folder, 'answers.json');
  await exampleAnswers(answers, env);
  const ended =
    (...args) =>
    () =>
      timeOf([program, ...args], env);
  const cases = [
    { name: '--version', goal: 1.2, time: ended('--version') },
    { name: 'list', goal: 1.4, time: ended('list') },
    { name: 'run --answers', goal: 2.3, time: ended('run', 'haltungen', '--answers', answers) },
    { name: 'first question on screen', goal: 2.7, time: () => timeToFirstQuestion(env) },
    { name: 'page', goal: null, time: ended('page', 'haltungen') },
    {
      name: 'first menu on screen',
      goal: null,
      time: () => timeUntil(env, [program], [{ seen: 'Welcher Check', press: null }]),
    },
  ];
  const rounds = [];
  for (let round = 0; round < (quick ? 7 : 25); round += 1) {
    const floor = await timeOf(['-e', '0'], env);
    const times = [];
    for (const { time } of cases) times.push(await time());
    rounds.push({ floor, ratios: times.map((time) => time / floor) });
  }
  figures.tell('node -e 0', median(rounds.map(({ floor }) => floor)), 'ms');
  for (const [index, { name, goal }] of cases.entries())
    figures.tell(name, median(rounds.map(({ ratios }) => ratios[index])), 'times node -e 0', goal);
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

/** Enter is pressed as soon as the welcome is there. */
function timeToFirstQuestion(env) {
  return timeUntil(
    env,
    [program, 'run', 'haltungen', '--fresh'],
    [
      { seen: 'Enter:', press: '\r' },
      { seen: 'Frage 1 von', press: null },
    ],
  );
}

/** In a real pseudo-terminal: the time until the last of these was seen, each answered with its key. */
function timeUntil(env, args, steps) {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const terminal = spawnTerminal(process.execPath, args, { cols: 80, rows: 24, env });
    const awaited = [...steps];
    let screen = '';
    terminal.onData((data) => {
      screen += data;
      if (awaited.length === 0 || !screen.includes(awaited[0].seen)) return;
      const { press } = awaited.shift();
      if (awaited.length > 0) return terminal.write(press);
      resolve(performance.now() - start);
      terminal.kill();
    });
    terminal.onExit(() => reject(new Error(`${args.join(' ')} ended before ${awaited[0]?.seen} was seen`)));
  });
}
