import { spawnSync } from 'node:child_process';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { newFolder, program } from '../support/terminal.js';

const preload = resolve('tests/support/print-loaded.cjs');
const folder = newFolder();
const answers = join(folder, 'answers.json');
const ownSet = join(folder, 'eigen.yaml');
writeFileSync(answers, '{}');
writeFileSync(
  ownSet,
  'title: Eigen\nscales: { s: [nein, ja] }\ndimensions: { d: Dim }\nitems: [{ text: Eins }]\n',
);

const [authors, listing, main, parser] = ['authors', 'list', 'main', 'program'].map(
  (name) => `dist/${name}.cjs`,
) as [string, string, string, string];
const [commander, chalk, width, yaml] = ['commander', 'chalk', 'width', 'yaml'].map(
  (name) => `dist/packages/${name}.cjs`,
) as [string, string, string, string];

test.each([
  { args: ['--version'], loaded: [main] },
  { args: ['list'], loaded: [listing, main] },
  { args: ['list', '--json'], loaded: [main, commander, parser] },
  { args: ['run', 'haltungen', '--answers', answers, '--format', 'json'], loaded: [main, commander, parser] },
  { args: ['run', 'haltungen', '--answers', answers], loaded: [main, commander, width, parser] },
  {
    args: ['run', ownSet, '--answers', answers, '--format', 'json'],
    loaded: [authors, main, commander, yaml, parser],
  },
  { args: ['show', 'haltungen'], env: { FORCE_COLOR: '1' }, loaded: [main, chalk, commander, width, parser] },
])('$args loads only what it needs', ({ args, env = {}, loaded }) => {
  const { stderr, status } = spawnSync(process.execPath, ['-r', preload, program, ...args], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH, ...env },
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: `LOADED ${loaded.join(' ')}\n` });
});

/** In kilobytes, a little above what they have: whoever needs more says so here. */
test.each([
  { file: 'main.cjs', budget: 10 },
  { file: 'list.cjs', budget: 126 },
  { file: 'program.cjs', budget: 505 },
  { file: 'people.cjs', budget: 458 },
  { file: 'authors.cjs', budget: 300 },
  { file: 'reviewing.cjs', budget: 132 },
  { file: 'browser.js', budget: 62 },
  { file: 'page/program.js', budget: 60 },
  { file: 'page/du.js', budget: 10 },
  { file: 'page/sie.js', budget: 15 },
  { file: 'page/english.js', budget: 12 },
  { file: 'sie.cjs', budget: 52 },
  { file: 'english.cjs', budget: 107 },
  { file: 'index.js', budget: 900 },
])('$file has at most $budget KB', ({ file, budget }) => {
  expect(statSync(join('dist', file)).size / 1000).toBeLessThan(budget);
});

test.each([{ files: ['browser.js'] }, { files: ['page/program.js', 'page/du.js'] }])(
  '$files have at most 25 KB on their way through a line',
  ({ files }) => {
    const packed = gzipSync(Buffer.concat(files.map((file) => readFileSync(join('dist', file)))), {
      level: 9,
    });
    expect(packed.length / 1000).toBeLessThan(25);
  },
);
