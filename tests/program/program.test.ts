import { chmodSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { allCommands } from '../../src/commands/all.js';
import { translated } from '../../src/commands/placeholders.js';
import { german } from '../../src/messages/german/german.js';
import { runProgram, runShell } from '../support/program.js';
import { newFolder } from '../support/terminal.js';

const done = { code: 0, stderr: '' };
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

describe('results go to stdout', () => {
  test('a reader that has seen enough ends the program quietly', async () => {
    expect(await runShell('$PROGRAM list | head -1')).toEqual({
      ...done,
      stdout: expect.stringMatching(/^\S+ .*\n$/),
    });
    expect(await runShell('$PROGRAM show haltungen --format json | head -c 1')).toEqual({
      ...done,
      stdout: '{',
    });
  });

  const full = {
    code: 2,
    stdout: '',
    stderr: 'kundencheck: Die Ausgabe lässt sich nicht schreiben. Der Datenträger ist voll.\n',
  };

  test.each([
    'list',
    'list --json',
    '--version',
    '--help',
    'schema',
    'show haltungen --format json',
    'validate content/haltungen.yaml',
  ])('%s on a full disk says so', async (line) => {
    if (!existsSync('/dev/full')) return;
    expect(await runShell(`$PROGRAM ${line} > /dev/full`)).toEqual(full);
  });

  test('the short ways print what the long ones print', async () => {
    expect(await runProgram(['list'])).toEqual(await runProgram(['list', '--no-color']));
    expect(await runProgram(['--version'])).toEqual({ ...done, stdout: `${version}\n` });
    expect(await runProgram(['-V'])).toEqual(await runProgram(['--version', '--no-color']));
    expect(await runShell('$PROGRAM list > /dev/full')).toEqual(
      await runShell('$PROGRAM list --no-color > /dev/full'),
    );
  });
});

describe('--output', () => {
  const write = (output: string) => runProgram(['schema', '--output', output]);
  const cannot = (path: string, why: string) => ({
    code: 2,
    stdout: '',
    stderr: `kundencheck: „${path}“ lässt sich nicht schreiben. ${why}\n`,
  });

  test('writes the whole file and leaves nothing else behind', async () => {
    const folder = newFolder();
    const path = join(folder, 'schema.json');
    writeFileSync(path, 'alt');
    expect((await runProgram(['schema', '--output', path, '--force'])).code).toBe(0);
    expect([readdirSync(folder), JSON.parse(readFileSync(path, 'utf8'))]).toEqual([
      ['schema.json'],
      JSON.parse((await runProgram(['schema'])).stdout),
    ]);
  });

  test('into a folder that does not exist, a folder, or a full disk is refused', async () => {
    const folder = newFolder();
    const missing = join(folder, 'fehlt', 'schema.json');
    expect(await write(missing)).toEqual(cannot(missing, 'Diesen Ordner gibt es nicht.'));
    expect(await write(folder)).toEqual(cannot(folder, 'Das ist ein Ordner, gebraucht wird ein Dateiname.'));
    if (existsSync('/dev/full'))
      expect(await write('/dev/full')).toEqual(cannot('/dev/full', 'Der Datenträger ist voll.'));
    expect(readdirSync(folder)).toEqual([]);
  });

  // Root may write anywhere.
  (process.getuid?.() === 0 ? test.skip : test)('into a folder without permission is refused', async () => {
    const folder = newFolder();
    chmodSync(folder, 0o500);
    const path = join(folder, 'schema.json');
    expect(await write(path)).toEqual(cannot(path, 'Dort darf ich nicht schreiben.'));
  });
});

describe('what comes from outside', () => {
  test('cannot steer the terminal through a name', async () => {
    for (const args of [
      ['\u001b[31m'],
      ['show', '\u001b[2J'],
      ['show', '\u001b[2J.yaml'],
      ['list', '--\u009b31m'],
    ])
      expect((await runProgram(args)).stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
  });

  test('is read no further than its limit', async () => {
    if (!existsSync('/dev/zero')) return;
    expect(await runProgram(['validate', '/dev/zero'])).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('Bis 256 KB werden gelesen.'),
    });
  });

  test('may come through a pipe', async () => {
    expect(await runShell('cat content/haltungen.yaml | $PROGRAM validate - | head -n 1', {})).toEqual({
      ...done,
      stdout: 'Standardeingabe: in Ordnung (25 Fragen, 6 Dimensionen)\n',
    });
  });

  test('is told apart by its size before it is read', async () => {
    const path = join(newFolder(), 'gross.yaml');
    writeFileSync(path, new Uint8Array(50 * 1024 * 1024));
    const stderr = (limit: string) =>
      `${path}: Die Datei ist mit 50 MB zu groß. Bis ${limit} werden gelesen.\n1 Befund. Nichts wurde ausgewertet.\n`;
    expect(await runProgram(['show', path])).toEqual({ code: 1, stdout: '', stderr: stderr('256 KB') });
    expect(await runProgram(['run', 'haltungen', '--answers', path])).toEqual({
      code: 1,
      stdout: '',
      stderr: stderr('4 MB'),
    });
  });
});

describe('help', () => {
  const commands = allCommands(german);

  test('names every command with what it does', async () => {
    const { code, stdout, stderr } = await runProgram(['--help']);
    expect({ code, stderr }).toEqual(done);
    const flat = stdout.replace(/\s+/g, ' ');
    for (const { name, summary } of commands) expect(flat).toMatch(new RegExp(` ${name} .*${summary}`));
  });

  test.each(commands.map(({ name }) => name))(
    'of %s names its options and shows an example',
    async (name) => {
      const command = commands.find((candidate) => candidate.name === name);
      const { code, stdout } = await runProgram([name, '--help']);
      expect(code).toBe(0);
      for (const { flags } of command?.options ?? []) expect(stdout).toContain(translated(flags, german));
      for (const [line] of command?.examples ?? []) expect(stdout).toContain(line);
      expect(command?.examples.length).toBeGreaterThan(0);
      // What commander would say by itself.
      expect(stdout).not.toMatch(/choices:|default:|Usage|Options|Arguments|Commands|\[options\]/);
      const declared = [
        ...(command?.arguments ?? []).map((one) => one.name),
        ...(command?.options ?? []).map((one) => one.flags),
      ];
      const placeholders = declared.flatMap((one) =>
        [...one.matchAll(/[<[]([a-z-]+)/g)].map((found) => found[1]),
      );
      expect(Object.keys(german.commands.program.placeholders)).toEqual(expect.arrayContaining(placeholders));
    },
  );
});
