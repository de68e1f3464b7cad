import { expect, test } from '@jest/globals';
import type { Answer } from '../../../../src/core/model/answer-sheet.js';
import { score } from '../../../../src/core/scoring/score.js';
import { setFrom, sheetOf } from '../../../support/sets.js';

/** Twelve items, of which the first is reversed and the sixth is shown only to whoever says yes at the end. */
const setOf = (reverse: boolean) =>
  setFrom(`
title: Zwölf Fragen
scales: { s: { from: 0, labels: [nie, selten, oft, immer] } }
dimensions: { d: D }
items:
  - { id: leitet, kind: yes-no, dimension: {}, text: L }
${Array.from({ length: 12 }, (_, i) => `  - { id: i${i + 1}, text: F${i + 1}${i === 0 ? `, reverse: ${reverse}` : ''}${i === 5 ? ', when: { item: leitet, is: yes }' : ''} }`).join('\n')}
`);

/** What is said of the answers to the twelve items, in their order. */
function noticesOf(answers: readonly Answer[], { leitet = 'yes', reverse = true, seconds = 3 } = {}) {
  const given = Object.fromEntries(answers.map((answer, i) => [`i${i + 1}`, answer]));
  return score(setOf(reverse), sheetOf({ leitet, ...given }, { medianSeconds: seconds })).notices;
}

const alike = (n: number, code = 2): Answer[] => Array(n).fill(code);
const run = (n: number, answer: number) => [{ code: 'same-answers', run: n, answer }];

test.each([
  { what: 'nine alike', answers: [...alike(9), 1, 3, 1], said: [] },
  { what: 'ten alike', answers: [...alike(10), 1, 3], said: run(10, 2) },
  { what: 'ten of the lowest code', answers: [1, 3, ...alike(10, 0)], said: run(10, 0) },
  { what: 'eleven alike and another one', answers: [...alike(11), 1], said: run(11, 2) },
  { what: 'eleven alike with one skipped between them', answers: [...alike(6), null, ...alike(5)], said: [] },
])('$what, where an item is reversed', ({ answers, said }) => {
  expect(noticesOf(answers)).toEqual(said);
});

test('an item that is not shown neither counts nor interrupts', () => {
  const without = [...alike(5), null, ...alike(6)];
  expect(noticesOf(without, { leitet: 'no' })).toEqual(run(11, 2));
  expect(noticesOf(without, { leitet: 'yes' })).toEqual([]);
});

test('where nothing is reversed all may be meant alike', () => {
  expect(noticesOf(alike(12), { reverse: false })).toEqual([]);
});

test('a second for each answer is quick, and less is haste', () => {
  expect(noticesOf([1, 2, 3], { seconds: 1 })).toEqual([]);
  expect(noticesOf([1, 2, 3], { seconds: 0.9 })).toEqual([{ code: 'hasty', medianSeconds: 0.9 }]);
});
