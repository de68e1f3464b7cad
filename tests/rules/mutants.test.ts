import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@jest/globals';

interface Mutant {
  readonly name: string;
  readonly file: string;
  readonly find: string;
}

test('every mutant has its place in the sources, and one only', async () => {
  const { mutants }: { readonly mutants: readonly Mutant[] } = await import(
    pathToFileURL(resolve('scripts/mutants/list.mjs')).href
  );
  expect(mutants.length).toBeGreaterThan(30);
  const places = ({ file, find }: Mutant) => readFileSync(file, 'utf8').split(find).length - 1;
  expect(mutants.filter((mutant) => places(mutant) !== 1).map(({ name }) => name)).toEqual([]);
});
