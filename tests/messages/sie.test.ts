import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { german } from '../../src/messages/german/german.js';
import { germanSie } from '../../src/messages/german/sie/sie.js';
import { saysDu } from '../support/address.js';
import { leaves, literalsIn, textsIn } from '../support/sentences.js';

const du = leaves(
  Object.fromEntries(Object.keys(germanSie).map((part) => [part, german[part as keyof typeof germanSie]])),
  '',
);
const sie = leaves(germanSie, '');

test('the half that says Sie has every sentence, and none of them says Du', () => {
  expect(sie.map(({ path }) => path).toSorted()).toEqual(du.map(({ path }) => path).toSorted());
  const wrong = sie.flatMap(({ path, said }) =>
    textsIn(said).flatMap((text) => {
      const word = saysDu(text);
      return word === null ? [] : [`${path}: ${word} in „${text}“`];
    }),
  );
  expect(wrong).toEqual([]);
});

test('what says Du in one half is said otherwise in the other', () => {
  const addressed = du.filter(({ said }) => textsIn(said).some((text) => saysDu(text) !== null));
  expect(addressed.length).toBeGreaterThan(40);
  const same = addressed.filter(({ path, said }) => sie.find((other) => other.path === path)?.said === said);
  expect(same.map(({ path }) => path)).toEqual([]);
});

test('helpers that both halves share, and the files of Sie, speak to nobody as Du', () => {
  const folder = 'src/messages/german';
  const files = [
    ...['words.ts', 'expected.ts', 'output-problems.ts'].map((name) => join(folder, name)),
    ...readdirSync(join(folder, 'sie')).map((name) => join(folder, 'sie', name)),
  ];
  const wrong = files.flatMap((file) =>
    literalsIn(readFileSync(file, 'utf8').replace(/^export function didYouMean[\s\S]*?^}$/m, ''))
      .filter((text) => saysDu(text) !== null)
      .map((text) => `${file}: ${text}`),
  );
  expect(wrong).toEqual([]);
});
