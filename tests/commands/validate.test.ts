import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { readSet } from '../../src/index.js';
import { mendedText } from '../../src/readers/mended-text.js';
import { inFolder, runInProcess } from '../support/in-process.js';
import { mistakes } from '../support/mistakes.js';

const SLIPS = `titel: Gut angekommen?
scales: { zustimmung: [nie, selten, oft] }
dimensions: { ankommen: Ankommen }
items:
  - { id: 1, text: Ich weiß, was von mir erwartet wird. }
  - { id: 2, text: Ich gehe gern., reverse: ja }
`;
const MENDED = `title: Gut angekommen?
scales: { zustimmung: [nie, selten, oft] }
dimensions: { ankommen: Ankommen }
items:
  - { id: i1, text: "Ich weiß, was von mir erwartet wird." }
  - { id: i2, text: Ich gehe gern., reverse: true }
`;
const SOUND = MENDED.replace('Gut angekommen?', 'Angekommen');

test('--fix shows what would change and leaves the file alone, until somebody says yes', () =>
  inFolder(async (folder) => {
    const file = join(folder, 'a.yaml');
    writeFileSync(file, SLIPS);
    const shown = await runInProcess(['validate', 'a.yaml', '--fix'], { folder });
    expect(shown.code).toBe(1);
    expect(shown.stderr).toContain('-titel: Gut angekommen?\n+title: Gut angekommen?\n');
    expect(shown.stderr).toContain('--yes');
    expect(readFileSync(file, 'utf8')).toBe(SLIPS);
    const fixed = await runInProcess(['validate', 'a.yaml', '--fix', '--yes'], { folder });
    expect({ code: fixed.code, stdout: fixed.stdout }).toEqual({
      code: 0,
      stdout: 'a.yaml: in Ordnung (2 Fragen, 1 Dimension)\n',
    });
    expect(readFileSync(file, 'utf8')).toBe(MENDED);
    const again = await runInProcess(['validate', 'a.yaml', '--fix', '--yes'], { folder });
    expect(again.stderr).toContain('nichts');
    expect(readFileSync(file, 'utf8')).toBe(MENDED);
  }));

test('a mend brings no new error, and mends of errors leave fewer of them', () => {
  const errorsIn = (text: string) => {
    const reading = readSet(Buffer.from(text), 'probe');
    return reading.ok ? [] : reading.findings;
  };
  const seen = mistakes.flatMap(({ name, text }) => {
    const found = errorsIn(text);
    const mended = mendedText(text, found);
    if (mended.changes === 0) return [];
    const left = errorsIn(mended.text);
    const codes = found.map(({ finding }) => finding.code);
    const fresh = left.filter(({ finding }) => !codes.includes(finding.code));
    return [{ name, worse: fresh.length > 0 || left.length > found.length }];
  });
  expect(seen.length).toBeGreaterThan(80);
  expect(seen.filter(({ worse }) => worse).map(({ name }) => name)).toEqual([]);
});

test('it reads what is piped in, folders, and what a pattern fits', () =>
  inFolder(async (folder) => {
    mkdirSync(join(folder, 'checks'));
    writeFileSync(join(folder, 'checks', 'a.yaml'), SOUND);
    writeFileSync(join(folder, 'checks', 'b.yml'), SOUND);
    writeFileSync(join(folder, 'checks', 'notizen.txt'), 'kein Check');
    const said = async (name: string, stdin = '') =>
      (await runInProcess(['validate', name], { folder, stdin })).stdout;
    const good = (file: string) => `${file}: in Ordnung (2 Fragen, 1 Dimension)\n`;
    expect(await said('-', SOUND)).toMatch(/^.+: in Ordnung \(2 Fragen, 1 Dimension\)\n$/);
    expect(await said('checks')).toBe(good(join('checks', 'a.yaml')) + good(join('checks', 'b.yml')));
    expect(await said('checks/*.yaml')).toBe(good(join('checks', 'a.yaml')));
    const piped = await runInProcess(['validate', '-', '--fix', '--yes'], { folder, stdin: SLIPS });
    expect(piped.code).toBe(1);
    const none = await runInProcess(['validate', 'checks/*.json'], { folder });
    expect({ code: none.code, stdout: none.stdout }).toEqual({ code: 2, stdout: '' });
  }));

test('--rates counts, and --witness saves a sheet for each band that gives that band', () =>
  inFolder(async (folder) => {
    const banded = SOUND.replace(
      '{ ankommen: Ankommen }',
      '{ ankommen: { title: Ankommen, score: sum, bands: [{ upTo: 3, title: Fremd }, { upTo: 5, title: Bald }, { title: Da }] } }',
    );
    writeFileSync(join(folder, 'a.yaml'), banded);
    const { code, stdout } = await runInProcess(['validate', 'a.yaml', '--rates', '--witness', 'boegen'], {
      folder,
    });
    expect(code).toBe(0);
    expect(stdout.match(/% {2}Bereich ankommen\.(to-3|to-5|over-5)/g)).toHaveLength(3);
    const bandOf = async (name: string) => {
      const file = join('boegen', `a-band-ankommen.${name}.json`);
      expect(existsSync(join(folder, file))).toBe(true);
      const profile = await runInProcess(['run', 'a.yaml', '--answers', file, '--format', 'json'], {
        folder,
      });
      return JSON.parse(profile.stdout).dimensions[0].band.title;
    };
    expect([await bandOf('to-3'), await bandOf('to-5'), await bandOf('over-5')]).toEqual([
      'Fremd',
      'Bald',
      'Da',
    ]);
    const again = await runInProcess(['validate', 'a.yaml', '--witness', 'boegen'], { folder });
    expect(again.code).toBe(2);
  }));
