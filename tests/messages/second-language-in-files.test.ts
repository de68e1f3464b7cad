import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readXlsx } from 'hucre/xlsx';
import { german } from '../../src/messages/german/german.js';
import { inFolder, runInProcess } from '../support/in-process.js';
import { uprightWords, upsideDown } from '../support/upside-down.js';

const messages = upsideDown(german);

const SET = `
id: zz
title: ZZ
intro: ZI
closing: ZO
scales: { zs: { from: 0, to: 4, low: ZL, high: ZH } }
dimensions:
  zd: { title: ZD, bands: [{ from: 0, title: ZB }, { from: 50, title: ZC }] }
  ze: { title: ZE, higher: worse }
items:
  - { id: za, dimension: zd, text: ZA }
  - { id: zb, dimension: zd, text: ZB, reverse: true }
  - { id: zc, kind: yes-no, dimension: ze, text: ZC }
  - { id: zf, kind: text, text: ZF, when: { item: zc, is: yes } }
  - { id: zg, kind: many, text: ZG, options: [{ id: zx, text: ZX }, { id: zy, text: ZY }] }
  - { id: zn, kind: number, min: 0, max: 9, text: ZN }
gaps: { zq: { title: ZQ, of: zd, minus: ze } }
overall: { dimensions: all, title: ZV }
advice: [{ id: zr, when: { dimension: zd, atLeast: 10 }, title: ZR, text: ZT, try: ZS }]
guide:
  aim: ZI
  material: [ZM]
  readings: [{ text: ZR }]
  plan: [{ minutes: 10, title: ZP, text: ZT }]
  debrief: [ZQ]
`;
const answers = (value: number) => JSON.stringify({ za: value, zb: 4 - value, zc: 'yes', zf: 'ZF', zn: 1 });
const PEOPLE = `person,za,zb,zc,zf\n${[0, 1, 2, 3, 4, 3, 2, 1].map((value, at) => `Z${at},${value},${4 - value},${at % 2 === 0 ? 'yes' : 'no'},ZF`).join('\n')}\n`;
const IDS = new Set([
  'zz',
  'za',
  'zb',
  'zc',
  'zd',
  'ze',
  'zf',
  'zg',
  'zn',
  'zq',
  'zr',
  'zx',
  'zy',
  'yes',
  'no',
]);

/** What a command says and what it writes into `file`, as bytes. */
async function made(args: readonly string[], file: string | null): Promise<[said: string, file: Buffer]> {
  return inFolder(async (folder) => {
    writeFileSync(join(folder, 'zz.yaml'), SET);
    writeFileSync(join(folder, 'z.json'), answers(3));
    writeFileSync(join(folder, 'zo.json'), answers(1));
    writeFileSync(join(folder, 'zz.csv'), PEOPLE);
    const named = file === null ? args : [...args, '--output', file];
    const { code, stdout, stderr } = await runInProcess(named, { folder, messages });
    expect(`${code} ${stderr}`).toMatch(/^0 /);
    return [stdout, file === null ? Buffer.alloc(0) : readFileSync(join(folder, file))];
  });
}

/** What a page shows and what it says to whoever does not see it; what it computes with is taken out. */
function shown(page: string): string {
  const bare = page.replace(/<(style|script)\b.*?<\/\1>/gs, '');
  const said = [...bare.matchAll(/ (?:alt|aria-label|placeholder|title)="([^"]*)"/g)].map(([, text]) => text);
  return [...said, bare.replace(/<[^>]*>/g, ' ')].join(' ').replace(/&\w+;/g, ' ');
}

/** Columns as programs know them, and what the hidden sheet says to them. */
const COLUMNS = new Set(
  'person answered mean band overall advice kundencheck sheet id version fingerprint'.split(' '),
);

/** The words that neither the set nor the second language has; fingerprints are no words. */
const uprightIn = (text: string) =>
  uprightWords(text.replace(/\b[0-9a-f]{8,}\b/g, '')).filter(
    (word) => !/^Z[A-Z]$/.test(word) && !IDS.has(word),
  );

describe('a second language leaves no German', () => {
  test.each([
    ['run', 'zz.yaml', '--answers', 'z.json'],
    ['show', 'zz.yaml'],
    ['show', 'zz.yaml', '--proof'],
    ['guide', 'zz.yaml'],
    ['group', 'zz.yaml', 'zz.csv'],
    ['compare', 'zz.yaml', 'z.json', 'zo.json'],
    ['compare', 'zz.yaml', 'zz.csv', 'zz.csv'],
  ])('on the page of %s %s %s', async (...args) => {
    const [, page] = await made([...args, '--format', 'html'], 'z.html');
    expect(page.length).toBeGreaterThan(2000);
    expect(uprightIn(shown(String(page)))).toEqual([]);
  });

  test.each([['--no-profile'], ['--key']])('on the page that asks, and on paper: %s', async (option) => {
    const [, page] = await made(['page', 'zz.yaml', option], 'z.html');
    expect(page.length).toBeGreaterThan(10_000);
    expect(uprightIn(shown(String(page)))).toEqual([]);
  });

  test.each([
    ['sheet', 'zz.yaml'],
    ['batch', 'zz.yaml', 'zz.csv'],
    ['group', 'zz.yaml', 'zz.csv'],
  ])('in the workbook of %s', async (...args) => {
    const [, bytes] = await made(args, 'z.xlsx');
    const { sheets } = await readXlsx(bytes);
    const texts = sheets.flatMap(({ name, rows }) => [
      name,
      ...rows.flat().map((cell) => String(cell ?? '')),
    ]);
    expect(texts.length).toBeGreaterThan(20);
    expect(uprightIn(texts.join('\n')).filter((word) => !COLUMNS.has(word))).toEqual([]);
  });
});
