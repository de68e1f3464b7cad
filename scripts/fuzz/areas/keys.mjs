import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { spawn } from '@lydell/node-pty';

const program = fileURLToPath(new URL('../../../bin/kundencheck.js', import.meta.url));
const KEYS = [
  ...'0123456789snuqjkh?/ äß😀',
  '\r',
  '\r',
  '\t',
  '\u007f',
  '\u001b',
  '\u001b[A',
  '\u001b[B',
  '\u001b[C',
  '\u001b[D',
  '\u001b[H',
  '\u001b[F',
  '\u001b[5~',
  '\u001b[200~eingefügt\u001b[201~',
  '\u0001',
  '\u0005',
  '\u0015',
  '\u0017',
];
const CHECKS = [
  'kurzcheck',
  'magst-du-deine-kunden',
  'was-ist-ein-kunde',
  'erreichbarkeit',
  'haltungen',
  'bewirken',
];

/** Keys without sense in a real terminal: the interview goes on, and a draft on disk is always whole. */
export function problemsOf(random, folder) {
  const plain = random.chance(0.2) ? ['--plain'] : [];
  const args = ['run', random.oneOf(CHECKS), '--fresh', ...plain];
  const pty = spawn(process.execPath, [program, ...args], {
    cols: 20 + random.below(120),
    rows: 4 + random.below(40),
    cwd: folder,
    env: { PATH: process.env.PATH, TERM: 'xterm-256color', LANG: 'C.UTF-8', KUNDENCHECK_DATA: folder },
  });
  const pressed = [];
  let seen = '';
  let ended = false;
  pty.onData((data) => {
    seen += data;
    // Keys come while it is drawn, which is when people press them, too.
    for (const _ of random.times(4)) {
      if (ended || pressed.length > 250) break;
      const key = random.chance(0.02) ? resized(pty, random) : random.oneOf(KEYS);
      pressed.push(key);
      pty.write(key);
    }
    if (!ended && pressed.length > 250) pty.write('\u0003');
  });
  return new Promise((resolve) => {
    // A screen that draws nothing more waits for a key.
    const nudge = setInterval(() => !ended && pty.write(pressed.length > 250 ? '\u0003' : '\r'), 150);
    pty.onExit(({ exitCode }) => {
      ended = true;
      clearInterval(nudge);
      const problems = [
        ...([0, 130].includes(exitCode) ? [] : [`exit code ${exitCode}`]),
        ...(/nicht passieren dürfen|at .*\.cjs:/.test(seen) ? ['a bug on the screen'] : []),
        ...brokenDrafts(folder),
      ];
      const keys = JSON.stringify(pressed.join(''));
      resolve(problems.map((problem) => `${args.join(' ')}: ${problem}\nkeys: ${keys}\n${seen.slice(-600)}`));
    });
  });
}

function resized(pty, random) {
  pty.resize(20 + random.below(120), 4 + random.below(40));
  return ' ';
}

function brokenDrafts(folder) {
  try {
    return readdirSync(join(folder, 'drafts')).filter(
      // What marks a draft as in use is no draft.
      (name) => name.endsWith('.json') && !isWhole(join(folder, 'drafts', name)),
    );
  } catch {
    return [];
  }
}

function isWhole(file) {
  try {
    JSON.parse(readFileSync(file, 'utf8'));
    return true;
  } catch {
    return false;
  }
}
