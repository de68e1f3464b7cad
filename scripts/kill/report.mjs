import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../../bin/kundencheck.js', import.meta.url));
const PEOPLE = 500;
const OLD = 'von gestern\n';

const LINES = {
  batch: [
    'batch',
    'set.yaml',
    'in.csv',
    '--output',
    'out.txt',
    '--rejects',
    'fehler.csv',
    '--reports',
    'profile',
  ],
  group: ['group', 'set.yaml', 'in.csv', '--output', 'out.txt'],
  compare: ['compare', 'set.yaml', 'in.csv', 'danach.csv', '--output', 'out.txt'],
};

/** Kills one run of a command that writes files; gives what is wrong afterwards. */
export function killReport(command) {
  let reference;
  return async (random, folder) => {
    reference ??= undisturbed(command, prepared(`${folder}-reference`));
    prepared(folder);
    writeFileSync(join(folder, 'out.txt'), OLD);
    await killedAfter(command, folder, random.below(reference.milliseconds * 1.2));
    const after = filesIn(folder);
    const problems = [];
    if (![OLD, reference.files['out.txt']].includes(after['out.txt'])) problems.push('half a result');
    for (const [name, content] of Object.entries(after))
      if (
        !isTemporary(name) &&
        !(name in reference.files && content === reference.files[name]) &&
        content !== OLD
      )
        problems.push(`${name} is not whole`);
    const again = undisturbed(command, folder);
    if (again.code !== reference.code) problems.push(`the next run ends with ${again.code}: ${again.stderr}`);
    if (JSON.stringify(again.files) !== JSON.stringify(reference.files))
      problems.push(
        `the next run leaves ${Object.keys(again.files).filter((name) => !(name in reference.files))}`,
      );
    return problems.map((problem) => `${command}: ${problem}`);
  };
}

function prepared(folder) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'set.yaml'),
    'title: Kill\nscales: { s: [eins, zwei, drei] }\ndimensions: { d: Dim }\nitems: [{ id: a, text: A }, { id: b, text: B }]\n',
  );
  for (const [name, shift] of Object.entries({ 'in.csv': 0, 'danach.csv': 1 }))
    writeFileSync(join(folder, name), people(shift));
  return folder;
}

function people(shift) {
  const rows = Array.from({ length: PEOPLE }, (_, index) => {
    // One row in a hundred cannot be used.
    const a = index % 100 === 99 ? 9 : 1 + ((index + shift) % 3);
    return `p${index},${a},${1 + (index % 3)}\n`;
  });
  return `person,a,b\n${rows.join('')}`;
}

function lineOf(command, more) {
  return [program, ...LINES[command], '--force', ...more];
}

function undisturbed(command, folder, ...more) {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, lineOf(command, more), {
    cwd: folder,
    encoding: 'utf8',
  });
  return { code: status, stderr, milliseconds: performance.now() - start, files: filesIn(folder) };
}

function killedAfter(command, folder, milliseconds) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, lineOf(command, []), { cwd: folder, stdio: 'ignore' });
    const alarm = setTimeout(() => child.kill('SIGKILL'), milliseconds);
    child.on('exit', () => {
      clearTimeout(alarm);
      resolve();
    });
  });
}

function isTemporary(name) {
  return name.split('/')[0].startsWith('.');
}

function filesIn(folder) {
  const names = readdirSync(folder, { recursive: true })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort();
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}
