import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@jest/globals';
import { newFolder, program } from '../support/terminal.js';

const preload = resolve('tests/support/no-network.cjs');
const [home, work] = [newFolder(), newFolder()];
cpSync('tests/fixtures/batch/seminar.yaml', join(work, 'set.yaml'));
cpSync('tests/fixtures/batch/microsoft-forms.xlsx', join(work, 'in.xlsx'));
cpSync('tests/fixtures/batch/google-forms.csv', join(work, 'in.csv'));
writeFileSync(join(work, 'answers.json'), '{ "answers": { "z1": 3 } }');
const given = ['answers.json', 'in.csv', 'in.xlsx', 'set.yaml'];

function run(...args: readonly string[]) {
  const env = { PATH: process.env.PATH, HOME: home, XDG_DATA_HOME: '' };
  const { status, stderr } = spawnSync(process.execPath, ['-r', preload, program, ...args], {
    cwd: work,
    env,
    encoding: 'utf8',
  });
  return { ended: status === 0 || status === 1, network: stderr.includes('NETWORK') };
}

const filesIn = (folder: string) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted();

test('the guard itself sees a connection', () => {
  const { status } = spawnSync(process.execPath, [
    '-r',
    preload,
    '-e',
    "require('http').get('http://x.invalid')",
  ]);
  expect(status).toBe(99);
});

test('no command reaches for the network, and none leaves a file but those that it was told to write', () => {
  const lines = [
    ['list'],
    ['run', 'set.yaml', '--answers', 'answers.json', '--output', 'profil.txt'],
    ['batch', 'set.yaml', 'in.xlsx', '--output', 'werte.csv', '--rejects', 'fehler.csv'],
    ['batch', 'set.yaml', 'in.csv', '--output', 'werte.csv', '--reports', 'profile', '--force'],
    ['group', 'set.yaml', 'in.xlsx', '--output', 'gruppe.txt'],
    ['compare', 'set.yaml', 'in.xlsx', 'in.xlsx', '--output', 'vergleich.txt'],
    ['validate', 'set.yaml'],
    ['show', 'haltungen'],
  ];
  for (const line of lines) expect({ line, ...run(...line) }).toEqual({ line, ended: true, network: false });
  const written = filesIn(work).filter((name) => !given.includes(name));
  expect(written.filter((name) => !name.startsWith('profile'))).toEqual(
    ['fehler.csv', 'gruppe.txt', 'vergleich.txt', 'werte.csv'].concat('profil.txt').toSorted(),
  );
  expect(filesIn(home)).toEqual([]);
}, 120_000);

test('the sheet on data protection names every kind of file', () => {
  const sheet = readFileSync('docs/datenschutz.md', 'utf8');
  for (const kind of [
    'drafts',
    '--output',
    '--rejects',
    '--reports',
    '.kundencheck.tmp',
    '.kundencheck.lock',
  ])
    expect(sheet).toContain(kind);
});
