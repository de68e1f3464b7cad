import { expect, test } from '@jest/globals';
import { type Atom, leakOf } from '../../../src/core/protection/leaks.js';
import { chance } from '../../support/chance.js';

/** People by ones, with some unknowns each. */
function singles(people: number, unknowns: number): readonly Atom[] {
  return Array.from({ length: people }, (_, at) => ({ n: 1, from: at * unknowns, to: (at + 1) * unknowns }));
}

const sumOf = (people: number, which: (person: number) => boolean) =>
  Array.from({ length: people }, (_, person) => Number(which(person)));

test('a sum of all and sums of some are told apart from those that leave a few over', () => {
  const people = 60;
  const all = sumOf(people, () => true);
  const without = (few: number) => sumOf(people, (person) => person >= few);
  const leaks = (...figures: readonly number[][]) => leakOf(figures, [], singles(people, 1), 5) !== null;
  expect([leaks(all), leaks(all, without(5)), leaks(all, without(4)), leaks(all, without(1))]).toEqual([
    false,
    false,
    true,
    true,
  ]);
});

test('four of sixty are found wherever they are, also by a detour over two figures', () => {
  const few = [3, 17, 31, 58];
  const first = sumOf(60, (person) => person % 3 === 0 || few.includes(person));
  const second = sumOf(60, (person) => person % 3 === 0 && !few.includes(person));
  expect(leakOf([first, second], [], singles(60, 1), 5)).not.toBeNull();
  expect(leakOf([first, second], [], singles(60, 1), 4)).toBeNull();
});

test('a hundred figures of sixty people who all differ are proved safe in a moment', () => {
  const random = chance(7);
  const figures = Array.from({ length: 100 }, () => Array.from({ length: 60 * 40 }, () => random()));
  const start = performance.now();
  expect(leakOf(figures, [], singles(60, 40), 5)).toBeNull();
  expect(performance.now() - start).toBeLessThan(10_000);
});

test('what vanishes on everybody known is no figure, unless others may be there', () => {
  const [a, b, both] = [sumOf(40, () => true), sumOf(40, (p) => p < 20), sumOf(40, (p) => p >= 20)];
  const atoms = singles(40, 1);
  expect(leakOf([a, b, both], [], atoms, 5)).toBeNull();
  const apart = [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ];
  const leak = leakOf([a, b, both], [], atoms, 5, apart);
  expect(leak?.every((times) => times !== 0)).toBe(true);
  expect(leakOf([a, b], [], atoms, 5, [apart[0] ?? [], apart[1] ?? []])).toBeNull();
});
