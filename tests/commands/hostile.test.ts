import { spawn, spawnSync } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { inFolder, runInProcess } from '../support/in-process.js';
import { program } from '../support/terminal.js';

const SET = `
title: Probe
scales: { z: [nie, selten, manchmal, oft] }
dimensions: { d: { title: D }, e: { title: E } }
items: [{ id: q1, dimension: d, text: Eins }, { id: q2, dimension: e, text: Zwei }]
`;

/** Runs a command on a file with this content; `$` stands for the file. */
function run(content: string, ...argv: readonly string[]) {
  return inFolder(async (folder) => {
    await writeFile(join(folder, 'set.yaml'), SET);
    await writeFile(join(folder, 'in.txt'), content);
    const ran = await runInProcess(
      argv.map((arg) => (arg === '$' ? 'in.txt' : arg)),
      { folder },
    );
    const names = (await readdir(folder)).filter((name) => name !== 'set.yaml' && name !== 'in.txt');
    const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
    return { ...ran, files: Object.fromEntries(names.map((name, at) => [name, texts[at] as string])) };
  });
}

const batch = ['batch', 'set.yaml', '$'] as const;
const deep = `{"person":"b","answers":{"q1":${'['.repeat(20_000)}${']'.repeat(20_000)},"q2":2}}\n`;

describe('one hostile file costs nobody else anything, and no more than a moment', () => {
  test('an answer nested twenty thousand deep is one rejected document', async () => {
    const sound = (name: string) => `{"person":"${name}","answers":{"q1":1,"q2":2}}\n`;
    const content = sound('a') + deep + sound('c');
    const ran = await run(content, ...batch);
    expect([ran.code, ran.stdout.split('\n').map((line) => line.slice(0, 4))]).toEqual([
      1,
      ['pers', 'a,2,', 'c,2,', ''],
    ]);
    expect((await run(content, 'group', 'set.yaml', '$')).code).toBe(1);
    expect((await run(content, 'compare', 'set.yaml', '$', '$')).code).toBe(1);
    const alone = await run(deep, 'run', 'set.yaml', '--answers', '$');
    expect([alone.code, alone.stderr.length < 1000]).toEqual([1, true]);
  });

  test('blanks without end, before a document and inside a title', async () => {
    const blanks = ' '.repeat(20_000_000);
    const documents = `{"person":"a","answers":{"q1":1,"q2":2}}${blanks}{"person":"b","answers":{"q1":1,"q2":2}}`;
    expect(await run(documents, ...batch)).toMatchObject({
      code: 0,
      stderr: expect.stringMatching(/^2 Pers/),
    });
    const title = SET.replace('Probe', `"a${' '.repeat(200_000)}b"`);
    expect(await run(title, 'validate', '$')).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('Dieser Text hat 200002 Zeichen.'),
    });
  });

  test('a heading of dots, one of brackets, and one of stars', async () => {
    for (const sign of ['.', '[', '](', '**a', '<a', '&'])
      expect(await run(`person,q1,q2,${sign.repeat(20_000)}\na,1,2,x\n`, ...batch)).toMatchObject({
        code: 0,
        stdout: expect.stringContaining('a,2,0,1'),
      });
  }, 20_000);

  test('names that nobody wrote by hand, and thousands of them', async () => {
    const ids = SET.replace('{ d: {', `{ ${'d'.repeat(90_000)}: {`).replace(
      'dimension: d',
      `dimension: ${'e'.repeat(90_000)}`,
    );
    expect((await run(ids, 'validate', '$')).code).toBe(1);
    const many = SET.replace(
      'dimension: d,',
      `dimension: { ${Array.from({ length: 15_000 }, (_, i) => `x${i}: 1`).join(', ')} },`,
    );
    expect(await run(many, 'validate', '$')).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('die ersten 100'),
    });
  }, 20_000);

  test('a file of a million empty lists, and one of many unknown items', async () => {
    expect(await run('[]\n'.repeat(1_000_000), 'run', 'set.yaml', '--answers', '$')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('zu groß'),
    });
    const unknown = `{"answers":{${Array.from({ length: 100_000 }, (_, i) => `"x${i}":1`).join(',')}}}`;
    const ran = await run(unknown, 'run', 'set.yaml', '--answers', '$');
    expect([ran.code, ran.stderr.split('\n').length]).toEqual([1, 103]);
  }, 20_000);

  test('a key as long as a page is quoted short', async () => {
    const ran = await run(`{"${'k'.repeat(6000)}":1,"q1":2}`, 'run', 'set.yaml', '--answers', '$');
    expect([ran.code, ran.stderr.length < 1500]).toEqual([1, true]);
  });
});

describe('nothing is taken for something else', () => {
  test('a field that stands twice in a document counts neither way', async () => {
    const twice = '{"person":"a","answers":{"q1":1,"q2":2,"q1":4}}\n';
    expect(await run(twice, ...batch)).toMatchObject({ code: 1, stdout: '' });
    const flat = '{"person":"a","q1":1,"q2":2,"q1":4}\n{"person":"b","q1":1,"q2":2}\n';
    expect(await run(flat, ...batch)).toMatchObject({ code: 1, stdout: expect.not.stringContaining('a,2') });
    expect(await run(twice, 'run', 'set.yaml', '--answers', '$')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('1:40: Der Schlüssel „q1“ steht hier zum zweiten Mal.'),
    });
  });

  test('a person is the same however a system writes umlauts', async () => {
    const names = ['Jörg', 'J\u00adörg', 'Jo\u0308rg', 'J\u200börg'];
    const rows = names.map((name, i) => `${name},${1 + i},2\n`).join('');
    const ran = await run(`person,q1,q2\n${rows}`, 'group', 'set.yaml', '$', '--id', 'person');
    expect(ran.stdout).toContain('1 Person');
  });

  test('a formula behind another delimiter is text, and so is a sum in words', async () => {
    const cells = ["x;=cmd|' /C calc'!A0", 'a;\uff1d1', 'a| @x', 'a;-2+3', 'gut; +1', 'ja; - nein', 'a,=1'];
    const content = `person,q1,q2\n${cells.map((cell) => `"${cell}",1,2\n`).join('')}`;
    const { stdout } = await run(content, ...batch);
    expect(
      stdout
        .split('\n')
        .slice(1, -1)
        .map((line) => line.slice(0, line.indexOf(',2,0'))),
    ).toEqual([
      `"x;'=cmd|' /C calc'!A0"`,
      `"a;'\uff1d1"`,
      `a| '@x`,
      `"a;'-2+3"`,
      '"gut; +1"',
      '"ja; - nein"',
      '"a,=1"',
    ]);
  });
});

test('rejected rows carry no address and no mark of a machine', async () => {
  const content =
    'Zeitstempel,E-Mail-Adresse,IP-Adresse,Token,Amt,person,q1,q2\n2026,a@b.example,10.0.0.1,t1,Nord,p1,9,2\n';
  const { files } = await run(content, ...batch, '--rejects', 'fehler.csv');
  expect(files['fehler.csv']?.split('\n')[0]).toBe('datei,zeile,grund,person,q1,q2,Amt,rest');
  expect(files['fehler.csv']).not.toMatch(/a@b|10\.0|t1/);
});

describe('a pipe and a device', () => {
  test('are opened once, and what cannot be read is said', () =>
    inFolder(async (folder) => {
      await writeFile(join(folder, 'set.yaml'), SET);
      spawnSync('mkfifo', ['p'], { cwd: folder });
      const writer = spawn('/bin/sh', ['-c', 'printf "person,q1,q2\\na,1,2\\n" > p'], { cwd: folder });
      const ran = await runInProcess(['batch', 'set.yaml', 'p'], { folder });
      writer.kill();
      expect([ran.code, ran.stdout.split('\n')[1]?.slice(0, 5)]).toEqual([0, 'a,2,0']);
      const device = await runInProcess(['batch', 'set.yaml', '/proc/self/mem'], { folder });
      expect([device.code, device.stderr]).toEqual([
        2,
        'kundencheck: „/proc/self/mem“ lässt sich nicht lesen.\n',
      ]);
    }));

  test('Ctrl-C ends a batch that waits for input', () =>
    inFolder(async (folder) => {
      await writeFile(join(folder, 'set.yaml'), SET);
      const args = [program, 'batch', 'set.yaml', '-', '--output', 'out.csv'];
      const child = spawn(process.execPath, args, { cwd: folder, stdio: ['pipe', 'ignore', 'ignore'] });
      const ended = new Promise((resolve) => child.on('exit', resolve));
      while (!(await readdir(folder)).some((name) => name.endsWith('.tmp')))
        await new Promise((resolve) => setTimeout(resolve, 5));
      child.kill('SIGINT');
      expect([await ended, await readdir(folder)]).toEqual([130, ['set.yaml']]);
    }));
});
