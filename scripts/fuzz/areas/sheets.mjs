import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { broken } from '../mutate.mjs';
import { problemsIn } from '../oracle.mjs';
import { run } from '../run.mjs';

const CHECK = 'haltungen';
let profile;

/** Broken answers of one person: written by hand, and a profile read back. */
export async function problemsOf(random, folder) {
  profile ??= await aProfile(folder);
  const [name, text] = random.oneOf([
    () => ['answers.yaml', 'person: Platz 7\nanswers:\n  f1: 4\n  a1: oft\n  p1: n/a\n  a2: [x, y]\n'],
    () => ['answers.json', '{"f1":4,"a1":"oft","p1":null}'],
    () => ['answers.json', profile],
  ])();
  writeFileSync(join(folder, name), broken(text, random));
  const format = random.oneOf(['text', 'markdown', 'json', 'csv']);
  return problemsIn(await run(['run', CHECK, '--answers', name, '--format', format], folder));
}

async function aProfile(folder) {
  const { stdout } = await run(['show', CHECK, '--format', 'json'], folder);
  const scales = JSON.parse(stdout).items.filter(({ kind }) => kind === 'scale');
  const answers = Object.fromEntries(scales.map(({ id }, index) => [id, 1 + (index % 5)]));
  writeFileSync(join(folder, 'sheet.json'), JSON.stringify({ person: 'Anna', answers }));
  return (await run(['run', CHECK, '--answers', 'sheet.json', '--format', 'json'], folder)).stdout;
}
