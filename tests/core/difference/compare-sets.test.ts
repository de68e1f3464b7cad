import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { compareSets } from '../../../src/core/difference/compare-sets.js';
import { readSet } from '../../../src/index.js';
import { valuesIn, withOther } from '../../support/changed-values.js';
import { setFrom } from '../../support/sets.js';

const everyKey = readFileSync('tests/fixtures/every-key.yaml', 'utf8');

test('a change of any one value is seen, and says of old answers what their fingerprint says', () => {
  const document = parse(everyKey);
  const before = setFrom(everyKey);
  const seen = valuesIn(document).flatMap((path) => {
    const reading = readSet(Buffer.from(JSON.stringify(withOther(document, path))), 'alles');
    if (!reading.ok) return [];
    const { differences, answers } = compareSets(before, reading.value);
    const same = before.fingerprint === reading.value.fingerprint;
    const fits = before.answersFingerprint === reading.value.answersFingerprint;
    return [
      {
        path: path.join('.'),
        unseen: !same && differences.length === 0,
        wrong: fits !== (answers === 'fit'),
      },
    ];
  });
  expect(seen.length).toBeGreaterThan(100);
  expect(seen.filter(({ unseen, path }) => unseen && path !== 'version').map(({ path }) => path)).toEqual([]);
  // Profiles name their set, and are refused by another one.
  expect(seen.filter(({ wrong, path }) => wrong && path !== 'id').map(({ path }) => path)).toEqual([]);
  expect(compareSets(before, before)).toMatchObject({
    differences: [],
    step: null,
    answers: 'fit',
    version: '1.0.0',
  });
});

const OLD = `
id: tresen
version: 1.2.3
title: Am Tresen
scales: { s: [nie, selten, oft] }
dimensions: { geduld: Geduld, hast: { title: Hast, higher: worse } }
items:
  - { id: v1, dimension: geduld, text: Eins }
  - { id: v2, dimension: geduld, text: Zwei }
  - { id: v3, dimension: hast, text: Drei }
  - { id: v4, dimension: hast, text: Vier }
`;

test.each([
  ['nothing', OLD, 'fit', '1.2.3', []],
  ['a title', OLD.replace('Am Tresen', 'Am Schalter'), 'fit', '1.2.4', ['changed set title']],
  ['a wording', OLD.replace('Eins', 'Eine'), 'readable', '1.2.4', ['changed v1 text']],
  ['one more', `${OLD}  - { id: v5, dimension: hast, text: Neu }\n`, 'readable', '1.3.0', ['added v5']],
  ['a weight', OLD.replace('text: Eins', 'weight: 2, text: Eins'), 'fit', '2.0.0', ['changed v1 dimensions']],
  ['one less', OLD.replace(/ {2}- \{ id: v3.*\n/, ''), 'broken', '2.0.0', ['removed v3']],
  ['a new name', OLD.replace('id: v2', 'id: zwei, was: v2'), 'readable', '1.3.0', ['renamed zwei']],
  [
    'one overtaken by three',
    OLD.replace(/( {2}- \{ id: v1.*\n)/, '').concat('  - { id: v1, dimension: geduld, text: Eins }\n'),
    'readable',
    '1.3.0',
    ['moved v1'],
  ],
  [
    'labels',
    OLD.replace('selten', 'manchmal'),
    'readable',
    '1.2.4',
    ['v1', 'v2', 'v3', 'v4'].map((id) => `changed ${id} scaleLabels`),
  ],
] as const)('%s', (_, now, answers, version, said) => {
  const found = compareSets(setFrom(OLD), setFrom(now));
  expect({
    answers: found.answers,
    version: found.version,
    said: found.differences.map(
      (one) => `${one.kind} ${one.id}${one.kind === 'changed' ? ` ${one.field}` : ''}`,
    ),
  }).toEqual({ answers, version, said });
});
