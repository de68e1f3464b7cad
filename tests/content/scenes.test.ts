import { describe, expect, test } from '@jest/globals';
import type { ChoiceItem, Option, QuestionSet } from '../../src/core/model/question-set.js';
import { builtInSets } from '../support/built-in-sets.js';

interface Scene {
  readonly name: string;
  readonly set: QuestionSet;
  readonly options: ChoiceItem['options'];
}

/** Choices whose options are scored and say what the text thinks of them. */
const scenes = builtInSets.flatMap((set) =>
  set.items.flatMap((item): Scene[] =>
    'options' in item && item.options.some(({ why }) => why !== null)
      ? [{ name: `${set.id} ${item.id}`, set, options: item.options }]
      : [],
  ),
);

/** How good an option is, 0..100, over the dimensions that it speaks to. */
function goodnessOf({ scores }: Option, set: QuestionSet): number {
  const goods = scores.map(({ dimension, percent }) =>
    set.dimensions.some(({ id, higher }) => id === dimension && higher === 'worse') ? 100 - percent : percent,
  );
  return goods.reduce((sum, good) => sum + good, 0) / goods.length;
}

const best = ({ options, set }: Scene) => Math.max(...options.map((option) => goodnessOf(option, set)));
const lengths = ({ options }: Scene, of: (option: Option) => string) =>
  options.map((option) => of(option).length);
const wordings: readonly [string, (option: Option) => string][] = [
  ['for oneself', ({ text }) => text],
  ['for the outside view', ({ text, textOther }) => textOther ?? text],
];

test('there are nine', () => {
  expect(scenes.map(({ name }) => name)).toHaveLength(9);
});

describe.each(wordings)('worded %s', (_, of) => {
  test('the best option is the longest in a third of the scenes at most', () => {
    const givenAway = scenes.filter((scene) => {
      const longest = Math.max(...lengths(scene, of));
      return scene.options.some(
        (option) => of(option).length === longest && goodnessOf(option, scene.set) === best(scene),
      );
    });
    expect(givenAway.length / scenes.length).toBeLessThanOrEqual(1 / 3);
  });

  test('the shortest option is at most a third shorter than the longest', () => {
    const uneven = scenes.filter((scene) => {
      const all = lengths(scene, of);
      return Math.min(...all) < (2 / 3) * Math.max(...all);
    });
    expect(uneven.map(({ name }) => name)).toEqual([]);
  });
});

test('every option of a scene speaks to the same dimensions, and to two at most', () => {
  const spoken = scenes.map(({ name, options }) => ({
    name,
    dimensions: new Set(options.map(({ scores }) => scores.map(({ dimension }) => dimension).join(' '))),
  }));
  expect(spoken.filter(({ dimensions }) => dimensions.size > 1).map(({ name }) => name)).toEqual([]);
  expect(spoken.filter(({ dimensions }) => [...dimensions].some((ids) => ids.split(' ').length > 2))).toEqual(
    [],
  );
});

/** What a sentence about an option begins with, and the scores that go with it. */
const VERDICTS: readonly [words: string, from: number, below: number][] = [
  ['Im Sinn des Textes: ', 75, 101],
  ['Zum Teil im Sinn des Textes: ', 40, 75],
  ['Anders als der Text: ', 0, 40],
];

test('every score lies where the sentence about the option says', () => {
  const astray = scenes.flatMap(({ name, set, options }) =>
    options.flatMap((option) => {
      const good = goodnessOf(option, set);
      const fits = VERDICTS.some(
        ([words, from, below]) => option.why?.startsWith(words) && good >= from && good < below,
      );
      return fits ? [] : [`${name} ${option.id}: ${good}, ${option.why}`];
    }),
  );
  expect(astray).toEqual([]);
});
