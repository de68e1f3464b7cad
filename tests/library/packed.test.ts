import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { newFolder } from '../support/terminal.js';

const scratch = newFolder();
const installed = join(scratch, 'node_modules', 'kundencheck');

function run(file: string, args: readonly string[]): string {
  return output(spawnSync(process.execPath, [file, ...args], { cwd: scratch, encoding: 'utf8' }));
}

function npm(line: string, folder: string): string {
  return output(spawnSync(`npm ${line}`, { cwd: folder, encoding: 'utf8', shell: true }));
}

function output({ status, stdout, stderr }: SpawnSyncReturns<string>): string {
  if (status !== 0) throw new Error(`ended with ${status}\n${stdout}${stderr}`);
  return stdout;
}

beforeAll(() => {
  npm(`pack --ignore-scripts --silent --pack-destination "${scratch}"`, process.cwd());
  writeFileSync(join(scratch, 'package.json'), '{ "type": "module", "private": true }');
  npm('install --offline --no-audit --no-fund ./kundencheck-0.1.0.tgz', scratch);
}, 180_000);

/** Compiles a program of somebody else's strictly, with the package's own types alone, and runs it. */
function compileAndRun(name: string): unknown {
  cpSync(`tests/fixtures/library/${name}.ts`, join(scratch, `${name}.ts`));
  const compilerOptions = {
    target: 'ES2023',
    lib: ['ES2023', 'DOM'],
    module: 'NodeNext',
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: false,
    types: [],
  };
  writeFileSync(join(scratch, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: [`${name}.ts`] }));
  run(resolve('node_modules/typescript/bin/tsc'), ['-p', '.']);
  return JSON.parse(run(`${name}.js`, []));
}

describe('the packed package, installed in a project of somebody else’s', () => {
  test('compiles strictly with its own types alone, and does what its face promises', () => {
    expect(compileAndRun('consumer')).toEqual({
      builtIn: 'haltungen',
      unknown: null,
      broken: true,
      percents: [87.5],
      refused: [
        'answers.p1: answer-out-of-range',
        'answers.p2: answer-not-understood',
        'answers.p9: answer-unknown-item',
      ],
      said: true,
      refusedWhileAsking: ['answers.p1: answer-out-of-range'],
      naText: true,
      asked: [100],
      fromJson: [87.5],
      table: ['Anna: 87.5', 'rejected'],
      people: 12,
      markdown: true,
      text: true,
      group: true,
      set: true,
    });
  }, 120_000);

  test('asks, scores and shows in a page what Node has compiled, and refuses what is no answer', () => {
    expect(compileAndRun('page')).toEqual({
      offered: ['nie', 'selten', 'manchmal', 'oft', 'sehr oft'],
      percents: [100],
      fromRecord: [75],
      refused: ['p1: no-answer', 'p2: no-answer', 'p9: unknown-item'],
      refusedWhileAsking: ['p1: no-answer'],
      resumed: 3,
      line: [
        ['p1', 5],
        ['p2', 1],
      ],
      html: true,
      page: true,
      json: 'kundencheck/profile/1',
      builtIn: true,
    });
  }, 120_000);

  test('brings the program, no other packages, and the documents that its README names', () => {
    expect(run(join(installed, 'bin/kundencheck.js'), ['--version'])).toBe('0.1.0\n');
    expect(readdirSync(join(scratch, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual([
      'kundencheck',
    ]);
    const named = [
      ...readFileSync(join(installed, 'README.md'), 'utf8').matchAll(/\]\((?!https?:|#)([^)#]+)/g),
    ];
    for (const [, target] of named)
      expect(readFileSync(join(installed, target ?? '')).length).toBeGreaterThan(0);
  });

  test('ships the types of its faces and of nothing else', () => {
    const types = readdirSync(join(installed, 'dist/types'), { recursive: true, encoding: 'utf8' });
    const rooms = [...new Set(types.map((name) => name.split(/[\\/]/)[0]))].toSorted();
    expect(rooms).not.toContain('commands');
    expect(types.filter((name) => name.endsWith('.d.ts')).length).toBeLessThan(95);
  });
});
