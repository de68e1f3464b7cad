import { spawnSync } from 'node:child_process';
import { readdirSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { claim, sweep, temporaryBeside } from '../../src/platform/temporary.js';
import { newFolder } from '../support/terminal.js';

const host = hostname()
  .toLowerCase()
  .replace(/[^a-z0-9]/g, '')
  .slice(0, 30);
const gone = spawnSync(process.execPath, ['-e', '']).pid;

function folderWith(...names: readonly string[]): string {
  const folder = newFolder();
  for (const name of names) writeFileSync(join(folder, name), `${host} ${gone}`);
  return folder;
}

test('what a dead run left is removed; what belongs to a living one, another computer or nobody stays', () => {
  const dead = [`.werte.csv.${host}-${gone}-x1.kundencheck.tmp`, `.${gone}-abc.tmp`, '.a.kundencheck.lock'];
  const others = [
    `.werte.csv.${host}-${process.pid}-x1.kundencheck.tmp`,
    `.werte.csv.elsewhere-${gone}-x1.kundencheck.tmp`,
    `werte.csv.${host}-${gone}-x1.kundencheck.tmp`,
    '.notiz.tmp',
  ];
  const folder = folderWith(...dead, ...others);
  sweep(folder);
  expect(readdirSync(folder).toSorted()).toEqual(others.toSorted());

  const old = join(folder, others[1] ?? '');
  utimesSync(old, 0, 0);
  sweep(folder);
  expect(readdirSync(folder).toSorted()).toEqual(others.toSorted().filter((name) => !old.endsWith(name)));
});

test('a link among the leftovers goes, what it leads to stays', () => {
  const [folder, elsewhere] = [newFolder(), folderWith('wichtig.txt')];
  symlinkSync(elsewhere, join(folder, `.x.${host}-${gone}-x1.kundencheck.tmp`));
  sweep(folder);
  expect([readdirSync(folder), readdirSync(elsewhere)]).toEqual([[], ['wichtig.txt']]);
});

test('a path belongs to one living run, and to the next when that one has ended', () => {
  const path = join(newFolder(), 'werte.csv');
  const release = claim(path);
  expect(() => claim(path)).toThrow(expect.objectContaining({ name: 'OutputError', code: 'EBUSY' }));
  release();
  claim(path)();

  const folder = folderWith('.werte.csv.kundencheck.lock');
  claim(join(folder, 'werte.csv'))();
  expect(readdirSync(folder)).toEqual([]);
});

test('a temporary file of the longest name is not too long itself', () => {
  const folder = newFolder();
  for (const name of ['ä'.repeat(127), '😀'.repeat(63), 'a'.repeat(255)]) {
    const temporary = temporaryBeside(join(folder, name));
    writeFileSync(temporary, '');
    expect(statSync(temporary).isFile()).toBe(true);
  }
});
