import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import { allCommands } from '../../src/commands/all.js';
import { german } from '../../src/messages/german/german.js';
import { inFolder, runInProcess } from '../support/in-process.js';
import { closeTerminals, Terminal } from '../support/terminal.js';

afterEach(closeTerminals);

const SET = `
title: Probe
scales: { z: [nie, selten, manchmal, oft] }
dimensions: { d: { title: D, bands: [{ from: 0, title: A }, { from: 50, title: B }] } }
items: [{ id: q1, text: Eins }, { id: q2, text: Zwei }]
`;
const PEOPLE = `person,q1,q2\n${[1, 2, 3, 4, 1, 2].map((code, at) => `p${at},${code},${1 + (at % 4)}\n`).join('')}`;

/** What each command that writes a file is called with; one that is new has to be put here. */
const LINES: Readonly<Record<string, readonly string[]>> = {
  run: ['run', 'set.yaml', '--answers', 'one.json'],
  batch: ['batch', 'set.yaml', 'in.csv'],
  group: ['group', 'set.yaml', 'in.csv'],
  compare: ['compare', 'set.yaml', 'in.csv', 'later.csv'],
  page: ['page', 'set.yaml'],
  sheet: ['sheet', 'set.yaml'],
  show: ['show', 'set.yaml'],
  guide: ['guide', 'set.yaml'],
  schema: ['schema'],
  manual: ['manual'],
};

async function prepared(folder: string): Promise<void> {
  await writeFile(join(folder, 'set.yaml'), SET);
  await writeFile(join(folder, 'in.csv'), PEOPLE);
  await writeFile(join(folder, 'later.csv'), PEOPLE);
  await writeFile(join(folder, 'one.json'), '{"q1":1,"q2":2}');
  await writeFile(join(folder, 'out.txt'), 'von gestern');
}

test('no command replaces a file that is there already, unless it is told to', () =>
  inFolder(async (folder) => {
    const writing = allCommands(german).filter(({ options }) =>
      options.some(({ flags }) => flags.startsWith('--output')),
    );
    expect(writing.map(({ name }) => name).sort()).toEqual(Object.keys(LINES).sort());
    await prepared(folder);
    const before = await readdir(folder);
    for (const line of Object.values(LINES)) {
      const refused = await runInProcess([...line, '--output', 'out.txt'], { folder });
      expect([line, refused.code, refused.stderr]).toEqual([
        line,
        2,
        expect.stringContaining('„out.txt“ gibt es schon und bleibt, wie es ist.'),
      ]);
      expect(await readFile(join(folder, 'out.txt'), 'utf8')).toBe('von gestern');
    }
    // This set has no guide, which is said after the place has been looked at.
    for (const line of Object.values(LINES)) {
      await writeFile(join(folder, 'out.txt'), 'von gestern');
      const { code } = await runInProcess([...line, '--output', 'out.txt', '--force'], { folder });
      const now = await readFile(join(folder, 'out.txt'), 'utf8');
      expect([line, code, now === 'von gestern']).toEqual([
        line,
        line[0] === 'guide' ? 2 : 0,
        line[0] === 'guide',
      ]);
    }
    expect(await readdir(folder)).toEqual(before);
  }));

test('the ending of a file says what it is, in every command that knows the format, and no file is what it does not say', () =>
  inFolder(async (folder) => {
    await prepared(folder);
    const beginning = async (line: readonly string[], file: string) => {
      const ran = await runInProcess([...line, '--output', file, '--force'], { folder });
      return ran.code === 0 ? (await readFile(join(folder, file), 'utf8')).slice(0, 9) : ran.stderr;
    };
    const guide = 'guide: { aim: Ziel, plan: [{ minutes: 10, title: Anfang, text: Alle sitzen. }] }';
    await writeFile(join(folder, 'guided.yaml'), `${SET}${guide}\n`);
    for (const name of ['run', 'group', 'compare', 'show', 'guide']) {
      const line = name === 'guide' ? ['guide', 'guided.yaml'] : (LINES[name] ?? []);
      expect([name, await beginning(line, 'out.html')]).toEqual([name, '<!doctype']);
      expect([name, (await beginning(line, 'out.md')).slice(0, 2)]).toEqual([name, '# ']);
      expect([name, await beginning(line, 'out.pdf')]).toEqual([
        name,
        expect.stringMatching(
          /^kundencheck: „out\.pdf“: Dieses Format gibt es hier nicht\.\nMöglich sind die Endungen \.txt, \.md, \.html[^\n]*\. Eine Seite \(\.html\) druckt jeder Browser, auch als PDF\.\n$/,
        ),
      ]);
    }
    expect(await beginning(LINES.batch ?? [], 'werte.docx')).toBe(
      'kundencheck: „werte.docx“: Dieses Format gibt es hier nicht.\nMöglich sind die Endungen .csv, .ndjson, .json, .xlsx.\n',
    );
    expect((await readdir(folder)).filter((name) => /pdf|docx/.test(name))).toEqual([]);
  }));

test('nor do the files that stand beside a result', () =>
  inFolder(async (folder) => {
    await prepared(folder);
    for (const option of ['--rejects', '--findings']) {
      const ran = await runInProcess([...(LINES.batch ?? []), option, 'out.txt'], { folder });
      expect([ran.code, ran.stdout]).toEqual([2, '']);
    }
    expect((await runInProcess([...(LINES.run ?? []), '--ics', 'out.txt'], { folder })).code).toBe(2);
    expect(await readFile(join(folder, 'out.txt'), 'utf8')).toBe('von gestern');
  }));

test('somebody at a terminal is asked', () =>
  inFolder(async (folder) => {
    await prepared(folder);
    const line = ['group', 'set.yaml', 'in.csv', '--output', 'out.txt'];
    const no = new Terminal(line, { folder });
    await no.see('Überschreiben? (j/n)');
    await no.see('bleibt, wie es ist', 'n\r');
    expect((await no.exited).code).toBe(2);
    expect(await readFile(join(folder, 'out.txt'), 'utf8')).toBe('von gestern');
    const yes = new Terminal(line, { folder });
    await yes.see('Überschreiben? (j/n)', 'j\r');
    expect((await yes.exited).code).toBe(0);
    expect(await readFile(join(folder, 'out.txt'), 'utf8')).toContain('6 Personen');
  }));
