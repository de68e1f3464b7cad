import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { closeTerminals, keys, newFolder, Terminal } from '../support/terminal.js';

afterEach(closeTerminals);

function output({ status, stdout, stderr, error }: SpawnSyncReturns<string>): string {
  if (status !== 0) throw error ?? new Error(`ended with ${status}\n${stdout}${stderr}`);
  return stdout;
}

const run = (file: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  output(spawnSync(file, args, { encoding: 'utf8', env: { PATH: process.env.PATH, ...env } }));

/** The zip of a system, with a stand-in for its Node.js. */
function zipFor(target: string, zone = 'UTC'): string {
  const file = join(newFolder(), 'download.zip');
  run(process.execPath, ['tests/support/make-download.mjs', target, file], { TZ: zone });
  return file;
}

function unpacked(zip: string): string {
  const folder = newFolder();
  run('unzip', ['-q', zip, '-d', folder]);
  return join(folder, readdirSync(folder)[0] ?? '');
}

/** What the pages in a download lead to that is not in it. */
function brokenLinks(folder: string): readonly string[] {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.html'),
  );
  expect(pages).toEqual(
    expect.arrayContaining(['ANLEITUNG.html', 'examples/seminar/ANLEITUNG.html', 'dist/papers/fragen.html']),
  );
  return pages.flatMap((page) =>
    [...readFileSync(join(folder, page), 'utf8').matchAll(/ (?:href|src)="(?!https?:|#)([^"]*)"/g)]
      .map(([, target = '']) => join(dirname(page), target))
      .filter((target) => target.endsWith('.md') || !existsSync(join(folder, target)))
      .map((target) => `${page} -> ${target}`),
  );
}

/** A folder with what the launcher asks of every Unix, and no node. */
function toolsWithoutNode(): string {
  const folder = newFolder();
  for (const tool of ['dirname', 'readlink']) symlinkSync(run('which', [tool]).trim(), join(folder, tool));
  return folder;
}

/** Whatever somebody without Node does with the program first. */
async function firstDay(launcher: string): Promise<void> {
  const work = newFolder();
  const env = { PATH: toolsWithoutNode(), HOME: work, LANG: 'C.UTF-8' };
  const here = (...args: string[]) => output(spawnSync(launcher, args, { cwd: work, env, encoding: 'utf8' }));
  copyFileSync('tests/fixtures/batch/seminar.yaml', join(work, 'check.yaml'));
  copyFileSync('tests/fixtures/batch/microsoft-forms.xlsx', join(work, 'antworten.xlsx'));
  writeFileSync(join(work, 'a.json'), '{ "answers": { "f1": 3 } }');

  expect(here('--version')).toBe('0.1.0\n');
  expect(here('list').split('\n')).toHaveLength(8);
  expect(here('run', 'haltungen', '--answers', 'a.json')).toMatch(/^Die fünf Haltungen\n/);
  here('batch', 'check.yaml', 'antworten.xlsx', '--output', 'werte.xlsx', '--reports', 'profile');
  here('page', 'haltungen', '--output', 'check.html');
  expect(readdirSync(work).toSorted()).toEqual(
    ['a.json', 'antworten.xlsx', 'check.html', 'check.yaml', 'profile', 'werte.xlsx'].toSorted(),
  );

  const terminal = new Terminal([], { shell: `exec '${launcher}'`, env, folder: work });
  await terminal.see('Kurzcheck');
  terminal.press(keys.ctrlC);
  expect((await terminal.exited).code).toBe(130);
}

describe('a download with Node.js in it', () => {
  test('is the same to the byte wherever it is made, and keeps what may be run', () => {
    const zip = zipFor('linux-x64');
    expect(readFileSync(zip).equals(readFileSync(zipFor('linux-x64', 'Asia/Tokyo')))).toBe(true);
    const runnable = run('unzip', ['-Z', zip])
      .split('\n')
      .filter((line) => line.startsWith('-rwxr-xr-x'))
      .map((line) => line.split(' ').at(-1));
    expect(runnable).toEqual(['kundencheck/kundencheck', 'kundencheck/runtime/node']);
  });

  test('runs from any folder, through a link, with no Node on the computer', async () => {
    const folder = newFolder();
    const named = join(folder, 'Mein Ordner ä & (neu)');
    symlinkSync(unpacked(zipFor('linux-x64')), named);
    const link = join(folder, 'kundencheck');
    symlinkSync(join('Mein Ordner ä & (neu)', 'kundencheck'), link);
    await firstDay(link);
  });

  test('for Windows starts by scripts of plain signs, with lines as Windows ends them, wherever it lies', () => {
    const folder = unpacked(zipFor('windows-x64'));
    const [start = '', window = ''] = ['kundencheck.cmd', 'Befehlsfenster.cmd'].map((name) => {
      const script = readFileSync(join(folder, name), 'latin1');
      expect(script.replaceAll('\r\n', '')).toMatch(/^[\x20-\x7e]+$/);
      expect(script).not.toContain('&&');
      return script;
    });
    expect(start.split('\r\n')).toContain('"%~dp0runtime\\node.exe" "%~dp0bin\\kundencheck.js" %*');
    expect(window.split('\r\n')).toContain('set "PATH=%~dp0;%PATH%"');
    for (const file of [
      'runtime/node.exe',
      'runtime/LICENSE',
      'bin/kundencheck.js',
      'dist/main.cjs',
      'SBOM.cdx.json',
    ])
      expect(existsSync(join(folder, file))).toBe(true);
    expect(existsSync(join(folder, 'dist/types'))).toBe(false);
    expect(brokenLinks(folder)).toEqual([]);
  });
});

// RELEASE=release npm test -- tests/scripts/release: what `npm run release` has made there.
const release = process.env.RELEASE;
if (release !== undefined)
  describe('a release that was made', () => {
    const folder = resolve(release);
    const named = (ending: string) =>
      join(folder, readdirSync(folder).find((name) => name.endsWith(ending)) ?? ending);

    test('has the checksums that it says', () => {
      const lines = readFileSync(join(folder, 'SHA256SUMS'), 'utf8').trimEnd().split('\n');
      const found = lines.map((line) => {
        const name = line.split('  ')[1] ?? '';
        return `${createHash('sha256')
          .update(readFileSync(join(folder, name)))
          .digest('hex')}  ${name}`;
      });
      expect(found).toEqual(lines);
      expect(readdirSync(folder)).toHaveLength(lines.length + 1);
    }, 60_000);

    test.each(['linux-x64.zip', 'linux-x64-single.zip'])(
      '%s runs, and names the Node.js in it',
      async (ending) => {
        const program = unpacked(named(ending));
        await firstDay(join(program, 'kundencheck'));
        expect(brokenLinks(program)).toEqual([]);
        const { components } = JSON.parse(readFileSync(join(program, 'SBOM.cdx.json'), 'utf8'));
        expect(components.at(-1)).toMatchObject({ type: 'platform', name: 'node' });
      },
      120_000,
    );
  });
