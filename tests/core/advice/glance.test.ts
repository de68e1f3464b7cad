import { expect, test } from '@jest/globals';
import { score } from '../../../src/core/scoring/score.js';
import { setFrom, sheetOf } from '../../support/sets.js';

const set = setFrom(`
title: Glance
scales: { s: { from: 1, to: 5, low: nein, high: ja } }
dimensions: { ruhe: Ruhe, mut: Mut }
items:
  - { id: r1, dimension: ruhe, text: Ich bleibe ruhig. }
  - { id: m1, dimension: mut, text: Ich traue mich. }
  - id: szene
    kind: choice
    text: Jemand wird laut. Was tust Du?
    options:
      - { id: a, text: Ich drohe., scores: { ruhe: 0, mut: 0 } }
      - { id: b, text: Ich warte ab., scores: { ruhe: 100, mut: 100 } }
advice:
  - { id: drohen, when: { item: szene, is: a }, priority: 50, title: Drohen, text: Lass das Drohen. }
  - { id: ruhig, when: { dimension: ruhe, below: 40 }, priority: 40, title: Ruhig, text: Bleib ruhig. }
  - { id: mutig, when: { dimension: mut, below: 40 }, priority: 30, title: Mutig, text: Trau Dich. }
  - { id: beides, when: { all: [{ dimension: mut, below: 40 }, { dimension: ruhe, below: 40 }] }, priority: 20, title: Beides, text: Fang klein an. }
`);

test('a scene scored on two dimensions stands for the first of them and leaves room for advice on the other', () => {
  const { advice } = score(set, sheetOf({ r1: 1, m1: 1, szene: 'a' }));
  expect(advice.map(({ rule, dimensions }) => [rule.id, dimensions])).toEqual([
    ['drohen', ['ruhe', 'mut']],
    ['mutig', ['mut']],
    ['ruhig', ['ruhe']],
    ['beides', ['mut', 'ruhe']],
  ]);
});
