import fc from 'fast-check';
import { type Answer, NOT_APPLICABLE } from '../../src/core/model/answer-sheet.js';
import type { Item, QuestionSet } from '../../src/core/model/question-set.js';
import { setFrom } from './sets.js';

const DIMENSIONS = ['da', 'db', 'dc'];
const percent = fc.integer({ min: 20, max: 90 });

const loading = fc.oneof(
  fc.constantFrom(...DIMENSIONS),
  fc.dictionary(
    fc.constantFrom(...DIMENSIONS),
    fc.record({ weight: fc.constantFrom(0.5, 1, 2, 0.3), reverse: fc.boolean() }),
    { minKeys: 1 },
  ),
);

function item(id: string, earlier: readonly string[]) {
  const when =
    earlier.length === 0
      ? fc.constant(undefined)
      : fc.option(fc.record({ item: fc.constantFrom(...earlier), answered: fc.constant(true) }), {
          nil: undefined,
          freq: 4,
        });
  const shared = {
    id: fc.constant(id),
    text: fc.constant(`Frage ${id}`),
    when,
    notApplicable: fc.constant(true),
  };
  const option = (name: string) =>
    fc.record({
      id: fc.constant(name),
      text: fc.constant(`Wahl ${name}`),
      scores: fc.dictionary(fc.constantFrom(...DIMENSIONS), percent),
    });
  const options = fc.tuple(option('x'), option('y'), option('z'));
  return fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({
        ...shared,
        scale: fc.constantFrom('five', 'seven', 'ends'),
        dimension: loading,
        reverse: fc.boolean(),
      }),
    },
    { weight: 1, arbitrary: fc.record({ ...shared, kind: fc.constantFrom('choice', 'many'), options }) },
    { weight: 1, arbitrary: fc.record({ ...shared, kind: fc.constant('yes-no'), dimension: loading }) },
    {
      weight: 1,
      arbitrary: fc.record({
        ...shared,
        kind: fc.constant('number'),
        min: fc.constant(0),
        max: fc.constant(7),
        dimension: loading,
      }),
    },
    {
      weight: 1,
      arbitrary: fc
        .record({ ...shared, kind: fc.constant('text') })
        .map(({ notApplicable: _, ...rest }) => rest),
    },
  );
}

const test = fc.oneof(
  fc.record({ dimension: fc.constantFrom(...DIMENSIONS), atLeast: percent }),
  fc.record({ dimension: fc.constantFrom(...DIMENSIONS), below: percent, above: fc.constant(10) }),
  fc.record({ dimension: fc.constantFrom(...DIMENSIONS), answered: fc.boolean() }),
  fc.record({ gap: fc.constant('g1'), atLeast: fc.integer({ min: -50, max: 50 }) }),
  fc.record({ overall: fc.constant(true), atMost: percent }),
  fc.record({ item: fc.constantFrom('i0', 'i1', 'i2'), answered: fc.boolean() }),
);
const condition = fc.oneof(
  test,
  fc.record({ all: fc.array(test, { minLength: 1, maxLength: 3 }) }),
  fc.record({ any: fc.array(test, { minLength: 1, maxLength: 3 }) }),
  fc.record({ none: fc.array(test, { minLength: 1, maxLength: 2 }) }),
);

/** Question sets of every kind of item, with branching, weights, gaps, an overall score, bands and advice. */
export const randomSet: fc.Arbitrary<QuestionSet> = fc
  .integer({ min: 3, max: 14 })
  .chain((size) => {
    const ids = Array.from({ length: size }, (_, index) => `i${index}`);
    return fc.record({
      title: fc.constant('Probe'),
      scales: fc.constant({
        five: ['a', 'b', 'c', 'd', 'e'],
        seven: { from: -3, to: 3, low: 'kalt', high: 'warm' },
        ends: { from: 0, to: 10, low: 'nie', high: 'immer' },
      }),
      defaults: fc.record({ minAnswered: fc.constantFrom(0, 0.5, 0.75, 1) }),
      dimensions: fc.constant({
        da: {
          title: 'A',
          bands: [
            { from: 0, title: 'Niedrig' },
            { from: 50, title: 'Hoch, sehr' },
          ],
        },
        db: { title: 'B', higher: 'worse', norms: { mean: 50, sd: 15, reliability: 0.8 } },
        dc: { title: 'C' },
      }),
      items: fc.tuple(...ids.map((id, index) => item(id, ids.slice(0, index)))),
      // Every dimension needs an item, and a scale item that nothing hides makes the gap an item's own.
      last: fc.tuple(
        ...DIMENSIONS.map((dimension) =>
          fc.constant({
            id: `last-${dimension}`,
            text: `Zuletzt ${dimension}`,
            scale: 'five',
            dimension,
            reverse: true,
          }),
        ),
      ),
      gaps: fc.constant({ g1: { of: 'da', minus: 'db' }, g2: { of: 'last-da', minus: 'dc' } }),
      overall: fc.constant({ dimensions: 'all' }),
      advice: fc.array(
        fc.record({
          when: condition,
          priority: fc.constantFrom(0, 0, 1, 5),
          title: fc.constant('Rat'),
          text: fc.constant('Text'),
        }),
        { maxLength: 8 },
      ),
    });
  })
  .map(({ items, last, ...rest }) => setFrom(JSON.stringify({ ...rest, items: [...items, ...last] })));

/** An answer that the item takes, skipped and "does not apply" included. */
export function randomAnswer(of: Item): fc.Arbitrary<Answer> {
  const open = fc.constantFrom<Answer>(null, ...(of.notApplicable ? [NOT_APPLICABLE] : [null]));
  return fc.oneof({ weight: 1, arbitrary: open }, { weight: 5, arbitrary: substantive(of) });
}

function substantive(of: Item): fc.Arbitrary<Answer> {
  switch (of.kind) {
    case 'scale':
      return fc.integer({ min: of.scale.from, max: of.scale.to });
    case 'choice':
      return fc.constantFrom(...of.options.map(({ id }) => id));
    case 'many':
      return fc.subarray(of.options.map(({ id }) => id));
    case 'yes-no':
      return fc.constantFrom('yes', 'no');
    case 'number':
      return fc.integer({ min: of.min ?? 0, max: of.max ?? 100 });
    case 'text':
      return fc.constantFrom('gut', 'so, so', 'eine "Sache"', ',', '\n', 'x');
  }
}
