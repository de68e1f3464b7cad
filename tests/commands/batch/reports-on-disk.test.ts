import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { inFolder, runInProcess } from '../../support/in-process.js';

const seminar = fileURLToPath(new URL('../../fixtures/batch/seminar.yaml', import.meta.url));
const PEOPLE = 'person,z1,z2,g1,g2\nin,3,3,3,3\nAnna,4,4,4,4\n';

test('profiles never take the place of what is there: of an input, of yesterday’s, of a note', () =>
  inFolder(async (folder) => {
    await writeFile(join(folder, 'in.txt'), PEOPLE);
    const into = (...args: readonly string[]) =>
      runInProcess(['batch', seminar, 'in.txt', '--report-format', 'text', '--reports', ...args], { folder });

    const here = await into('.');
    expect({ ...here, files: await readdir(folder) }).toEqual({
      code: 2,
      stdout: '',
      stderr: `kundencheck: „${folder}“ lässt sich nicht schreiben. In diesem Ordner liegt schon etwas. Gebraucht wird ein neuer, oder --force, wenn Dateien gleichen Namens ersetzt werden dürfen.\n`,
      files: ['in.txt'],
    });

    expect((await into('.', '--force')).code).toBe(0);
    expect(await readdir(folder)).toEqual(['Anna.txt', 'in-2.txt', 'in.txt']);
    expect(await readFile(join(folder, 'in.txt'), 'utf8')).toBe(PEOPLE);
  }));

test('a set is never replaced by what shows it', () =>
  inFolder(async (folder) => {
    await writeFile(join(folder, 'mein.yaml'), await readFile(seminar));
    const ran = await runInProcess(['show', 'mein.yaml', '--output', './mein.yaml'], { folder });
    expect(ran.code).toBe(2);
    expect(await readFile(join(folder, 'mein.yaml'))).toEqual(await readFile(seminar));
  }));

test('where a profile cannot be put, no other result appears either, and nothing is left behind', () =>
  inFolder(async (folder) => {
    await writeFile(join(folder, 'in.csv'), PEOPLE);
    await mkdir(join(folder, 'profile', 'Anna.txt'), { recursive: true });
    const ran = await runInProcess(
      [
        ...['batch', seminar, 'in.csv', '--reports', 'profile', '--report-format', 'text', '--force'],
        ...['--output', 'werte.csv', '--rejects', 'fehler.csv'],
      ],
      { folder },
    );
    expect([ran.code, await readdir(folder), await readdir(join(folder, 'profile'))]).toEqual([
      2,
      ['in.csv', 'profile'],
      ['Anna.txt'],
    ]);
  }));
