import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compile, type Views } from '../../../src/core/conditions/compile.js';
import { type Answer, isSubstantive, NOT_APPLICABLE } from '../../../src/core/model/answer-sheet.js';
import type { Condition, Item, Tests } from '../../../src/core/model/question-set.js';
import { setFrom } from '../../support/sets.js';

const SET = setFrom(`
title: T
scales: { s: { from: -3, to: 3 } }
items:
  - { id: scale, text: A }
  - { id: choice, kind: choice, text: B, options: [{ id: x, text: X }, { id: y, text: Y }] }
  - { id: many, kind: many, text: C, options: [{ id: x, text: X }, { id: y, text: Y }] }
  - { id: leads, kind: yes-no, text: D }
  - { id: hours, kind: number, text: E }
`);

const TRUTHS = [false, null, true] as const;

function truth(condition: Condition, answers: Record<string, Answer>, percent: number | null = null) {
  const views: Views = {
    item(id) {
      const answer = answers[id];
      return {
        item: SET.items.find((item) => item.id === id) as Item,
        symbol: () => 0,
        answerOf: () => (isSubstantive(answer) ? answer : null),
      };
    },
    percent: () => () => percent ?? Number.NaN,
  };
  return TRUTHS[compile(condition, views).truth()];
}

const about = (id: string, tests: Tests): Condition => ({
  kind: 'test',
  subject: { kind: 'item', id },
  tests,
});

describe('a test', () => {
  test.each<[string, Tests, Answer, boolean | null]>([
    ['scale', { is: 2 }, 2, true],
    ['scale', { is: 2 }, 1, false],
    ['scale', { isNot: 2 }, 1, true],
    ['scale', { atLeast: -1 }, -1, true],
    ['scale', { above: -1 }, -1, false],
    ['scale', { atMost: 0 }, 0, true],
    ['scale', { below: 0 }, 0, false],
    ['scale', { above: -2, below: 2 }, 0, true],
    ['scale', { above: -2, below: 2 }, 2, false],
    ['scale', { isNot: 2 }, null, null],
    ['scale', { isNot: 2 }, NOT_APPLICABLE, null],
    ['scale', { answered: true }, 0, true],
    ['scale', { answered: true }, null, false],
    ['scale', { answered: false }, null, true],
    ['scale', { answered: false }, NOT_APPLICABLE, true],
    ['scale', { answered: false }, 0, false],
    ['scale', { answered: false, below: 2 }, null, null],
    ['scale', { answered: false, below: 2 }, 1, false],
    ['choice', { is: 'x' }, 'x', true],
    ['choice', { isNot: 'x' }, 'y', true],
    ['many', { is: 'y' }, ['x', 'y'], true],
    ['many', { isNot: 'y' }, ['x'], true],
    ['many', { is: 'y' }, [], false],
    ['leads', { is: 'yes' }, 'yes', true],
    ['leads', { is: 'yes' }, 'no', false],
    ['hours', { atLeast: 38.5 }, 38.5, true],
  ])('%s %j of %j is %j', (item, tests, answer, expected) => {
    expect(truth(about(item, tests), { [item]: answer })).toBe(expected);
  });

  test.each<[Tests, number | null, boolean | null]>([
    [{ atLeast: 60 }, 60, true],
    [{ atLeast: 60 }, 59.999999, false],
    [{ below: 60 }, 59.999999, true],
    [{ below: 60 }, null, null],
    [{ answered: false }, null, true],
  ])('of a percent %j of %j is %j', (tests, percent, expected) => {
    expect(truth({ kind: 'test', subject: { kind: 'overall' }, tests }, {}, percent)).toBe(expected);
  });
});

describe('groups follow the three-valued logic of Kleene (1952)', () => {
  const parts = { T: about('scale', { is: 1 }), F: about('scale', { is: 2 }), U: about('hours', { is: 1 }) };
  const answers = { scale: 1 };

  test.each<['all' | 'any' | 'none', string, boolean | null]>([
    ['all', 'TT', true],
    ['all', 'TF', false],
    ['all', 'TU', null],
    ['all', 'FU', false],
    ['all', 'UU', null],
    ['any', 'FF', false],
    ['any', 'TF', true],
    ['any', 'TU', true],
    ['any', 'FU', null],
    ['any', 'UU', null],
    ['none', 'FF', true],
    ['none', 'TF', false],
    ['none', 'TU', false],
    ['none', 'FU', null],
  ])('%s of %s is %j', (kind, letters, expected) => {
    const of = [...letters].map((letter) => parts[letter as keyof typeof parts]);
    expect(truth({ kind, of }, answers)).toBe(expected);
  });

  test.each<[number, string, boolean | null]>([
    [2, 'TTF', true],
    [2, 'TTU', true],
    [2, 'TFU', null],
    [2, 'TFF', false],
    [2, 'UUF', null],
    [2, 'UFF', false],
    [3, 'TTU', null],
    [4, 'TTT', false],
  ])('at least %i of %s is %j', (least, letters, expected) => {
    const of = [...letters].map((letter) => parts[letter as keyof typeof parts]);
    expect(truth({ kind: 'atLeastOf', least, of }, answers)).toBe(expected);
  });

  test('at least one is any, at least all is all, whatever is known', () => {
    const leaves = fc.array(fc.constantFrom(...Object.values(parts)), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(leaves, (of) => {
        expect(truth({ kind: 'atLeastOf', least: 1, of }, answers)).toBe(truth({ kind: 'any', of }, answers));
        expect(truth({ kind: 'atLeastOf', least: of.length, of }, answers)).toBe(
          truth({ kind: 'all', of }, answers),
        );
      }),
    );
  });

  test('none is the negation of any, whatever is known', () => {
    const condition = fc.letrec<{ any: Condition; group: Condition; leaf: Condition }>((tie) => ({
      any: fc.oneof({ maxDepth: 3 }, tie('leaf'), tie('group')),
      leaf: fc.constantFrom(...Object.values(parts)),
      group: fc.record({
        kind: fc.constantFrom('all' as const, 'any' as const, 'none' as const),
        of: fc.array(tie('any'), { minLength: 1, maxLength: 3 }),
      }),
    })).any;
    fc.assert(
      fc.property(fc.array(condition, { minLength: 1, maxLength: 3 }), (of) => {
        const any = truth({ kind: 'any', of }, answers);
        expect(truth({ kind: 'none', of }, answers)).toBe(any === null ? null : !any);
      }),
    );
  });
});
