import { cpSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { inFolder, runInProcess } from '../support/in-process.js';

const MAY = Date.UTC(2026, 4, 12, 10);

const withPeople = (
  act: (run: (...args: string[]) => ReturnType<typeof runInProcess>, folder: string) => Promise<void>,
) =>
  inFolder(async (folder) => {
    cpSync('tests/cases/group-twelve-people', folder, { recursive: true });
    await act((...args) => runInProcess(args, { folder, clock: [MAY] }), folder);
  });

const group = ['group', 'gespraeche.yaml', 'antworten.csv'];

test('a report carries the occasion and the day that somebody wants above it, in every format for people', () =>
  withPeople(async (run, folder) => {
    const plain = await run(...group);
    const line = 'Seminar Mai · 12. Mai 2026';
    for (const day of ['heute', '12.5.2026', '2026-05-12']) {
      const [title, rule, ...rest] = plain.stdout.split('\n');
      const { stdout } = await run(...group, '--title', 'Seminar Mai', '--date', day);
      expect(stdout).toBe([title, rule, line, ...rest].join('\n'));
    }
    const label = ['--title', 'Seminar Mai', '--date', 'heute'];
    expect((await run(...group, ...label, '--format', 'html')).stdout).toContain(`>${line}</p>`);
    expect((await run(...group, ...label, '--format', 'json')).stdout).toBe(
      (await run(...group, '--format', 'json')).stdout,
    );
    const compared = await run('compare', 'gespraeche.yaml', 'antworten.csv', 'antworten.csv', ...label);
    expect(compared.stdout.split('\n')[2]).toBe(line);
    await run(
      'batch',
      'gespraeche.yaml',
      'antworten.csv',
      '--reports',
      'profile',
      '--output',
      'w.csv',
      ...label,
    );
    expect(await readFile(join(folder, 'profile/amsel.html'), 'utf8')).toContain(`>${line}</p>`);
  }));

test.each(['31.2.2026', '2026-13-01', 'gestern'])('%s is no day for a report', (day) =>
  withPeople(async (run) => {
    expect(await run(...group, '--date', day)).toEqual({
      code: 2,
      stdout: '',
      stderr: `kundencheck: --date „${day}“: Diesen Tag gibt es nicht.\nSchreib heute, 12.5.2026 oder 2026-05-12.\n`,
    });
  }),
);

test('--quiet leaves out what is good to know, and says what went wrong', () =>
  withPeople(async (run, folder) => {
    const batch = ['batch', 'gespraeche.yaml', 'antworten.csv', '--output', 'w.csv'];
    expect((await run(...batch)).stderr).toBe(
      `antworten.csv: Nicht verwendet: „abteilung“.\n12 Personen ausgewertet, 0 Zeilen abgelehnt.\nGespeichert: ${join(folder, 'w.csv')}\n`,
    );
    expect((await run(...batch, '--force', '--quiet')).stderr).toBe('');
    expect((await run('--quiet', ...batch, '--force', 'fehlt.csv')).stderr).toContain('fehlt.csv');
  }));
