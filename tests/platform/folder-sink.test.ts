import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { folderSink } from '../../src/platform/folder-sink.js';
import { newFolder } from '../support/terminal.js';

const refused = (code: string) => expect.objectContaining({ name: 'OutputError', code });

test('a new folder appears whole, for its owner alone', async () => {
  const path = join(newFolder(), 'tief', 'profile');
  const sink = folderSink(path, false);
  sink.add('Anna.md', 'a');
  sink.add('Bernd.md', 'b');
  expect(readdirSync(dirname(path))).not.toContain('profile');
  await sink.commit();
  expect(readdirSync(dirname(path))).toEqual(['profile']);
  expect(readdirSync(path)).toEqual(['Anna.md', 'Bernd.md']);
  expect([path, join(path, 'Anna.md')].map((at) => (statSync(at).mode & 0o777).toString(8))).toEqual([
    '700',
    '600',
  ]);
});

test('what is discarded leaves nothing', async () => {
  const folder = newFolder();
  const sink = folderSink(join(folder, 'profile'), false);
  sink.add('Anna.md', 'a');
  await sink.discard();
  expect(readdirSync(folder)).toEqual([]);
});

test('a folder with something in it is refused, unless files of the same name may be replaced', async () => {
  const folder = newFolder();
  writeFileSync(join(folder, 'Anna.md'), 'von gestern');
  writeFileSync(join(folder, 'Notiz.md'), 'bleibt');
  expect(() => folderSink(folder, false)).toThrow(refused('ENOTEMPTY'));
  const sink = folderSink(folder, true);
  sink.add('Anna.md', 'neu');
  await sink.commit();
  expect(readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'))).toEqual([
    'neu',
    'bleibt',
  ]);
});

test('where one file cannot be put, none is', async () => {
  const folder = newFolder();
  mkdirSync(join(folder, 'Bernd.md'));
  const sink = folderSink(folder, true);
  sink.add('Anna.md', 'a');
  sink.add('Bernd.md', 'b');
  await expect(sink.commit()).rejects.toEqual(refused('EISDIR'));
  expect(readdirSync(folder)).toEqual(['Bernd.md']);
});

test('a name that comes twice is an error, never a loss', () => {
  const sink = folderSink(join(newFolder(), 'profile'), false);
  sink.add('Anna.md', 'a');
  expect(() => sink.add('Anna.md', 'b')).toThrow(refused('EEXIST'));
});

test('two runs on one folder are told of each other', async () => {
  const path = join(newFolder(), 'profile');
  const first = folderSink(path, false);
  expect(() => folderSink(path, false)).toThrow(refused('EBUSY'));
  await first.commit();
  expect(() => folderSink(join(path, '..', 'profile'), true)).not.toThrow();
});

test.each([process.env.PATH, ''])(
  'many files are all there, with or without a tool that brings them to disk at once',
  async (path) => {
    const [folder, before] = [newFolder(), process.env.PATH];
    const sink = folderSink(join(folder, 'profile'), false);
    for (let person = 0; person < 300; person += 1) sink.add(`${person}.md`, `Profil ${person}`);
    process.env.PATH = path;
    try {
      await sink.commit();
    } finally {
      process.env.PATH = before;
    }
    const names = readdirSync(join(folder, 'profile'));
    expect(names.length).toBe(300);
    for (const name of names)
      expect(readFileSync(join(folder, 'profile', name), 'utf8')).toBe(`Profil ${name.slice(0, -3)}`);
  },
);
