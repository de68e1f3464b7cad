import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { saysDu } from '../support/address.js';
import { runProgram } from '../support/program.js';
import { newFolder } from '../support/terminal.js';

const answers = JSON.stringify({ m1: 2, e1: 1, n1: 4, b2: 2, h2: 4, m2: 3, n2: 2, e2: 4, h1: 1, b1: 2 });

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = newFolder();
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

/** What is said to somebody, without what others are quoted with. */
const said = (text: string) =>
  text
    .replace(/\s+/g, ' ')
    .replace(/„[^“]*“/g, '')
    .split(/(?<=[.!?:]) /);

describe('a built-in check in Sie', () => {
  const folder = folderWith({ 'a.json': answers });
  const run = (args: readonly string[], env = {}) => runProgram(args, { folder, env });

  test.each([
    ['run', 'kurzcheck', '--answers', 'a.json', '--all'],
    ['show', 'kurzcheck'],
    ['guide', 'haltungen', '--format', 'markdown'],
  ])('says Du to nobody in %s %s', async (...args) => {
    const { code, stdout } = await run([...args, '--address', 'sie']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/\b(Sie|Ihre[nrms]?)\b/);
    expect(said(stdout).filter((sentence) => saysDu(sentence) !== null)).toEqual([]);
  });

  test('is asked for once and for all by KUNDENCHECK_ADDRESS', async () => {
    const args = ['run', 'kurzcheck', '--answers', 'a.json'];
    const [wished, set, du] = await Promise.all([
      run([...args, '--address', 'sie']),
      run(args, { KUNDENCHECK_ADDRESS: 'sie' }),
      run([...args, '--address', 'du'], { KUNDENCHECK_ADDRESS: 'sie' }),
    ]);
    expect(set).toEqual(wished);
    expect(du).toEqual(await run(args));
    expect(du.stdout).not.toBe(wished.stdout);
  });

  test('stands in the list by the title that people will see', async () => {
    const [wished, set, du] = await Promise.all([
      run(['list', '--address', 'sie']),
      run(['list'], { KUNDENCHECK_ADDRESS: 'sie' }),
      run(['list']),
    ]);
    expect(set).toEqual(wished);
    expect(wished.stdout).toMatch(/^magst-du-deine-kunden +Mögen Sie Ihre Kunden\? /m);
    expect(du.stdout).toMatch(/^magst-du-deine-kunden +Magst Du Deine Kunden\? /m);
  });

  test('goes by its title in either wording', async () => {
    const [sie, du] = await Promise.all([
      run(['show', 'Mögen Sie Ihre Kunden?', '--address', 'sie']),
      run(['show', 'Magst Du Deine Kunden?', '--address', 'sie']),
    ]);
    expect(sie.stdout).toMatch(/^Mögen Sie Ihre Kunden\?\n/);
    expect(du).toEqual(sie);
  });

  test('takes the answers of the other wording: profiles, and tables headed by its questions', async () => {
    const head = (question: string) => `${question},e1,n1\n${'4,2,2\n'.repeat(3)}`;
    const tables = folderWith({
      'du.csv': head('Magst Du Deine Kundinnen und Kunden?'),
      'sie.csv': head('Mögen Sie Ihre Kundinnen und Kunden?'),
    });
    const scored = (args: readonly string[]) =>
      runProgram(['batch', 'kurzcheck', ...args], { folder: tables });
    const [du, sie, both] = await Promise.all([
      scored(['du.csv']),
      scored(['sie.csv']),
      scored(['du.csv', 'sie.csv', '--address', 'sie', '--format', 'ndjson', '--brief']),
    ]);
    expect(sie.stdout).toBe(du.stdout);
    expect(both.stdout.trim().split('\n')).toHaveLength(6);
    await run(['run', 'kurzcheck', '--answers', 'a.json', '--address', 'sie', '--output', 'sie.json']);
    const again = await run(['run', 'kurzcheck', '--answers', 'sie.json']);
    expect(again.stderr).toBe('');
    expect(again.stdout).toBe((await run(['run', 'kurzcheck', '--answers', 'a.json'])).stdout);
  });
});

test('a set of somebody’s own has the address that its author gave it', async () => {
  const folder = folderWith({
    'du.yaml': readFileSync('tests/cases/group-twelve-people/gespraeche.yaml', 'utf8'),
    'en.yaml': readFileSync('tests/fixtures/first-week.yaml', 'utf8'),
  });
  const show = (file: string, address: string, env = {}) =>
    runProgram(['show', file, '--address', address], { folder, env });
  expect((await show('du.yaml', 'du', { KUNDENCHECK_ADDRESS: 'sie' })).code).toBe(0);
  expect(await show('du.yaml', 'sie')).toEqual({
    code: 2,
    stdout: '',
    stderr: [
      'kundencheck: „Gespräche führen“ gibt es nur mit Du.',
      'Wie ein eigener Check Menschen anspricht, bestimmen seine Texte und address: in seiner Datei.',
      '',
    ].join('\n'),
  });
  expect(await show('en.yaml', 'du')).toMatchObject({
    code: 2,
    stderr: 'kundencheck: „The first week“ ist nicht auf Deutsch; --address gibt es dort nicht.\n',
  });
});
