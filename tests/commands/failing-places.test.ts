import { spawn } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { runShell } from '../support/program.js';
import { newFolder, program } from '../support/terminal.js';

const SET =
  'title: Probe\nscales: { z: [nie, manchmal, oft] }\ndimensions: { d: D }\nitems: [{ id: a, text: A }, { id: b, text: B }]\n';
const OLD = 'von gestern\n';

function prepared(people = 300): string {
  const folder = newFolder();
  writeFileSync(join(folder, 'set.yaml'), SET);
  const rows = Array.from({ length: people }, (_, i) => `person-${i},${1 + (i % 3)},${1 + (i % 2)}\n`);
  writeFileSync(join(folder, 'in.csv'), `person,a,b\n${rows.join('')}`);
  writeFileSync(
    join(folder, 'bad.csv'),
    `person,a,b\nAnna,1,1\n${rows.join('').replaceAll(/\d\n/g, 'nein\n')}`,
  );
  return folder;
}

/** What lies in a folder, without what was put there before the run. */
function left(folder: string): readonly string[] {
  return readdirSync(folder).filter((name) => !['set.yaml', 'in.csv', 'bad.csv'].includes(name));
}

const batch = '$PROGRAM batch set.yaml in.csv';
const group = '$PROGRAM group set.yaml in.csv';

// The shell's limit stands for a full disk and for a quota: the system refuses to write on in the same place.
test.each([
  ['a table', 'ulimit -f 2', `${batch} --output out.txt --format csv --force`],
  ['its rejected rows', 'ulimit -f 2', '$PROGRAM batch set.yaml bad.csv --rejects out.txt --force'],
  ['profiles', 'ulimit -f 1', `${batch} --reports profile --report-format html --output out.txt --force`],
  ['a report', 'ulimit -f 1', `${group} --format html --output out.txt --force`],
])(
  'where the disk is full, %s is not written, what was there stays, nothing else is left',
  async (_, limit, line) => {
    const folder = prepared();
    writeFileSync(join(folder, 'out.txt'), OLD);
    const ran = await runShell(`${limit}; ${line}`, { folder });
    expect([ran.code, left(folder), readFileSync(join(folder, 'out.txt'), 'utf8')]).toEqual([
      2,
      ['out.txt'],
      OLD,
    ]);
    expect(ran.stderr).toContain('lässt sich nicht schreiben. Die Datei würde zu groß.');
  },
);

test('a device that is full and a pipe that is closed: the first is said, the second is an end like any other', async () => {
  const folder = prepared();
  for (const line of [batch, group]) {
    const full = await runShell(`${line} > /dev/full`, { folder });
    expect([full.code, full.stderr]).toEqual([2, expect.stringContaining('Der Datenträger ist voll.')]);
    const closed = await runShell(`{ ${line} 2>/dev/null; echo $? > code; } | head -c 1`, { folder });
    expect([closed.stdout.length, readFileSync(join(folder, 'code'), 'utf8')]).toEqual([1, '0\n']);
  }
  expect(left(folder)).toEqual(['code']);
});

// Root may write anywhere, so this run gives its rights away where it has them.
test('a folder that nobody may write into is said before any work', async () => {
  const folder = prepared();
  chmodSync(folder, 0o555);
  const as = process.getuid?.() === 0 ? 'setpriv --reuid 65534 --clear-groups' : '';
  for (const line of [
    `${batch} --output out.csv`,
    `${batch} --reports profile`,
    `${group} --output out.md`,
  ]) {
    const ran = await runShell(`${as} ${line}`, { folder });
    expect([ran.code, ran.stdout]).toEqual([2, '']);
    expect(ran.stderr).toContain('lässt sich nicht schreiben.');
  }
  chmodSync(folder, 0o755);
  expect(left(folder)).toEqual([]);
});

test('of two batches on one output the later one is told, and the first one’s result is whole', async () => {
  const folder = prepared();
  const args = [program, 'batch', 'set.yaml', '-', '--output', 'out.csv'];
  const first = spawn(process.execPath, args, { cwd: folder, stdio: ['pipe', 'ignore', 'ignore'] });
  const ended = new Promise((resolve) => first.on('exit', resolve));
  while (!existsSync(join(folder, '.out.csv.kundencheck.lock')))
    await new Promise((resolve) => setTimeout(resolve, 5));
  const second = await runShell(`${batch} --output out.csv`, { folder });
  expect([second.code, second.stderr]).toEqual([2, expect.stringContaining('out.csv')]);
  first.stdin.end('person,a,b\nAnna,1,2\n');
  expect([await ended, left(folder)]).toEqual([0, ['out.csv']]);
  expect(readFileSync(join(folder, 'out.csv'), 'utf8')).toContain('\nAnna,2,');
});
