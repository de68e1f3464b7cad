import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { writtenQuestionSet } from '../../src/readers/question-set/written/question-set.js';
import { findingsOf } from '../support/sets.js';

const examples = [...readFileSync('content/README.md', 'utf8').matchAll(/^```yaml\n(.*?)^```/gms)].map(
  ([, yaml = '']) => yaml,
);

test('the examples in the guide for authors are valid question sets', () => {
  expect(examples.map((yaml) => findingsOf(yaml))).toEqual([[], []]);
});

test('the long one shows every top-level key and every kind of item', () => {
  const shown = parse(examples[1] ?? '');
  expect(Object.keys(shown).sort()).toEqual(Object.keys(writtenQuestionSet.shape).sort());
  const kinds = shown.items.map(({ kind = 'scale' }: { kind?: string }) => kind);
  expect([...new Set(kinds)]).toEqual(['scale', 'choice', 'many', 'yes-no', 'number', 'text']);
});
