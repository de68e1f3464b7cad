import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { spawn as spawnTerminal } from '@lydell/node-pty';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * How long a newcomer waits: from a clone of what is committed here, by `npm ci && npm start`, until the menu is drawn.
 * Packages come from wherever npm is set up to look, or from its cache, so the first part says as much of these as of us.
 */
export async function clone({ folder, figures }) {
  const place = join(folder, 'clone');
  const seconds = (since) => (performance.now() - since) / 1000;
  run('git', ['clone', '--quiet', '--depth', '1', `file://${root}`, place], folder);
  const start = performance.now();
  run('npm', ['ci', '--no-audit', '--no-fund'], place);
  figures.tell('npm ci', seconds(start), 's');
  await menuDrawn(place, { ...process.env, KUNDENCHECK_DATA: join(folder, 'data'), LANG: 'de_DE.UTF-8' });
  figures.tell('npm ci && npm start, until the menu is drawn', seconds(start), 's');
}

function run(command, args, cwd) {
  const { status, stderr, error } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw error ?? new Error(`${command} ${args.join(' ')}: ${stderr}`);
}

function menuDrawn(cwd, env) {
  return new Promise((resolve, reject) => {
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    const terminal = spawnTerminal(npm, ['start'], { cols: 80, rows: 24, cwd, env });
    let screen = '';
    terminal.onData((data) => {
      screen += data;
      if (!screen.includes('Welcher Check')) return;
      resolve();
      terminal.kill();
    });
    terminal.onExit(() => reject(new Error(`npm start ended before the menu was seen:\n${screen}`)));
  });
}
