import { spawnSync } from 'node:child_process';
import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { allCommands } from '../../../src/commands/all.js';
import { german } from '../../../src/messages/german/german.js';
import { runInProcess } from '../../support/in-process.js';
import { runProgram } from '../../support/program.js';
import { closeTerminals, keys, newFolder, Terminal } from '../../support/terminal.js';

afterEach(closeTerminals);

const SHELLS = ['bash', 'zsh', 'fish', 'powershell'];

async function script(shell: string): Promise<string> {
  const { code, stdout } = await runProgram(['completion', shell]);
  expect(code).toBe(0);
  return stdout;
}

/** What stands where, typed to its last letter, and all that may come instead of it. */
const TYPED = {
  command: ['kundencheck va', 'validate'],
  'check without a command': ['kundencheck hal', 'haltungen'],
  check: ['kundencheck run hal', 'haltungen'],
  option: ['kundencheck group --with-t', '--with-texts'],
  'option of run behind a check': ['kundencheck haltungen --pla', '--plain'],
  value: ['kundencheck run haltungen --about o', 'other'],
  'option of all commands': ['kundencheck --la', '--lang'],
  'its value': ['kundencheck batch --lang e', 'en'],
  shell: ['kundencheck completion z', 'zsh'],
  file: ['kundencheck run --output mein-p', 'mein-profil.json'],
} as const;
const offersOf = Object.fromEntries(Object.entries(TYPED).map(([what, [, offered]]) => [what, offered]));

/** A shell that this computer does not have says so by a test that is skipped. */
const where = (shell: string) => (spawnSync('which', [shell]).status === 0 ? test : test.skip);

/** A folder with one file to complete, and the script of a shell. */
async function seat(shell: string): Promise<{ readonly folder: string; readonly file: string }> {
  const folder = newFolder();
  writeFileSync(join(folder, 'mein-profil.json'), '{}');
  const file = join(newFolder(), `completion.${shell}`);
  writeFileSync(file, await script(shell));
  return { folder, file };
}

/** A word of bash, of fish. */
const quoted = (word: string) => `'${word}'`;

describe('completion', () => {
  where('bash')('in bash, read in as its script says', async () => {
    const { folder, file } = await seat('bash');
    const offered = (line: string) => {
      const words = line.split(' ');
      // Where nothing of ours fits, the declaration has bash offer files.
      const asked = `source '${file}'; COMP_WORDS=(${words.map(quoted).join(' ')}); COMP_CWORD=${words.length - 1}; _kundencheck; [ \${#COMPREPLY[@]} -gt 0 ] || COMPREPLY=($(compgen -f -- '${words.at(-1)}')); echo "\${COMPREPLY[*]}"`;
      const { stdout, stderr } = spawnSync('bash', ['-c', asked], { encoding: 'utf8', cwd: folder });
      return stdout.trim() + stderr;
    };
    expect(Object.fromEntries(Object.entries(TYPED).map(([what, [line]]) => [what, offered(line)]))).toEqual(
      offersOf,
    );
    expect(
      spawnSync('bash', ['-c', `source '${file}'; complete -p kundencheck`], { encoding: 'utf8' }).stdout,
    ).toBe('complete -o default -F _kundencheck kundencheck\n');
  });

  where('fish')('in fish, asked as its Tab key asks', async () => {
    const { folder, file } = await seat('fish');
    const lines = Object.values(TYPED).map(([line]) => `complete -C ${quoted(line)} | cut -f 1; echo`);
    const { stdout, stderr } = spawnSync('fish', ['-N', '-c', `source ${file}; ${lines.join('; ')}`], {
      encoding: 'utf8',
      cwd: folder,
    });
    const found = (stdout + stderr).trim().split('\n\n');
    expect(Object.fromEntries(Object.keys(TYPED).map((what, at) => [what, found[at]]))).toEqual(offersOf);
  });

  where('zsh')('in zsh, with its Tab key, read in or found in a folder', async () => {
    const { folder, file } = await seat('zsh');
    const shelf = newFolder();
    copyFileSync(file, join(shelf, '_kundencheck'));
    const zsh = (ready: string) => {
      const terminal = new Terminal([], { folder, shell: 'exec zsh -f -i', columns: 100 });
      return terminal
        .see(/^>\s*$/m, `PS1='> '; autoload -U compinit; ${ready}; clear\r`)
        .then(() => terminal);
    };
    const read = await zsh(`compinit -u -D; source ${file}`);
    for (const [line, offered] of Object.values(TYPED)) {
      const whole = [...line.split(' ').slice(0, -1), offered].join(' ');
      await read.see(new RegExp(`^> ${whole}$`, 'm'), `${line}\t`);
      await read.see(/^>\s*$/m, keys.ctrlC);
    }
    const found = await zsh(`fpath=(${shelf} $fpath); compinit -u -D`);
    await found.see(/^> kundencheck validate$/m, 'kundencheck va\t');
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

describe('the page of man', () => {
  test('tells of every command, every option and every variable, in the language of the help', async () => {
    const { code, stdout } = await runProgram(['manual']);
    expect(code).toBe(0);
    expect(stdout.split('\n')[0]).toMatch(/^\.TH KUNDENCHECK 1 /);
    const plain = stdout.replaceAll('\\-', '-');
    for (const name of [
      'run [check]',
      'batch <check> [dateien...]',
      'compare <check> <vorher> <nachher>',
      'forget',
    ])
      expect(plain).toContain(`.SS kundencheck ${name}\n`);
    for (const option of [
      '--lang <sprache>',
      '--quiet',
      '-V, --version',
      '--output <datei>',
      'KUNDENCHECK_LANG',
    ])
      expect(plain).toContain(`.B ${option}\n`);
  });

  where('man').each(['de', 'en'])('is set without a warning: %s', async (language) => {
    const file = join(newFolder(), 'kundencheck.1');
    const { stdout } = await runProgram(['manual', '--lang', language]);
    writeFileSync(file, stdout);
    const set = spawnSync('man', ['--warnings', '-l', file], {
      encoding: 'utf8',
      env: { PATH: process.env.PATH, LC_ALL: 'C.UTF-8', MANWIDTH: '80', MANPAGER: 'cat' },
    });
    expect({ code: set.status, warnings: set.stderr }).toEqual({ code: 0, warnings: '' });
    expect(set.stdout).toContain(language === 'de' ? 'ÜBERSICHT' : 'SYNOPSIS');
  });
});
