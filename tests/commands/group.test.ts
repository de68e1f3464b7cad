import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from '@jest/globals';
import { runIn } from '../support/captured-world.js';

const seminar = fileURLToPath(new URL('../cases/group-twelve-people/', import.meta.url));
const set = join(seminar, 'gespraeche.yaml');
const csv = readFileSync(join(seminar, 'antworten.csv'), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'kundencheck-group-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return name;
}

describe('kundencheck group', () => {
  test('a file, its two halves, and standard input give the same report', async () => {
    const [header, ...rows] = csv.trim().split('\n');
    const half = (name: string, part: readonly string[]) => file(name, `${[header, ...part].join('\n')}\n`);
    const one = await runIn(seminar, ['group', set, 'antworten.csv']);
    const two = await runIn(folder, [
      'group',
      set,
      half('a.csv', rows.slice(0, 5)),
      half('b.csv', rows.slice(5)),
    ]);
    const piped = await runIn(folder, ['group', set, '-'], csv);
    expect([two.out, two.code]).toEqual([one.out, 0]);
    expect([piped.out, piped.code]).toEqual([one.out, 0]);
  });

  test('rows that cannot be used are said with their place; the others count', async () => {
    const bad = file('bad.csv', `${csv}zora,Empfang,9,3,1,2,3,2,2,1,1,0,1,nein,,schalter,4,\n`);
    const { code, out, err } = await runIn(folder, ['group', set, bad]);
    expect(code).toBe(1);
    expect(err).toContain('bad.csv: Zelle C14 („z1“):');
    expect(err).toContain('12 Bögen gezählt, 1 Stelle war nicht zu verwenden.');
    expect(out).toContain('12 Personen');
  });

  test('three people are too few, and that is a result', async () => {
    const three = file('three.csv', csv.split('\n').slice(0, 4).join('\n'));
    const { code, out } = await runIn(folder, ['group', set, three]);
    expect(code).toBe(0);
    expect(out).toContain('3 Personen: Das sind zu wenige für einen Gruppenbericht.');
    expect(out).not.toContain('%');
  });

  test('--output writes the report there and nothing else', async () => {
    const { out } = await runIn(folder, [
      'group',
      set,
      join(seminar, 'antworten.csv'),
      '--output',
      'bericht.txt',
    ]);
    expect(out).toBe('');
    expect(readFileSync(join(folder, 'bericht.txt'), 'utf8')).toContain('Worüber es sich zu reden lohnt');
  });

  test('--with-texts shows texts from enough people, without them', async () => {
    const wish = (line: string, index: number) =>
      index === 0 || line === '' ? line : `${line.replace(/,[^,]*$/, '')},Wunsch ${index}`;
    const wishes = file('wishes.csv', csv.split('\n').map(wish).join('\n'));
    const { out } = await runIn(folder, ['group', set, wishes, '--with-texts']);
    expect(out).toContain('• Wunsch 7');
    expect((await runIn(folder, ['group', set, wishes])).out).not.toContain('Wunsch 7');
  });

  test('plain records and whole sheets count alike', async () => {
    const mixed = csv
      .replace('amsel,Empfang,3,3,1', '"amsel","Empfang","oft",OFT, selten ')
      .replaceAll('\n', '\r\n');
    const json = async (...more: string[]) =>
      JSON.parse(
        (
          await runIn(folder, [
            'group',
            set,
            file('m.csv', mixed),
            '--by',
            'abteilung',
            '--format',
            'json',
            ...more,
          ])
        ).out,
      );
    const [records, sheets] = [await json(), await json('--with-texts')];
    expect(records.dimensions).toEqual(sheets.dimensions);
    expect(records.by).toEqual(sheets.by);
    expect(records.advice).toEqual(sheets.advice);
    expect(records.n).toBe(12);
  });

  test('a map names the columns of a survey tool', async () => {
    const codes = csv.replace('z1,z2,z3,z4', 'H[SQ001],H[SQ002],H[SQ003],H[SQ004]');
    const map = file('map.yaml', ['1', '2', '3', '4'].map((n) => `"H[SQ00${n}]": z${n}\n`).join(''));
    const mapped = await runIn(folder, [
      'group',
      set,
      file('codes.csv', codes),
      '--map',
      map,
      '--by',
      'abteilung',
    ]);
    const plain = await runIn(seminar, ['group', set, 'antworten.csv', '--by', 'abteilung']);
    expect(mapped.out).toBe(plain.out);
  });

  test('profiles, as run prints them, one after the other; they have no columns to split by', async () => {
    const [, ...lines] = csv.trim().split('\n');
    const profiles = lines.map((line) =>
      JSON.stringify({ person: line.split(',')[0], answers: { z1: 3, z2: 2 } }),
    );
    const { code, out, err } = await runIn(
      folder,
      ['group', set, '-', '--by', 'abteilung'],
      profiles.join('\n'),
    );
    expect(code).toBe(0);
    expect(out).toContain('12 Personen');
    expect(err).toContain('Nach „abteilung“ lässt sich nichts teilen');
  });

  test('a person who comes twice is said', async () => {
    const twice = file('twice.csv', `${csv}${csv.split('\n')[1]}\n`);
    const { err } = await runIn(folder, ['group', set, twice]);
    expect(err).toContain('„amsel“');
  });

  test('a person who comes twice counts once, in whatever case', async () => {
    const twice = `${csv}Amsel,Leistung,0,0,4,0,0,0,4,0,4,4,4,nein,,schalter,4,\n`;
    const json = async (name: string, text: string) =>
      JSON.parse(
        (await runIn(folder, ['group', set, file(name, text), '--id', 'person', '--format', 'json'])).out,
      );
    expect(await json('zweimal.csv', twice)).toEqual(await json('einmal.csv', csv));
  });

  test('an item may split the group and still counts as an item', async () => {
    const { out, err } = await runIn(seminar, [
      'group',
      set,
      'antworten.csv',
      '--by',
      'kanal',
      '--format',
      'json',
    ]);
    expect(err).not.toContain('kanal');
    const report = JSON.parse(out);
    expect(report.items.find(({ id }: { id: string }) => id === 'kanal')).toMatchObject({ n: 12 });
    expect(report.by).toMatchObject({ column: 'kanal', groups: [{ name: 'buero', n: 5 }] });
  });

  test('several columns are protected together', async () => {
    const { out } = await runIn(seminar, [
      'group',
      set,
      'antworten.csv',
      '--by',
      'abteilung',
      '--by',
      'kanal',
      '--format',
      'json',
    ]);
    expect(JSON.parse(out).splits.map(({ column }: { column: string }) => column)).toEqual([
      'abteilung',
      'kanal',
    ]);
  });

  test('a column of names is no way to split a group', async () => {
    const rows = Array.from({ length: 1001 }, (_, i) => `n${i},3`);
    const many = file('many.csv', `name2,z1\n${rows.join('\n')}\n`);
    const { code, out, err } = await runIn(folder, ['group', set, many, '--by', 'name2']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('mehr als 1000 verschiedene Werte');
  });

  test.each([
    { args: ['--min-group', '2'], says: 'ganze Zahl ab 3' },
    { args: ['--min-group', 'viele'], says: 'ganze Zahl ab 3' },
    { args: ['--format', 'pdf'], says: 'text, markdown, html, json, csv, xlsx' },
  ])('$args is wrong usage', async ({ args, says }) => {
    const { code, out, err } = await runIn(seminar, ['group', set, 'antworten.csv', ...args]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(says);
  });

  test('a missing file and a missing column are said before anything is written', async () => {
    const missing = await runIn(folder, ['group', set, 'nirgends.csv']);
    expect(missing).toEqual({ code: 2, out: '', err: expect.stringContaining('nirgends.csv') });
    const column = await runIn(seminar, ['group', set, 'antworten.csv', '--by', 'abteilng']);
    expect(column).toEqual({ code: 1, out: '', err: expect.stringContaining('abteilung') });
  });
});

describe('kundencheck compare', () => {
  const header = 'person,z1,z2,z3,z4';
  const before = `${header}\n${['a', 'b', 'c', 'd', 'e', 'x'].map((code, i) => `${code},2,2,2,${i % 3}`).join('\n')}\n`;
  const after = `${header}\n${['e', 'd', 'c', 'b', 'a', 'y'].map((code, i) => `${code},3,4,1,${i % 4}`).join('\n')}\n`;

  test('a group is matched by code', async () => {
    const { code, out, err } = await runIn(folder, [
      'compare',
      set,
      file('vorher.csv', before),
      file('nachher.csv', after),
      '--format',
      'json',
    ]);
    // The files have no column for the other items, which is said.
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      format: 'kundencheck/change/1',
      n: 5,
      dimensions: [
        { id: 'zuhoeren', n: 5, difference: expect.any(Number), dz: null },
        { n: 0, difference: null },
        { n: 0, difference: null },
      ],
      withoutPartner: { before: 1, after: 1 },
    });
    // Who has no partner is for those who hold the files, never for those who read the report.
    expect(err).toContain('Nur vorher: x.\nNur nachher: y.\n');
    expect(out).not.toMatch(/"[xy]"/);
  });

  test('nobody is matched by the number of a row', async () => {
    const nameless = (text: string) => text.replaceAll(/^[a-z]+,/gm, '');
    const { code, out, err } = await runIn(folder, [
      'compare',
      set,
      file('ohne-vorher.csv', nameless(before)),
      file('ohne-nachher.csv', nameless(after)),
    ]);
    expect(code).toBe(1);
    expect(err).toContain('Ohne Kennung und deshalb ausgelassen: 6 vorher, 6 nachher.');
    expect(out).not.toContain('%');
  });

  test('a group of whom only one could be read is not shown alone', async () => {
    const bad = (text: string) => text.replace(/^([b-ex-y],.*)$/gm, '$1,7');
    const { code, out } = await runIn(folder, [
      'compare',
      set,
      file('eine-vorher.csv', bad(before)),
      file('eine-nachher.csv', bad(after)),
    ]);
    expect(code).toBe(1);
    expect(out).toContain('1 Person hat beide Male geantwortet.');
    expect(out).not.toContain('für a');
    expect(out).not.toContain('%');
  });

  test('nor is one of whom only one has answered', async () => {
    const alone = (name: string, row: string) => file(name, `${header}\na,${row}\nb,,,,\nc,,,,\n`);
    const { out } = await runIn(folder, [
      'compare',
      set,
      alone('allein-vorher.csv', '2,2,2,2'),
      alone('allein-nachher.csv', '3,3,3,3'),
    ]);
    expect(out).toContain('1 Person hat beide Male geantwortet.');
    expect(out).not.toContain('%');
  });

  test('two profiles of one person, as run prints them', async () => {
    const profile = async (codes: string) => {
      const answers = file(
        `${codes}.json`,
        JSON.stringify({ person: 'amsel', answers: { z1: Number(codes[0]), z2: Number(codes[1]) } }),
      );
      const { out } = await runIn(folder, ['run', set, '--answers', answers, '--format', 'json']);
      return file(`profile-${codes}.json`, out);
    };
    const { code, out } = await runIn(folder, ['compare', set, await profile('12'), await profile('34')]);
    expect(code).toBe(0);
    expect(out).toContain('für amsel');
    expect(out).toMatch(/Zuhören\s+38\s%\s+88\s%\s+\+50/);
    expect(out).toContain('Dieser Check nennt keine.');
  });
});
