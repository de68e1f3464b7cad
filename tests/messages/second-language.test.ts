import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, test } from '@jest/globals';
import { allCommands } from '../../src/commands/all.js';
import type { OptionDeclaration } from '../../src/commands/command.js';
import { askingOptions, globalOptions } from '../../src/commands/global-options.js';
import { begin } from '../../src/core/interview/interview.js';
import { german } from '../../src/messages/german/german.js';
import type { Messages } from '../../src/messages/messages.js';
import { plainPaint } from '../../src/platform/paint.js';
import { LineReader } from '../../src/session/plain/line-reader.js';
import { PlainPrompter } from '../../src/session/plain/plain-prompter.js';
import { openInterview } from '../../src/session/screen/interview-state.js';
import { drawInterview } from '../../src/session/screen/interview-view.js';
import { inFolder, runInProcess } from '../support/in-process.js';
import { gespraeche } from '../support/seminar.js';
import { uprightWords, upsideDown } from '../support/upside-down.js';

const messages = upsideDown(german);

/** No sentence is written into the type: any text of any language would do. */
type AnyText<T> = T extends string
  ? string extends T
    ? true
    : false
  : T extends (...facts: never[]) => infer Said
    ? AnyText<Said>
    : T extends Promise<infer Later>
      ? AnyText<Later>
      : T extends object
        ? false extends { [K in keyof T]: AnyText<T[K]> }[keyof T]
          ? false
          : true
        : true;
const anyText: AnyText<Messages> = true;

const SET = `
id: zz
title: ZZ
scales: { zs: { from: 0, to: 4, low: ZL, high: ZH } }
dimensions:
  zd: { title: ZD, bands: [{ from: 0, title: ZB }, { from: 50, title: ZC }] }
  ze: { title: ZE, higher: worse }
items:
  - { id: za, dimension: zd, text: ZA }
  - { id: zb, dimension: zd, text: ZB, reverse: true }
  - { id: zc, kind: yes-no, dimension: ze, text: ZC }
  - { id: zf, kind: text, text: ZF }
  - { id: zg, kind: many, text: ZG, options: [{ id: zx, text: ZX }, { id: zy, text: ZY }] }
gaps: { zq: { title: ZQ, of: zd, minus: ze } }
advice: [{ id: zr, when: { dimension: zd, atLeast: 10 }, title: ZR, text: ZT }]
`;
const answers = (value: number) => JSON.stringify({ za: value, zb: 4 - value, zc: 'yes', zf: 'ZF' });
const PEOPLE = `person,za,zb,zc,zf\n${[0, 1, 2, 3, 4, 3, 2].map((value, at) => `Z${at},${value},${4 - value},${at % 2 === 0 ? 'yes' : 'no'},ZF`).join('\n')}\n`;

async function said(args: readonly string[]): Promise<string> {
  return inFolder(async (folder) => {
    writeFileSync(join(folder, 'zz.yaml'), SET);
    writeFileSync(join(folder, 'zw.yaml'), `${SET}zk: 1\n`);
    writeFileSync(join(folder, 'z.json'), answers(3));
    writeFileSync(join(folder, 'zo.json'), answers(1));
    writeFileSync(join(folder, 'zz.csv'), PEOPLE);
    writeFileSync(join(folder, 'zw.csv'), `${PEOPLE}Z8,9,x,maybe,\n`);
    const { stdout, stderr } = await runInProcess(args, { folder, messages });
    return stdout + stderr;
  });
}

describe('a second language', () => {
  test('may say anything', () => {
    expect(anyText).toBe(true);
  });

  test.each([
    { args: ['run', 'zz.yaml', '--answers', 'z.json'], names: ['zz'] },
    { args: ['run', 'zz.yaml', '--answers', 'z.json', '--format', 'markdown'], names: ['zz'] },
    {
      args: ['show', 'zz.yaml', '--proof'],
      names: ['za', 'zb', 'zc', 'zd', 'ze', 'zf', 'zg', 'zq', 'zr', 'zx', 'zy', 'zz', 'yes', 'no'],
    },
    { args: ['group', 'zz.yaml', 'zz.csv'], names: ['zz'] },
    { args: ['group', 'zz.yaml', 'zw.csv', '--format', 'markdown'], names: ['zz'] },
    { args: ['compare', 'zz.yaml', 'z.json', 'zo.json'], names: ['zz'] },
    { args: ['compare', 'zz.yaml', 'zz.csv', 'zz.csv'], names: ['zz'] },
    {
      args: ['batch', 'zz.yaml', 'zz.csv', '--dry-run'],
      names: ['zz', 'csv', 'person', 'za', 'zb', 'zc', 'zf', 'yes', 'no'],
    },
    { args: ['validate', 'zz.yaml', 'zw.yaml'], names: ['zw', 'zz', 'ze', 'yaml'] },
    { args: ['run', 'zz.yaml'], names: [] },
    { args: ['ruhn', 'zz.yaml'], names: [] },
    { args: ['run', '--formatt'], names: [] },
    { args: ['run', 'zz.yaml', '--answers', 'zn.json'], names: [] },
    { args: ['group', 'zz.yaml', 'zz.csv', '--min-group', '1'], names: [] },
  ])('leaves no German where it runs: $args', async ({ args, names }) => {
    // Lines of the file itself, and the names of what can be allowed, are nobody's language.
    const text = (await said(args)).replace(/^ *\d* \|.*$|\[[a-z-]+\]$/gm, '');
    expect(text.length).toBeGreaterThan(20);
    const own = (word: string) => /^Z[A-Z]$/.test(word) || names.includes(word);
    expect(uprightWords(text).filter((word) => !own(word))).toEqual([]);
  });

  test('leaves no German in the help', async () => {
    const declared =
      /^(kundencheck|run|batch|group|compare|list|show|validate|schema|guide|forget|completion|manual|-.*|<.*|\[.*|[|].*)$/;
    for (const args of [['--help'], ['run', '--help'], ['batch', '--help'], ['compare', '--help']]) {
      const text = (await said(args)).replace(/^( {2,}\S.*?) {2,}/gm, '');
      const words = text.split(/\s+/).filter((word) => uprightWords(word).length > 0 && !declared.test(word));
      expect(words).toEqual([]);
    }
  });

  test('leaves no German in the page of man, nor in what a shell says beside what it completes', async () => {
    const options: readonly OptionDeclaration[] = [
      ...globalOptions(messages),
      ...Object.values(askingOptions(messages)),
    ];
    const declared = allCommands(messages).flatMap((command) => [
      command.name,
      ...command.arguments.flatMap(({ choices = [] }) => choices),
      ...[...command.options, ...options].flatMap(({ flags, choices = [] }) => [
        flags.replace(/<.*>/, ''),
        ...choices,
      ]),
    ]);
    const names = uprightWords(`${declared.join(' ')} kundencheck KUNDENCHECK TH SH SS TP PP RS RE br`);
    const page = await said(['manual']);
    expect(page.length).toBeGreaterThan(10_000);
    expect(uprightWords(page).filter((word) => !names.includes(word))).toEqual([]);

    const shell = await said(['completion', 'fish']);
    const descriptions = shell.match(/ -d '(?:[^'\\]|\\.)*'$/gm) ?? [];
    expect(descriptions.length).toBeGreaterThan(100);
    expect(uprightWords(descriptions.join(' '))).toEqual([]);
  });

  test('leaves no German in an interview, on a screen or line by line', async () => {
    const set = { ...gespraeche, title: '', intro: null, closing: null };
    const items = set.items.map((item) => ({ ...item, text: '', help: null }));
    const start = begin({ ...set, items: items.slice(0, 3) }, 'self');
    const glyphs = { pointer: '>', chosen: '', free: '', ticked: '', unticked: '', barDone: '', barLeft: '' };
    const look = { columns: 80, rows: 24, paint: plainPaint, messages, glyphs, editor: true };
    const drawn = [
      openInterview(start, true, 0),
      openInterview({ ...start, at: 'review' as const }, false, 0),
    ].map((state) => drawInterview(state, look).lines.join('\n'));
    const typed: string[] = [];
    const output = {
      isTerminal: false,
      size: () => ({ columns: 80, rows: 24 }),
      write: async (text: string | Uint8Array) => {
        typed.push(String(text));
      },
      stream: process.stdout,
    };
    const lines = Readable.from([Buffer.from('?\n9\nz\n1\n1\n1\nx\n\n')]) as unknown as NodeJS.ReadStream;
    const reader = new LineReader({ stdin: lines, output, onInterrupt: () => () => {}, raw: false });
    const prompter = new PlainPrompter(reader, messages, () => 0);
    await prompter.interview(start, { set: start.set, resumed: false }, () => null);
    prompter.close();
    const labels = items
      .flatMap((item) => ('scale' in item ? item.scale.labels : []))
      .flatMap((text) => uprightWords(text ?? ''));
    const seen = uprightWords([...drawn, ...typed].join('\n'));
    expect(seen.filter((word) => !labels.includes(word))).toEqual([]);
  });
});
