import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Answer, NOT_APPLICABLE } from '../../../src/core/model/answer-sheet.js';
import type { QuestionSet } from '../../../src/core/model/question-set.js';
import { score } from '../../../src/core/scoring/score.js';
import { setFrom, sheetOf } from '../../support/sets.js';

interface Written {
  readonly from: number;
  readonly to: number;
  readonly reverse: boolean;
  readonly weight: number;
}

const written: fc.Arbitrary<Written> = fc
  .record({
    from: fc.integer({ min: -5, max: 5 }),
    points: fc.integer({ min: 1, max: 10 }),
    reverse: fc.boolean(),
    weight: fc.double({ min: 0.01, max: 10, noNaN: true }),
  })
  .map(({ from, points, reverse, weight }) => ({ from, to: from + points, reverse, weight }));

function setOf(items: readonly Written[]): QuestionSet {
  return setFrom(
    JSON.stringify({
      title: 'T',
      dimensions: { d: { title: 'D', minAnswered: 0 } },
      items: items.map(({ from, to, reverse, weight }, index) => ({
        id: `q${index}`,
        text: 'A',
        scale: { from, to },
        reverse,
        weight,
      })),
    }),
  );
}

/** Items with an answer each; null for one skipped. */
const answered = fc
  .array(
    written.chain((item) =>
      fc.record({
        item: fc.constant(item),
        code: fc.option(fc.integer({ min: item.from, max: item.to }), { freq: 4 }),
      }),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => ({ items: parts.map(({ item }) => item), codes: parts.map(({ code }) => code) }));

function percentOf(items: readonly Written[], codes: readonly Answer[]): number | null {
  const sheet = sheetOf(Object.fromEntries(codes.map((code, index) => [`q${index}`, code])));
  return score(setOf(items), sheet).dimensions[0]?.percent ?? null;
}

const close = (a: number | null, b: number | null) =>
  a === null || b === null ? expect(a).toBe(b) : expect(a).toBeCloseTo(b, 9);

describe('a score', () => {
  test('lies between 0 and 100, and is unknown where nothing is answered', () => {
    fc.assert(
      fc.property(answered, ({ items, codes }) => {
        const percent = percentOf(items, codes);
        if (codes.every((code) => code === null)) return expect(percent).toBeNull();
        expect(percent).toBeGreaterThanOrEqual(0);
        expect(percent).toBeLessThanOrEqual(100);
      }),
    );
  });

  test('is exactly 100 where every item is at its best, whatever the weights', () => {
    fc.assert(
      fc.property(fc.array(written, { minLength: 1, maxLength: 12 }), (items) => {
        expect(
          percentOf(
            items,
            items.map(({ from, to, reverse }) => (reverse ? from : to)),
          ),
        ).toBe(100);
      }),
    );
  });

  test('does not depend on the order of the items', () => {
    fc.assert(
      fc.property(answered, fc.infiniteStream(fc.nat()), ({ items, codes }, random) => {
        const keys = items.map(() => random.next().value as number);
        const order = items.map((_, index) => index).toSorted((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0));
        close(
          percentOf(
            order.flatMap((index) => items[index] ?? []),
            order.map((index) => codes[index] ?? null),
          ),
          percentOf(items, codes),
        );
      }),
    );
  });

  test('turns round when every item is reversed, and back when they are reversed again', () => {
    const reversed = (items: readonly Written[]) =>
      items.map((item) => ({ ...item, reverse: !item.reverse }));
    fc.assert(
      fc.property(answered, ({ items, codes }) => {
        const percent = percentOf(items, codes);
        close(percentOf(reversed(items), codes), percent === null ? null : 100 - percent);
        expect(percentOf(reversed(reversed(items)), codes)).toBe(percent);
      }),
    );
  });

  test('is what it would be without the items that were not answered, skipped or not applicable', () => {
    fc.assert(
      fc.property(answered, ({ items, codes }) => {
        const known = items.filter((_, index) => codes[index] !== null);
        const percent = percentOf(items, codes);
        if (known.length > 0)
          close(
            percentOf(
              known,
              codes.filter((code) => code !== null),
            ),
            percent,
          );
        expect(
          percentOf(
            items,
            codes.map((code) => code ?? NOT_APPLICABLE),
          ),
        ).toBe(percent);
      }),
    );
  });

  test('rises with every item that is not reversed, and falls with every one that is', () => {
    fc.assert(
      fc.property(answered, fc.nat(11), ({ items, codes }, at) => {
        const index = at % items.length;
        const item = items[index];
        const code = codes[index];
        if (item === undefined || typeof code !== 'number' || code === item.to) return;
        const before = percentOf(items, codes) ?? Number.NaN;
        const after = percentOf(items, codes.with(index, code + 1)) ?? Number.NaN;
        if (item.reverse) expect(after).toBeLessThan(before);
        else expect(after).toBeGreaterThan(before);
      }),
    );
  });
});
