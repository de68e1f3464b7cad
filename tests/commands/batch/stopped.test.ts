import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { inFolder } from '../../support/in-process.js';

const program = fileURLToPath(new URL('../../../bin/kundencheck.js', import.meta.url));
const seminar = fileURLToPath(new URL('../../fixtures/batch/seminar.yaml', import.meta.url));
const PEOPLE = 400_000;

async function writePeople(path: string): Promise<void> {
  const file = createWriteStream(path);
  file.write('person,z1,z2,g1,g2\n');
  for (let person = 0; person < PEOPLE; person += 1000)
    file.write(Array.from({ length: 1000 }, (_, index) => `p${person + index},1,2,3,4\n`).join(''));
  file.end();
  await finished(file);
}

/** Starts a batch and sends a signal as soon as a temporary file has something in it; gives how it ended. */
async function stopped(folder: string, signal: NodeJS.Signals) {
  const args = [program, 'batch', seminar, 'people.csv', '--output', 'out.csv'];
  const child = spawn(process.execPath, args, { cwd: folder, stdio: 'ignore' });
  const ended = new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((resolve) => {
    child.on('exit', (code, by) => resolve({ code, signal: by }));
  });
  while (child.exitCode === null && !(await hasBegun(folder)))
    await new Promise((resolve) => setTimeout(resolve, 1));
  child.kill(signal);
  return ended;
}

async function hasBegun(folder: string): Promise<boolean> {
  const temporary = (await readdir(folder)).find((name) => name.endsWith('.tmp'));
  if (temporary === undefined) return false;
  return stat(join(folder, temporary)).then(
    ({ size }) => size > 0,
    () => false,
  );
}

describe('a batch that is stopped in the middle', () => {
  test(
    'by kill -9 leaves no output file',
    () =>
      inFolder(async (folder) => {
        await writePeople(join(folder, 'people.csv'));
        expect(await stopped(folder, 'SIGKILL')).toEqual({ code: null, signal: 'SIGKILL' });
        expect(await readdir(folder)).not.toContain('out.csv');
      }),
    30_000,
  );

  test(
    'by Ctrl-C cleans up behind itself and ends with 130',
    () =>
      inFolder(async (folder) => {
        await writePeople(join(folder, 'people.csv'));
        expect(await stopped(folder, 'SIGINT')).toEqual({ code: 130, signal: null });
        expect(await readdir(folder)).toEqual(['people.csv']);
      }),
    30_000,
  );

  test(
    'or not stopped at all writes everybody',
    () =>
      inFolder(async (folder) => {
        await writePeople(join(folder, 'people.csv'));
        const args = [program, 'batch', seminar, 'people.csv', '--output', 'out.csv'];
        const child = spawn(process.execPath, args, { cwd: folder, stdio: 'ignore' });
        expect(await new Promise((resolve) => child.on('exit', resolve))).toBe(0);
        const lines = (await readFile(join(folder, 'out.csv'), 'utf8')).split('\n');
        expect([lines.length, lines[1], lines.at(-2)]).toEqual([
          PEOPLE + 2,
          'p0,4,37.5,2.5,Noch fremd,37.5,2.5,,,,',
          `p${PEOPLE - 1},4,37.5,2.5,Noch fremd,37.5,2.5,,,,`,
        ]);
      }),
    30_000,
  );
});
