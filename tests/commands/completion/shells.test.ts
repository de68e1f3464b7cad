import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
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

  test.each(SHELLS)('of %s knows every command and every option of the help', async (shell) => {
    const text = await script(shell);
    const { stdout: help } = await runProgram(['--help']);
    const commands = [...help.matchAll(/^ {2}([a-z]+) /gm)].map(([, name]) => name ?? '');
    expect(commands.length).toBeGreaterThan(8);
    for (const command of commands) {
      expect(text).toContain(command);
      const { stdout } = await runProgram([command, '--help']);
      for (const [, option = ''] of stdout.matchAll(/^ {2}--([a-z-]+)/gm)) expect(text).toContain(option);
    }
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
