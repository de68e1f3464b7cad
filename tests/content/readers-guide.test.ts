import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { builtInSets } from '../support/built-in-sets.js';

const sections = readFileSync('content/CHECKS.md', 'utf8').split(/^## /m).slice(1);
const named = (section: string) =>
  [...section.matchAll(/`([a-z][a-z0-9-]*\*?)`/g)].map(([, name = '']) => name);
const means = (name: string, id: string) =>
  name.endsWith('*') ? id.startsWith(name.slice(0, -1)) : name === id;

test('the guide for readers has a section for every check and leaves out none of its dimensions and advice', () => {
  const left = builtInSets.map((set) => {
    const names = named(
      sections.find((section) => section.split('\n')[0]?.includes(`(\`${set.id}\`)`)) ?? '',
    );
    const ids = [...set.dimensions, ...set.advice].map(({ id }) => id);
    return { check: set.id, left: ids.filter((id) => !names.some((name) => means(name, id))) };
  });
  expect(left).toEqual(builtInSets.map(({ id }) => ({ check: id, left: [] })));
});

test('it names nothing that a check does not have', () => {
  const words = ['neutral', ...builtInSets.map(({ id }) => id)];
  const strange = sections.flatMap((section) => {
    const set = builtInSets.find(({ id }) => section.split('\n')[0]?.includes(`(\`${id}\`)`));
    const known = [
      ...(set?.items ?? []),
      ...(set?.advice ?? []),
      ...(set?.dimensions ?? []),
      ...(set?.gaps ?? []),
    ];
    return named(section).filter((name) => !words.includes(name) && !known.some(({ id }) => means(name, id)));
  });
  expect(strange).toEqual([]);
});
