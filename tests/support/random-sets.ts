import fc from 'fast-check';
import {
  type Answer,
  NOT_APPLICABLE,
  type OtherAnswer,
  type SubstantiveAnswer,
} from '../../src/core/model/answer-sheet.js';
import type { Item, QuestionSet } from '../../src/core/model/question-set.js';
import { setFrom } from './sets.js';

/** An even or an odd number of them, so that "half of them" happens. */
const DIMENSIONS = ['da', 'db', 'dc', 'dd', 'de'];
const percent = fc.integer({ min: 20, max: 90 });

function loadingOn(dimensions: readonly string[]) {
  return fc.oneof(
    fc.constantFrom(...dimensions),
    fc.dictionary(
      fc.constantFrom(...dimensions),
      fc.record({ weight: fc.constantFrom(0.5, 1, 2, 0.3), reverse: fc.boolean() }),
      { minKeys: 1 },
    ),
  );
}

/** Branching over earlier items: those of a scale, of options, yes or no, of numbers and texts. */
function branching(earlier: readonly string[]) {
  if (earlier.length === 0) return fc.constant(undefined);
  const item = fc.constantFrom(...earlier);
  const answered = fc.record({ item, answered: fc.boolean() });
  const group = fc.array(answered, { minLength: 1, maxLength: 2 });
  return fc.option(
    fc.oneof(answered, fc.record({ any: group }), fc.record({ none: group }), fc.record({ all: group })),
    { nil: undefined, freq: 3 },
  );
}

function item(id: string, earlier: readonly string[], dimensions: readonly string[]) {
  const shared = {
    id: fc.constant(id),
    text: fc.constant(`Frage ${id}`),
    when: branching(earlier),
    notApplicable: fc.constant(true),
  };
  const option = (name: string) =>
    fc.record({
      id: fc.constant(name),
      text: fc.constant(`Wahl ${name}`),
      scores: fc.dictionary(fc.constantFrom(...dimensions), percent),
    });
  const options = fc.tuple(option('x'), option('y'), option('z'));
  const loading = loadingOn(dimensions);
  return fc.oneof(
    {
      weight: 12,
      arbitrary: fc.record({
        ...shared,
        scale: fc.constantFrom('five', 'five', 'seven', 'ends', 'coded'),
        dimension: loading,
        reverse: fc.boolean(),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        ...shared,
        kind: fc.constantFrom('choice', 'many'),
        options,
        other: fc.constantFrom(false, true, 'Etwas anderes'),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        ...shared,
        kind: fc.constant('many'),
        options: options.map((all) => all.map(({ scores: _, ...rest }) => rest)),
        other: fc.boolean(),
        count: fc.constant('ticks'),
        dimension: loading,
        reverse: fc.boolean(),
      }),
    },
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

/** A condition of advice: every test there is, over every subject there is. */
function conditionOn(dimensions: readonly string[]) {
  const limit = fc.oneof(fc.constantFrom(25, 50, 75), percent);
  const limits = fc.oneof(
    fc.record({ atLeast: limit }),
    fc.record({ atMost: limit }),
    fc.record({ above: limit }),
    fc.record({ below: limit }),
    fc.record({ above: fc.constant(10), below: limit }),
    fc.record({ is: fc.constantFrom(0, 25, 50, 75, 100) }),
    fc.record({ isNot: fc.constantFrom(0, 25, 50, 75, 100) }),
    fc.record({ answered: fc.boolean() }),
    fc.record({ answered: fc.boolean(), atLeast: limit }),
  );
  const code = fc.integer({ min: 1, max: 5 });
  const codes = fc.oneof(
    fc.record({ is: code }),
    fc.record({ isNot: code }),
    fc.record({ atLeast: fc.integer({ min: 1, max: 5 }) }),
    fc.record({ atMost: fc.integer({ min: 1, max: 4 }) }),
    fc.record({ above: fc.integer({ min: 1, max: 4 }), below: fc.constant(5) }),
    fc.record({ answered: fc.boolean() }),
  );
  const test = fc.oneof(
    fc.tuple(fc.constantFrom(...dimensions), limits).map(([dimension, tests]) => ({ dimension, ...tests })),
    fc.record({ gap: fc.constant('g1'), atLeast: fc.integer({ min: -50, max: 50 }) }),
    limits.map((tests) => ({ overall: true, ...tests })),
    codes.map((tests) => ({ item: 'last-da', ...tests })),
    fc.record({ item: fc.constantFrom('i0', 'i1', 'i2'), answered: fc.boolean() }),
  );
  const tests = fc.array(test, { minLength: 1, maxLength: 3 });
  const group = fc.oneof(
    fc.record({ all: tests }),
    fc.record({ any: tests }),
    fc.record({ none: tests }),
    tests.chain((of) =>
      fc.record({ atLeastOf: fc.integer({ min: 1, max: of.length }), of: fc.constant(of) }),
    ),
  );
  return fc.oneof(test, test, group, fc.record({ any: fc.array(group, { minLength: 1, maxLength: 2 }) }));
}

const ABOUT_DIMENSIONS = {
  da: {
    title: 'A',
    bands: [
      { from: 0, title: 'Niedrig' },
      { from: 50, title: 'Hoch, sehr' },
    ],
  },
  db: { title: 'B', higher: 'worse', norms: { mean: 50, sd: 15, reliability: 0.8 } },
  dc: { title: 'C' },
  dd: { title: 'D', higher: 'neutral' },
  de: { title: 'E', minAnswered: 1 },
};

/** Units other than percent: closed bands, which need not know where the range begins, and rules for what is missing. */
const IN_POINTS = {
  score: fc.constantFrom('sum', 'mean', { unit: 'sum', times: 2 }, { unit: 'mean', times: 0.5 }),
  unasked: fc.constantFrom('leave', 'zero'),
  maxMissing: fc.option(fc.nat({ max: 3 }), { nil: undefined }),
  bands: fc.constantFrom(undefined, [
    { upTo: 4, title: 'Wenig' },
    { upTo: 9.5, title: 'Mehr' },
    { title: 'Viel' },
  ]),
};

function dimensionsAs(names: readonly string[]) {
  const plain = Object.entries(ABOUT_DIMENSIONS).slice(0, names.length);
  return fc.record(
    Object.fromEntries(
      plain.map(([id, { title, ...rest }]) => [
        id,
        fc.oneof(
          { weight: 3, arbitrary: fc.constant({ title, ...rest }) },
          { weight: 1, arbitrary: fc.record({ title: fc.constant(title), ...IN_POINTS }) },
        ),
      ]),
    ),
  );
}

/** Limits drawn as percent, at the same places of each dimension's own range. */
function inOwnUnits(condition: unknown, set: QuestionSet): unknown {
  if (Array.isArray(condition)) return condition.map((part) => inOwnUnits(part, set));
  if (condition === null || typeof condition !== 'object') return condition;
  const { range } =
    set.dimensions.find(({ id }) => 'dimension' in condition && id === condition.dimension) ?? {};
  return Object.fromEntries(
    Object.entries(condition).map(([key, value]) => [
      key,
      range !== undefined && typeof value === 'number'
        ? range.from + (value / 100) * (range.to - range.from)
        : inOwnUnits(value, set),
    ]),
  );
}

/**
 * Question sets of every kind of item, with and without branching, of three to twenty-three items, with weights, gaps,
 * an overall score, bands and advice.
 */
export const randomSet: fc.Arbitrary<QuestionSet> = fc
  .record({
    size: fc.integer({ min: 3, max: 18 }),
    dimensions: fc.integer({ min: 2, max: DIMENSIONS.length }),
    branches: fc.boolean(),
  })
  .chain(({ size, dimensions: count, branches }) => {
    const ids = Array.from({ length: size }, (_, index) => `i${index}`);
    const dimensions = DIMENSIONS.slice(0, count);
    return fc.record({
      title: fc.constant('Probe'),
      scales: fc.constant({
        five: ['a', 'b', 'c', 'd', 'e'],
        seven: { from: -3, to: 3, low: 'kalt', high: 'warm', missing: ['keine Meinung'] },
        ends: { from: 0, to: 10, low: 'nie', high: 'immer' },
        coded: {
          labels: ['nie', 'selten', 'oft', 'immer'],
          codes: ['A7', 'A1', 'A3', 'A2'],
          values: [100, 60.5, 60.5, 0.3],
          missing: [-9, 'weiß nicht'],
        },
      }),
      defaults: fc.record({ minAnswered: fc.constantFrom(0, 0.5, 0.75, 1) }),
      dimensions: dimensionsAs(dimensions),
      items: fc.tuple(...ids.map((id, index) => item(id, branches ? ids.slice(0, index) : [], dimensions))),
      // Every dimension needs an item, and a scale item that nothing hides makes the gap an item's own.
      last: fc.constant(
        dimensions.map((dimension) => ({
          id: `last-${dimension}`,
          text: `Zuletzt ${dimension}`,
          scale: 'five',
          dimension,
          reverse: true,
        })),
      ),
      gaps: fc.constant({ g1: { of: 'da', minus: 'db' }, g2: { of: 'last-da', minus: dimensions.at(-1) } }),
      overall: fc.constant({ dimensions: 'all' }),
      advice: fc.array(
        fc.record({
          when: conditionOn(dimensions),
          priority: fc.constantFrom(0, 0, 1, 5),
          title: fc.constant('Rat'),
          text: fc.constant('Text'),
        }),
        { maxLength: 10 },
      ),
    });
  })
  .map(({ items, last, advice, ...rest }) => {
    const written = { ...rest, items: [...items, ...last] };
    const units = Object.values(rest.dimensions).some((dimension) => 'score' in dimension);
    const set = units ? setFrom(JSON.stringify(written)) : null;
    const rules =
      set === null ? advice : advice.map((rule) => ({ ...rule, when: inOwnUnits(rule.when, set) }));
    return setFrom(JSON.stringify({ ...written, advice: rules }));
  });

/** Answers to a set's items in their order: thoughtful ones, or the same code wherever a scale has it. */
export function randomRow(set: QuestionSet): fc.Arbitrary<readonly Answer[]> {
  const any = fc.tuple(...set.items.map(randomAnswer));
  const same = fc.tuple(any, fc.integer({ min: 1, max: 3 }), fc.array(fc.nat({ max: 22 }), { maxLength: 2 }));
  const lazy = same.map(([answers, code, exceptions]) =>
    answers.map((answer, index) =>
      set.items[index]?.kind === 'scale' && !exceptions.includes(index) ? code : answer,
    ),
  );
  return fc.oneof({ weight: 3, arbitrary: any }, { weight: 1, arbitrary: lazy });
}

/** An answer that the item takes, skipped and "does not apply" included. */
export function randomAnswer(of: Item): fc.Arbitrary<Answer> {
  const open = fc.constantFrom<Answer[]>(null, of.notApplicable ? NOT_APPLICABLE : null);
  return fc.oneof({ weight: 1, arbitrary: open }, { weight: 5, arbitrary: substantive(of) });
}

function substantive(of: Item): fc.Arbitrary<Answer> {
  switch (of.kind) {
    case 'scale':
      return fc.integer({ min: of.scale.from, max: of.scale.to });
    case 'choice':
      return fc.constantFrom<SubstantiveAnswer[]>(...of.options.map(({ id }) => id), ...otherOf(of));
    case 'many':
      return fc.subarray([...of.options.map(({ id }) => id), ...otherOf(of)]);
    case 'yes-no':
      return fc.constantFrom('yes', 'no');
    case 'number':
      return fc.integer({ min: of.min ?? 0, max: of.max ?? 100 });
    case 'text':
      return fc.constantFrom('gut', 'so, so', 'eine "Sache"', ',', '\n', 'x');
  }
}

function otherOf({ other }: { readonly other: string | null }): readonly OtherAnswer[] {
  return other === null ? [] : [{ other: 'beim Warten' }];
}
