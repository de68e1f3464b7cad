import { expect, test } from '@jest/globals';
import { dimensionOf, gapOf, itemOf, placeOf, sourceOf } from '../../../src/core/model/references.js';
import { builtInSets } from '../../support/built-in-sets.js';

test('what a set refers to is found by its name, at its place', () => {
  for (const set of builtInSets) {
    expect(set.items.map(({ id }) => itemOf(set, id))).toEqual(set.items);
    expect(set.dimensions.map(({ id }) => dimensionOf(set, id))).toEqual(set.dimensions);
    expect(set.gaps.map(({ id }) => gapOf(set, id))).toEqual(set.gaps);
    expect(set.sources.map(({ id }) => sourceOf(set, id))).toEqual(set.sources);
    expect(set.items.map(({ id }) => placeOf(set.items, id))).toEqual(set.items.map((_, index) => index));
  }
});

test('a name that leads nowhere is a mistake of the program, not an empty text on somebody’s screen', () => {
  const [set] = builtInSets;
  if (set === undefined) throw new Error('no built-in set');
  expect(() => dimensionOf(set, 'nirgends')).toThrow('nothing in this set is called "nirgends"');
  expect(() => placeOf(set.items, 'nirgends')).toThrow('nothing in this set is called "nirgends"');
});
