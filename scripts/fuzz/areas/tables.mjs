import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { broken, brokenBytes } from '../mutate.mjs';
import { formulasIn, problemsIn } from '../oracle.mjs';
import { run } from '../run.mjs';
import { filesOf } from '../specimens.mjs';

const fixture = (name) => fileURLToPath(new URL(`../../../tests/fixtures/batch/${name}`, import.meta.url));
const texts = filesOf('tests/fixtures/batch', '.csv').map(String);
const workbooks = filesOf('tests/fixtures/batch', '.xlsx');
const documents = [
  '{"person":"Anna","answers":{"z1":3,"z2":"stimmt","g1":2,"g2":1,"fuehrt":"yes"}}\n{"person":"Bernd","answers":{"z1":1,"g1":null}}\n',
  '[{"person":"Anna","answers":{"z1":3}},{"person":"Bernd","answers":{"z2":4}}]',
];

/** A broken table of answers, read by all who read tables; bytes to bytes gives what goes by profiles. */
export async function problemsOf(random, folder) {
  copyFileSync(fixture('seminar.yaml'), join(folder, 'set.yaml'));
  const [name, bytes] = random.oneOf([
    () => ['in.csv', broken(random.oneOf(texts), random)],
    () => ['in.csv', brokenBytes(Buffer.from(random.oneOf(texts)), random)],
    () => ['in.ndjson', broken(random.oneOf(documents), random)],
    () => ['in.xlsx', brokenBytes(random.oneOf(workbooks), random)],
  ])();
  writeFileSync(join(folder, name), bytes);
  const on = (...args) => run([args[0], 'set.yaml', name, ...args.slice(1)], folder);
  const scored = await on('batch');
  const ndjson = await on('batch', '--format', 'ndjson');
  const runs = [
    scored,
    ndjson,
    await on('batch', '--dry-run'),
    await on('group', '--format', random.oneOf(['text', 'markdown', 'json', 'csv'])),
    await run(['compare', 'set.yaml', name, name], folder),
  ];
  const people = (text) => text.split('\n').length;
  const lost = scored.code < 2 && scored.stdout !== '' && people(scored.stdout) !== people(ndjson.stdout) + 1;
  return [
    ...runs.flatMap(problemsIn),
    ...formulasIn(scored),
    ...(lost
      ? [`batch: ${people(scored.stdout) - 2} rows of CSV, ${people(ndjson.stdout) - 1} profiles`]
      : []),
  ];
}
