import { describe, expect, test } from '@jest/globals';
import { kindOf } from '../../../src/core/items/registry.js';
import { setFrom } from '../../support/sets.js';

/** The dimensions that each item counts in, of a set with one dimension. */
function counted(...items: readonly string[]): Readonly<Record<string, readonly string[]>> {
  const set = setFrom(
    `title: T\nscales: { z: [nie, oft] }\ndimensions: { d: Ruhe }\nitems:\n${items.map((item) => `  - ${item}\n`).join('')}`,
  );
  return Object.fromEntries(set.items.map((item) => [item.id, kindOf(item).dimensions(item)]));
}

describe('where there is one dimension, items count in it', () => {
  test('without saying so, but for yes and no beside scales, which often tells who is asked what', () => {
    expect(
      counted(
        '{ id: f, kind: yes-no, text: Führst Du Mitarbeitende? }',
        '{ id: s, text: Ich atme., when: { item: f, is: yes } }',
        '{ id: n, kind: number, min: 0, max: 9, text: Wie viele? }',
      ),
    ).toEqual({ f: [], s: ['d'], n: ['d'] });
  });

  test.each([['dimension: d'], ['weight: 2'], ['reverse: true']])('also yes and no, with %s', (told) => {
    expect(counted(`{ id: f, kind: yes-no, text: Pause?, ${told} }`, '{ id: s, text: Ich atme. }')).toEqual({
      f: ['d'],
      s: ['d'],
    });
  });

  test('also yes and no, where nothing else is asked', () => {
    expect(counted('{ id: a, kind: yes-no, text: Pause? }', '{ id: b, kind: yes-no, text: Luft? }')).toEqual({
      a: ['d'],
      b: ['d'],
    });
  });
});
