import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { allCommands } from '../../../src/commands/all.js';
import { german } from '../../../src/messages/german/german.js';
import { runInProcess } from '../../support/in-process.js';
import { runProgram } from '../../support/program.js';
import { newFolder } from '../../support/terminal.js';

const SHELLS = ['bash', 'zsh', 'fish', 'powershell'];

async function script(shell: string): Promise<string> {
  const { code, stdout } = await runProgram(['completion', shell]);
  expect(code).toBe(0);
  return stdout;
}

describe('completion', () => {
  test('in bash offers commands, checks, options and their values, and leaves files to bash', async () => {
    const file = join(newFolder(), 'completion.bash');
    writeFileSync(file, await script('bash'));
    const offered = (...words: readonly string[]) => {
      const typed = words.map((word) => `'${word}'`).join(' ');
      const line = `source '${file}'; COMP_WORDS=(${typed}); COMP_CWORD=${words.length - 1}; _kundencheck; echo "\${COMPREPLY[*]}"`;
      const { stdout, stderr } = spawnSync('bash', ['-c', line], { encoding: 'utf8' });
      return stdout.trim() + stderr;
    };
    expect({
      command: offered('kundencheck', 'va'),
      check: offered('kundencheck', 'run', 'hal'),
      option: offered('kundencheck', 'group', '--with-t'),
      value: offered('kundencheck', 'run', 'haltungen', '--about', ''),
      file: offered('kundencheck', 'run', '--output', ''),
      shell: offered('kundencheck', 'completion', 'z'),
    }).toEqual({
      command: 'validate',
      check: 'haltungen',
      option: '--with-texts',
      value: 'self other',
      file: '',
      shell: 'zsh',
    });
  });

  test.each(SHELLS)('of %s knows every command and every option', async (shell) => {
    const { stdout } = await runInProcess(['completion', shell], { folder: '.' });
    const declared = allCommands(german).flatMap(({ name, options }) => [
      name,
      ...options.map(({ flags }) => /--([a-z-]+)/.exec(flags)?.[1] ?? flags),
    ]);
    expect(declared.length).toBeGreaterThan(30);
    expect(declared.filter((word) => !stdout.includes(word))).toEqual([]);
  });

  test('for a shell that it does not know names those that it knows', async () => {
    expect(await runProgram(['completion', 'tcsh'])).toEqual({
      code: 2,
      stdout: '',
      stderr: 'kundencheck: „tcsh“ geht bei <shell> nicht.\nMöglich ist: bash, zsh, fish, powershell.\n',
    });
  });
});

test('the page of man is one that man can set', async () => {
  const { code, stdout } = await runProgram(['manual']);
  expect(code).toBe(0);
  expect(stdout.split('\n')[0]).toMatch(/^\.TH KUNDENCHECK 1 /);
  for (const name of ['run', 'batch', 'group', 'compare', 'completion'])
    if (name !== 'completion') expect(stdout).toContain(`.SS kundencheck ${name}`);
  expect(stdout.split('\n').filter((line) => /^[.'](?!TH|SH|SS|TP|B |PP|RS|RE|br)/.test(line))).toEqual([]);
});
