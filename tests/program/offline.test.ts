import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import { allCommands } from '../../src/commands/all.js';
import { german } from '../../src/messages/german/german.js';
import { closeTerminals, keys, newFolder, program, Terminal } from '../support/terminal.js';

afterEach(closeTerminals);

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
    ['page', 'haltungen', '--output', 'check.html'],
    ['sheet', 'haltungen', '--output', 'bogen.xlsx'],
    ['guide', 'haltungen', '--output', 'leitfaden.html'],
    ['new', 'probe', '--title', 'Probe', '--address', 'du'],
    ['completion', 'powershell'],
    ['manual'],
    ['forget', '--yes'],
  ];
  for (const line of lines) expect({ line, ...run(...line) }).toEqual({ line, ended: true, network: false });
  const written = filesIn(work).filter((name) => !given.includes(name));
  expect(written.filter((name) => !name.startsWith('profile'))).toEqual([
    'bogen.xlsx',
    'check.html',
    'fehler.csv',
    'gruppe.txt',
    'leitfaden.html',
    'probe.yaml',
    'profil.txt',
    'vergleich.txt',
    'werte.csv',
  ]);
  expect(filesIn(home)).toEqual([]);
}, 120_000);

/** What the sheet on data protection names as a file, `…` standing for anything. */
const named = [
  ...readFileSync('docs/datenschutz.md', 'utf8').matchAll(/`([^`\s]*(?:…[^`\s]*|\.html))`/g),
].map(([, name = '']) => new RegExp(`^${name.replace(/[.\\]/g, '\\$&').replaceAll('…', '.*')}$`));

test('whatever an interview keeps, also where it was killed, is named in the sheet on data protection', async () => {
  const data = newFolder();
  const seen = () =>
    filesIn(data)
      .map((name) => name.replaceAll('\\', '/'))
      .filter((name) => name !== 'drafts');
  const terminal = new Terminal(['run', 'haltungen', '--fresh'], { env: { KUNDENCHECK_DATA: data } });
  await terminal.see('Enter');
  await terminal.settle();
  await terminal.see('Frage 1 von', keys.enter);
  await terminal.see('Frage 2 von', '4');
  const open = seen();
  terminal.kill('SIGKILL');
  await terminal.exited;
  const left = [...open, ...seen()];
  expect(open).toContain('drafts/haltungen.json');
  expect(left.filter((name) => !named.some((pattern) => pattern.test(name)))).toEqual([]);
});

test('so is every option that writes', () => {
  const sheet = readFileSync('docs/datenschutz.md', 'utf8');
  const writing = allCommands(german).flatMap(({ options }) =>
    options.flatMap(({ flags }) => (/<(file|folder)>/.test(flags) ? [flags.split(' ')[0] ?? ''] : [])),
  );
  // Read, or of nobody.
  const harmless = ['--answers', '--map', '--witness'];
  expect([...new Set(writing)].filter((flag) => !harmless.includes(flag) && !sheet.includes(flag))).toEqual(
    [],
  );
  expect(writing.length).toBeGreaterThan(10);
});
