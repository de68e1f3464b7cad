import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { inFolder, runInProcess } from '../support/in-process.js';

const here = { folder: process.cwd() };
const show = (...options: readonly string[]) =>
  runInProcess(['show', 'content/kurzcheck.yaml', ...options], here);

test('an author reads the whole profile of somebody who answers at the good end, in the format asked for', () =>
  inFolder(async (folder) => {
    const text = await show('--profile', 'best');
    expect({ code: text.code, stderr: text.stderr }).toEqual({ code: 0, stderr: '' });
    expect(text.stdout).toContain('Erdachter Bogen: so nah am guten Ende wie möglich');
    expect(text.stdout.match(/(?<=█ 100\u00a0% +)\S.*/g)).toEqual([
      'Nah dran',
      'Willkommen',
      'Offene Leitung',
      'Freundlich klar',
      'Gern wirksam',
    ]);
    const profile = JSON.parse((await show('--profile', 'worst', '--format', 'json')).stdout);
    expect(profile.dimensions.map(({ percent }: { percent: number }) => percent)).toEqual([0, 0, 0, 0, 0]);
    const page = join(folder, 'mitte.html');
    expect(await show('--profile', 'middle', '--format', 'html', '--output', page)).toMatchObject({
      code: 0,
    });
    expect(await readFile(page, 'utf8')).toContain('Erdachter Bogen: so nah an der Mitte wie möglich');
  }));

test('chance answers alike for the same number, and says which number it took', async () => {
  const [seven, again, eight] = [
    await show('--profile', 'random', '--seed', '7'),
    await show('--profile', 'random', '--seed', '7'),
    await show('--profile', 'random', '--seed', '8'),
  ];
  expect(again).toEqual(seven);
  expect(eight.stdout).not.toBe(seven.stdout);
  expect(seven.stderr).toBe('');
  expect((await show('--profile', 'random')).stderr).toBe(
    'Zufällig mit --seed 1. Eine andere Zahl gibt einen anderen Bogen.\n',
  );
});

test.each([
  { options: ['--profile', 'bset'], says: 'Meintest Du „best“?' },
  { options: ['--profile', 'random', '--seed', '1,5'], says: '--seed „1,5“ geht nicht: eine ganze Zahl' },
  { options: ['--profile', 'random', '--seed', '4294967296'], says: 'eine ganze Zahl von 0 bis 4294967295.' },
  { options: ['--seed', '3'], says: '--seed geht nur zusammen mit --profile random.' },
])('$options is refused in words', async ({ options, says }) => {
  const { code, stdout, stderr } = await show(...options);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(says);
});
