import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { spawn } from '@lydell/node-pty';

const program = fileURLToPath(new URL('../../bin/kundencheck.js', import.meta.url));
const PATIENCE_MS = 20_000;
/** The question on the screen tells how many answers were taken before it. */
const QUESTION = /Frage (\d+) von/g;

/** Kills an interview while somebody answers quickly; gives what is wrong afterwards. */
export async function killInterview(random, folder) {
  mkdirSync(folder);
  const plain = random.chance(0.3) ? ['--plain'] : [];
  const acknowledged = await answering(folder, ['--fresh', ...plain], random.below(20), random.below(30));
  const draft = draftIn(folder);
  const problems = acknowledged === null ? ['the first question never came'] : [];
  const kept = draft === null ? 0 : Object.keys(draft.answers).length;
  if (kept < acknowledged) problems.push(`${acknowledged} answers were given, ${kept} kept`);
  if (kept > 0) await answering(folder, ['--resume', ...plain], 1, 0);
  const left = filesOf(folder).filter((name) => name.startsWith('.') && !name.endsWith('.lock'));
  // A second kill may leave the one file that was being written just then.
  if (left.length > 1) problems.push(`left behind: ${left}`);
  return problems.map((problem) => `interview ${plain}: ${problem}`);
}

/** Answers questions as they come and kills the process a moment after so many; gives how many the screen had taken. */
function answering(folder, args, answers, moment) {
  const pty = spawn(process.execPath, [program, 'run', 'haltungen', ...args], {
    cols: 80,
    rows: 24,
    env: { PATH: process.env.PATH, TERM: 'xterm-256color', LANG: 'C.UTF-8', KUNDENCHECK_DATA: folder },
  });
  const key = args.includes('--plain') ? '3\r' : '3';
  let [first, last] = [null, 0];
  return new Promise((resolve) => {
    const kill = () => pty.kill('SIGKILL');
    const alarm = setTimeout(kill, PATIENCE_MS);
    pty.onData((data) => {
      for (const number of [...data.matchAll(QUESTION)].map((found) => Number(found[1]))) {
        first ??= number;
        if (number <= last) continue;
        last = number;
        pty.write(key);
        if (last - first === answers) setTimeout(kill, moment);
      }
      // The greeting waits for Enter.
      if (first === null) pty.write('\r');
    });
    pty.onExit(() => {
      clearTimeout(alarm);
      resolve(first === null ? null : last - 1);
    });
  });
}

function draftIn(folder) {
  const name = filesOf(folder).find((file) => file.endsWith('.json') && !file.startsWith('.'));
  return name === undefined ? null : JSON.parse(readFileSync(join(folder, 'drafts', name), 'utf8'));
}

function filesOf(folder) {
  try {
    return readdirSync(join(folder, 'drafts'));
  } catch {
    return [];
  }
}
