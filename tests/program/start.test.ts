import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { newFolder, program } from '../support/terminal.js';

function started(preload: string, args: readonly string[]) {
  const file = join(newFolder(), 'preload.cjs');
  writeFileSync(file, preload);
  const { status, stdout, stderr } = spawnSync(process.execPath, ['-r', file, program, ...args], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH },
  });
  return { status, stdout, stderr };
}

test.each(['12.22.0', '18.20.4', '20.0.0', '20.18.3'])('Node %s is told that it is too old', (version) => {
  const preload = `Object.defineProperty(process, 'versions', { value: { node: '${version}' } });`;
  expect(started(preload, ['list'])).toEqual({
    status: 2,
    stdout: '',
    stderr: `kundencheck braucht Node.js ab Version 20.19, hier läuft ${version}. Eine neue Fassung gibt es auf https://nodejs.org.\n`,
  });
});

test('a run that waits for something that never comes ends with 70 and a sentence', () => {
  const preload = `const { RealWorld } = require('${join(process.cwd(), 'dist/main.cjs')}');
    Object.defineProperty(RealWorld.prototype, 'stdout', { get: () => ({ write: () => new Promise(() => {}) }) });`;
  const { status, stdout, stderr } = started(preload, ['--version']);
  expect({ status, stdout }).toEqual({ status: 70, stdout: '' });
  expect(stderr).toMatch(/^kundencheck: Das hätte nicht passieren dürfen/);
});
