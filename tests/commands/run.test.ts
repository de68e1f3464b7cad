import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { inFolder, type RunSettings, runInProcess } from '../support/in-process.js';
import { SMALL_SET } from '../support/small-set.js';

const SHEET = 'g1: 4\ng2: 2\nszene: Zuhören\nfuehrt: nein\n';

/** `kundencheck run klein.yaml` and more, in a folder with that set. */
function run(args: readonly string[], settings: Partial<RunSettings> = {}) {
  return inFolder(async (folder) => {
    writeFileSync(join(folder, 'klein.yaml'), SMALL_SET);
    return runInProcess(['run', 'klein.yaml', ...args], { folder, ...settings });
  });
}

describe('--answers -', () => {
  test('scores what is piped in', async () => {
    const { code, stdout } = await run(['--answers', '-', '--format', 'json'], { stdin: SHEET });
    expect([code, JSON.parse(stdout).answers]).toEqual([
      0,
      { g1: 4, g2: 2, szene: 'a', fuehrt: 'no', gedanke: null },
    ]);
  });

  test('says what is wrong with it, and where it came from', async () => {
    expect((await run(['--answers', '-'], { stdin: 'g1: 9\n' })).stderr).toContain(
      'Standardeingabe:1:5: „9“ liegt',
    );
  });
});

describe('a file that is there already', () => {
  const answers = ['--answers', '-', '--output', 'mai.json'];
  const sentence =
    'kundencheck: „mai.json“ gibt es schon und bleibt, wie es ist.\nNimm einen anderen Namen, oder --force, wenn die Datei ersetzt werden soll.\n';

  function again(more: readonly string[], place: string) {
    return inFolder(async (folder) => {
      writeFileSync(join(folder, 'klein.yaml'), SMALL_SET);
      writeFileSync(join(folder, place), 'alt');
      const ran = await runInProcess(['run', 'klein.yaml', ...answers, ...more], { folder, stdin: SHEET });
      return { ...ran, left: readFileSync(join(folder, place), 'utf8').slice(0, 1) };
    });
  }

  test('is not replaced by a script', async () => {
    expect(await again([], 'mai.json')).toEqual({ code: 2, stdout: '', stderr: sentence, left: 'a' });
  });

  test('is replaced with --force', async () => {
    expect(await again(['--force'], 'mai.json')).toMatchObject({ code: 0, left: '{' });
  });

  test('is not replaced as a calendar either, and then there is no result', async () => {
    const ran = await again(['--ics', 'mai.ics'], 'mai.ics');
    expect(ran).toMatchObject({ code: 2, stderr: sentence.replace('mai.json', 'mai.ics'), left: 'a' });
  });
});

describe('what is said', () => {
  const args = ['--answers', 'gibt-es-nicht-und-hat-einen-langen-namen-mit-vielen-zeichen.yaml'];
  const sentence =
    'kundencheck: „gibt-es-nicht-und-hat-einen-langen-namen-mit-vielen-zeichen.yaml“ gibt es nicht.\n';

  test('is broken at words in a window, so that a name stays whole', async () => {
    expect((await run(args, { terminal: true })).stderr).toBe(
      sentence.replace(' gibt es nicht', '\ngibt es nicht'),
    );
  });

  test('is a line for each sentence in a file', async () => {
    expect((await run(args)).stderr).toBe(sentence);
  });
});
