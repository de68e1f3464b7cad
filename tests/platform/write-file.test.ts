import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { fileSink } from '../../src/platform/byte-sink.js';
import { writePrivateNow, writeWhole } from '../../src/platform/write-file.js';
import { newFolder } from '../support/terminal.js';

const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8);
let umask = 0;
beforeEach(() => {
  umask = process.umask(0);
});
afterEach(() => {
  process.umask(umask);
});

test('what holds answers is for its owner alone, also where everything new is open to all', async () => {
  const folder = newFolder();
  const [result, plain, draft] = ['profil.txt', 'schema.json', 'neu/drafts/a.json'].map((name) =>
    join(folder, name),
  ) as [string, string, string];
  await writeWhole(result, 'x', 'owner');
  await writeWhole(plain, 'x', 'everybody');
  writePrivateNow(draft, 'x');
  expect([result, plain, draft, join(folder, 'neu/drafts')].map(modeOf)).toEqual([
    '600',
    '666',
    '600',
    '700',
  ]);
});

test('a folder of drafts that others could look into is closed', () => {
  const folder = join(newFolder(), 'drafts');
  mkdirSync(folder);
  chmodSync(folder, 0o777);
  writePrivateNow(join(folder, 'a.json'), 'x');
  expect(modeOf(folder)).toBe('700');
});

test('an existing file keeps its mode, and nobody else can read the one that will take its place', async () => {
  const folder = newFolder();
  const [path, other] = [join(folder, 'werte.csv'), join(folder, 'privat.csv')] as const;
  writeFileSync(path, 'alt');
  chmodSync(path, 0o640);
  const sink = await fileSink(path);
  await sink.write(Buffer.from('neu'));
  const growing = readdirSync(folder).filter((name) => name !== 'werte.csv');
  expect(growing.map((name) => modeOf(join(folder, name)))).toEqual(['600', '600']);
  await sink.commit();
  const fresh = await fileSink(other);
  await fresh.commit();
  expect([modeOf(path), modeOf(other), readFileSync(path, 'utf8')]).toEqual(['640', '600', 'neu']);
  expect(readdirSync(folder)).toEqual(['privat.csv', 'werte.csv']);
});

test('a link whose target is not there yet is followed, not replaced', async () => {
  const folder = newFolder();
  symlinkSync('ziel.txt', join(folder, 'link.txt'));
  await writeWhole(join(folder, 'link.txt'), 'x', 'owner');
  expect(lstatSync(join(folder, 'link.txt')).isSymbolicLink()).toBe(true);
  expect(readFileSync(join(folder, 'ziel.txt'), 'utf8')).toBe('x');
});

test('two runs on one output are told of each other, and the first one is not disturbed', async () => {
  const path = join(newFolder(), 'werte.csv');
  const first = await fileSink(path);
  await expect(fileSink(path)).rejects.toMatchObject({ name: 'OutputError', code: 'EBUSY' });
  await first.write(Buffer.from('1'));
  await first.commit();
  const second = await fileSink(path);
  await second.discard();
  expect(readFileSync(path, 'utf8')).toBe('1');
});
