import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { broken } from '../mutate.mjs';
import { problemsIn } from '../oracle.mjs';
import { run } from '../run.mjs';
import { filesOf } from '../specimens.mjs';

const sets = [
  ...filesOf('content', '.yaml'),
  ...filesOf('tests/cases', '.yaml'),
  ...filesOf('tests/fixtures', 'seminar.yaml'),
].map(String);

/** A broken question set: every finding has its place, and what is still sound can be shown and answered. */
export async function problemsOf(random, folder) {
  writeFileSync(join(folder, 'set.yaml'), broken(random.oneOf(sets), random));
  writeFileSync(join(folder, 'answers.json'), '{}');
  const validated = await run(['validate', 'set.yaml'], folder);
  const homeless = validated.stdout
    .split('\n')
    .filter((line) => line.startsWith('set.yaml') && !/^set\.yaml:\d+:\d+:? |^set\.yaml: /.test(line));
  const runs = [validated];
  if (validated.code === 0)
    runs.push(
      await run(['show', 'set.yaml', '--format', random.oneOf(['text', 'markdown', 'json'])], folder),
      await run(['run', 'set.yaml', '--answers', 'answers.json'], folder),
    );
  return [...runs.flatMap(problemsIn), ...homeless.map((line) => `no place: ${line}`)];
}
