import { spawn } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import { newFolder } from '../support/terminal.js';

const project = newFolder();
const parts = [
  'bin',
  'content',
  'docs',
  'examples',
  'SECURITY.md',
  'scripts',
  'src',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'tsconfig.types.json',
];

beforeAll(() => {
  for (const part of parts) cpSync(part, join(project, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(project, 'node_modules'));
});

function run(...args: readonly string[]): Promise<{ readonly code: number | null; readonly text: string }> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [...args], { cwd: project });
    let text = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => {
        text += chunk;
      });
    child.on('close', (code) => done({ code, text }));
  });
}

const starts = () => run('scripts/build.mjs', '--if-needed');
const built = () => readFileSync(join(project, 'dist/.built'), 'utf8');
const names = () =>
  readdirSync(project)
    .filter((name) => name.startsWith('dist'))
    .toSorted();

test('three starts at once build once; later ones touch nothing, until the source changes or a build was killed', async () => {
  const quiet = { code: 0, text: '' };
  expect(await Promise.all([starts(), starts(), starts()])).toEqual([quiet, quiet, quiet]);
  expect(names()).toEqual(['dist']);
  expect(await run('bin/kundencheck.js', '--version')).toEqual({ code: 0, text: '0.1.0\n' });

  rmSync(join(project, 'dist/list.cjs'));
  expect(await starts()).toEqual(quiet);
  expect(readdirSync(join(project, 'dist'))).not.toContain('list.cjs');

  const before = built();
  const gone = await run('-e', 'console.log(process.pid)');
  writeFileSync(join(project, 'dist.lock'), gone.text);
  writeFileSync(join(project, 'content/README.md'), 'another');
  expect(await starts()).toEqual(quiet);
  expect({ same: built() === before, names: names() }).toEqual({ same: false, names: ['dist'] });
  expect(readdirSync(join(project, 'dist'))).toContain('list.cjs');
}, 180_000);

test('a build that fails leaves the one before', async () => {
  const before = built();
  writeFileSync(join(project, 'content/kaputt.yaml'), 'title: Ohne Fragen\n');
  const { code, text } = await starts();
  expect({ code, says: text.includes('content/kaputt.yaml'), names: names() }).toEqual({
    code: 1,
    says: true,
    names: ['dist'],
  });
  expect(built()).toBe(before);
}, 60_000);
