import { describe, expect, test } from '@jest/globals';
import type { Answer } from '../../../src/core/model/answer-sheet.js';
import { score } from '../../../src/core/scoring/score.js';
import { setFrom, sheetOf } from '../../support/sets.js';

function fired(
  advice: readonly string[],
  answers: Record<string, Answer>,
  dimensions = '{ a: A, b: { title: B, higher: worse }, c: C }',
) {
  const set = setFrom(`
title: T
scales: { s: { from: 0, to: 10 } }
dimensions: ${dimensions}
items: [{ id: a1, text: A, dimension: a }, { id: b1, text: B, dimension: b }, { id: c1, text: C, dimension: c }]
gaps: { g: { of: a, minus: b } }
overall: {}
advice:
${advice.map((rule, index) => `  - { title: T, text: X, id: r${index + 1}, ${rule} }`).join('\n')}
`);
  return score(set, sheetOf(answers))
    .advice.map(({ rule, atAGlance }) => (atAGlance ? rule.id : `(${rule.id})`))
    .join(' ');
}

const low = (dimension: string) => `when: { dimension: ${dimension}, below: 90 }`;

describe('advice', () => {
  test('puts one a dimension at a glance, be the dimension neutral', () => {
    const close = 'when: { dimension: a, above: 10 }';
    expect(
      fired([close, close, low('c')], { a1: 10, c1: 0 }, '{ a: { title: A, higher: neutral }, b: B, c: C }'),
    ).toBe('r3 r1 (r2)');
  });

  test.each<[string, readonly string[], Record<string, Answer>, string]>([
    ['stays silent about the unknown', [low('a'), 'when: { none: [{ item: a1, is: 3 }] }'], {}, ''],
    ['comes in the order of its priority', [low('a'), `${low('c')}, priority: 5`], { a1: 0, c1: 8 }, 'r2 r1'],
    ['of one priority: the farther from good the earlier', [low('a'), low('c')], { a1: 8, c1: 2 }, 'r2 r1'],
    [
      'with a worse dimension turned round',
      [low('a'), 'when: { dimension: b, above: 10 }'],
      { a1: 5, b1: 8 },
      'r2 r1',
    ],
    ['in the order of the author where all else is equal', [low('a'), low('a')], { a1: 5 }, 'r1 (r2)'],
    ['puts one a dimension at a glance', [low('a'), low('a'), low('a')], { a1: 0 }, 'r1 (r2) (r3)'],
    [
      'passes over a second one about a dimension',
      [
        `${low('a')}, priority: 9`,
        `${low('a')}, priority: 8`,
        `${low('c')}, priority: 7`,
        'when: { dimension: b, above: 1 }',
      ],
      { a1: 0, b1: 5, c1: 0 },
      'r1 r3 r4 (r2)',
    ],
    [
      'knows the dimension of an item and of a gap',
      ['when: { item: a1, is: 0 }', 'when: { gap: g, below: 0 }'],
      { a1: 0, b1: 9 },
      'r1 (r2)',
    ],
    [
      'shows three at a glance',
      [low('a'), low('c'), 'when: { dimension: b, above: 1 }', 'when: { overall: true, below: 90 }'],
      { a1: 0, b1: 8, c1: 1 },
      'r1 r2 r3 (r4)',
    ],
  ])('%s', (_, advice, answers, expected) => {
    expect(fired(advice, answers)).toBe(expected);
  });
});

describe('between dimensions that are equally far from good', () => {
  const set = setFrom(`
title: T
scales: { s: { from: 0, to: 4 } }
dimensions: { a: A, b: { title: B, higher: worse } }
items:
  - { id: a1, text: A, dimension: a }
  - { id: a2, text: B, dimension: a }
  - { id: b1, text: C, dimension: b }
  - { id: b2, text: D, dimension: b }
advice:
  - { id: aa, title: A, text: A, when: { dimension: a, below: 90 } }
  - { id: bb, title: B, text: B, when: { dimension: b, above: 10 } }
`);
  const first = (a1: number, a2: number, b1: number, b2: number) =>
    score(set, sheetOf({ a1, a2, b1, b2 })).advice[0]?.rule.id;

  test('the worst single answer decides', () => {
    expect(first(2, 2, 4, 0)).toBe('bb');
    expect(first(0, 4, 2, 2)).toBe('aa');
  });

  test('then a lot that the answers draw: equal sheets alike, and no dimension always', () => {
    const drawn = [0, 1, 2, 3].map((level) => first(level, level, 4 - level, 4 - level));
    expect([0, 1, 2, 3].map((level) => first(level, level, 4 - level, 4 - level))).toEqual(drawn);
    expect(new Set(drawn)).toEqual(new Set(['aa', 'bb']));
  });

  test('what stands under none is not what an advice is about', () => {
    const [advice] = score(
      setFrom(`
title: T
scales: { s: { from: 0, to: 4 } }
dimensions: { a: A, b: B }
items: [{ id: a1, text: A, dimension: a }, { id: b1, text: B, dimension: b }]
advice: [{ title: A, text: A, when: { all: [{ dimension: a, below: 90 }, { none: [{ item: b1, is: 4 }] }] } }]
`),
      sheetOf({ a1: 1, b1: 0 }),
    ).advice;
    expect(advice?.dimensions).toEqual(['a']);
  });
});
