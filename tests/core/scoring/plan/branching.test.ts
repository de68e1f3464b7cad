import { expect, test } from '@jest/globals';
import { score } from '../../../../src/core/scoring/score.js';
import { setFrom } from '../../../support/sets.js';

const set = setFrom(`
title: Verzweigt
scales: { s: [nein, kaum, ja] }
dimensions: { d: Dim, e: Andere }
items:
  - { id: a, kind: yes-no, dimension: e, text: Führst Du?, optional: true }
  - { id: b, dimension: d, text: Eins }
  - { id: c, dimension: d, text: Zwei, when: { item: a, is: yes } }
`);

test.each([
  ['yes', 2],
  ['no', 1],
  [null, 1],
] as const)(
  'with a filter answered %s the dimension has %s items: what is not known is not asked',
  (answer, items) => {
    const sheet = {
      person: null,
      perspective: 'self' as const,
      started: null,
      finished: null,
      medianSeconds: null,
      answers: new Map<string, string | number | null>([
        ['a', answer],
        ['b', 3],
        ['c', 1],
      ]),
    };
    expect(score(set, sheet).dimensions[0]?.items).toBe(items);
  },
);
