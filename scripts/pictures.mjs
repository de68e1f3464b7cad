// Makes the pictures of the README from real runs in a pseudo-terminal.
// Usage: npm run pictures
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { spawn } from '@lydell/node-pty';
import headless from '@xterm/headless';
import { frameOf, framesToSvg, looks } from './pictures/screen-to-svg.mjs';

const program = fileURLToPath(new URL('../bin/kundencheck.js', import.meta.url));
const docs = fileURLToPath(new URL('../docs/', import.meta.url));
const data = await mkdtemp(join(tmpdir(), 'kundencheck-pictures-'));

await interview();
await result();
await rm(data, { recursive: true, force: true });

/** Questions and answers one after the other, the last one reached with the arrow keys. */
async function interview() {
  const [columns, rows] = [80, 14];
  const terminal = open(['run', 'haltungen', '--fresh'], columns, rows);
  await terminal.until('Enter:', '\r');
  const shots = [];
  const shoot = async () => {
    await pause(150);
    shots.push(Object.values(looks).map((look) => frameOf(terminal.screen, rows, look)));
  };
  for (const [index, key] of ['4', '2', '3', '4'].entries()) {
    await terminal.until(`Frage ${index + 1} von`);
    await shoot();
    terminal.pty.write(key);
  }
  await terminal.until('Frage 5 von');
  await shoot();
  for (const at of [1, 2, 3]) {
    await terminal.until('Frage 5 von', '\u001b[B');
    if (at > 1) await shoot();
  }
  for (const [at, name] of Object.keys(looks).entries())
    await save(
      'interview',
      name,
      shots.map((shot) => shot[at]),
      { columns, rows, seconds: 1.4, title: 'Fragen im Terminal' },
    );
  terminal.pty.kill();
}

/** The page that an interview ends on, answered as slowly as somebody reads. */
async function result() {
  const [columns, rows] = [84, 30];
  const terminal = open(['run', 'haltungen', '--fresh'], columns, rows);
  await terminal.until('Enter:', '\r');
  const codes = [4, 2, 4, 4, 5, 3, 5, 2, 4, 4, 2, 4, 1, 5, 2, 4, 4, 2, 5, 4, 4, 4, 2, 3];
  for (const [index, code] of codes.entries()) {
    await terminal.until(`Frage ${index + 1} von`);
    await pause(1100);
    terminal.pty.write(String(code));
  }
  await terminal.until('Frage 25 von', '\r');
  await terminal.until('Auswerten');
  await pause(600);
  terminal.pty.write('\r');
  await terminal.until('Ein Schritt für diese Woche');
  await pause(150);
  // Below there is nothing.
  const shown = 26;
  for (const name of Object.keys(looks))
    await save('profil', name, [frameOf(terminal.screen, shown, looks[name])], {
      columns,
      rows: shown,
      title: 'Das Ergebnis auf einer Seite',
    });
  terminal.pty.kill();
}

/** The dark one has the plain name, the light one says so. */
function save(stem, name, frames, picture) {
  const file = name === 'dark' ? `${stem}.svg` : `${stem}-hell.svg`;
  return writeFile(join(docs, file), framesToSvg(frames, { ...picture, look: looks[name] }));
}

function pause(milliseconds) {
  return new Promise((later) => setTimeout(later, milliseconds));
}

function open(args, cols, rows) {
  const env = {
    PATH: process.env.PATH,
    TERM: 'xterm-256color',
    LANG: 'C.UTF-8',
    KUNDENCHECK_DATA: data,
    FORCE_COLOR: '1',
  };
  const screen = new headless.Terminal({ cols, rows, scrollback: 2000, allowProposedApi: true });
  const pty = spawn(process.execPath, [program, ...args], { cols, rows, env, name: 'xterm-256color' });
  pty.onData((chunk) => screen.write(chunk));
  const ended = new Promise((resolve) => pty.onExit(() => setTimeout(resolve, 100)));
  const text = () => {
    const { active } = screen.buffer;
    return Array.from({ length: rows }, (_, row) =>
      active.getLine(active.baseY + row)?.translateToString(true),
    ).join('\n');
  };
  const until = async (expected, keys = '') => {
    const deadline = Date.now() + 10_000;
    while (!text().includes(expected)) {
      if (Date.now() > deadline) throw new Error(`never saw ${expected}:\n${text()}`);
      await new Promise((later) => setTimeout(later, 15));
    }
    pty.write(keys);
  };
  return { screen, pty, ended, until };
}
