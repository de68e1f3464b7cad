import { doorOf } from '../items/door/registry.js';
import { kindOf } from '../items/registry.js';
import { type Finding, finding, type Path } from '../model/finding.js';
import type {
  Condition,
  ConditionGroup,
  Item,
  QuestionSet,
  ScoreRange,
  Subject,
  Tests,
} from '../model/question-set.js';
import { nearest } from '../text/nearest.js';
import { unknownReference } from './references.js';

type Test = Extract<Condition, { kind: 'test' }>;

/** Branching looks at earlier items only, so that the flow never turns in a circle. */
export function branchingLooksBack(set: QuestionSet): readonly Finding[] {
  const order = set.items.map(({ id }) => id);
  return set.items.flatMap((item, index) =>
    testsIn(item.when, ['items', index, 'when']).flatMap(({ test, path }): readonly Finding[] => {
      if (test.subject.kind !== 'item')
        return [finding('condition-not-item', [...path, test.subject.kind], { subject: test.subject.kind })];
      if (order.includes(test.subject.id) && order.indexOf(test.subject.id) >= index)
        return [finding('condition-later-item', [...path, 'item'], { item: test.subject.id })];
      return checkTest(set, test, path);
    }),
  );
}

export function adviceConditionsHold(set: QuestionSet): readonly Finding[] {
  return set.advice.flatMap(({ when }, index) =>
    testsIn(when, ['advice', index, 'when']).flatMap(({ test, path }) => checkTest(set, test, path)),
  );
}

export function testsIn(
  condition: Condition | null,
  path: Path,
): readonly { readonly test: Test; readonly path: Path }[] {
  if (condition === null) return [];
  if (condition.kind === 'test') return [{ test: condition, path }];
  return condition.of.flatMap((part, index) => testsIn(part, [...path, listKey(condition), index]));
}

/** The key under which a group's conditions are written. */
function listKey({ kind }: ConditionGroup): string {
  return kind === 'atLeastOf' ? 'of' : kind;
}

/** "At least n of these" needs n of them. */
export function countsFit(set: QuestionSet): readonly Finding[] {
  return [
    ...set.items.flatMap(({ when }, index) => countsIn(when, ['items', index, 'when'])),
    ...set.advice.flatMap(({ when }, index) => countsIn(when, ['advice', index, 'when'])),
  ];
}

function countsIn(condition: Condition | null, path: Path): readonly Finding[] {
  if (condition === null || condition.kind === 'test') return [];
  const own =
    condition.kind === 'atLeastOf' && condition.least > condition.of.length
      ? [
          finding('condition-never', [...path, 'atLeastOf'], {
            test: 'atLeastOf',
            limit: condition.least,
            min: 1,
            max: condition.of.length,
          }),
        ]
      : [];
  const key = listKey(condition);
  return [...own, ...condition.of.flatMap((part, index) => countsIn(part, [...path, key, index]))];
}

function checkTest(set: QuestionSet, { subject, tests }: Test, path: Path): readonly Finding[] {
  if (subject.kind === 'overall')
    return set.overall === null
      ? [finding('no-overall', [...path, 'overall'], {})]
      : percentTests(set, tests, subject, path);
  const known = { item: set.items, dimension: set.dimensions, gap: set.gaps }[subject.kind].map(
    ({ id }) => id,
  );
  if (!known.includes(subject.id))
    return [unknownReference(subject.kind, subject.id, known, [...path, subject.kind])];
  return subject.kind === 'item'
    ? itemTests(set, subject.id, tests, path)
    : percentTests(set, tests, subject, path);
}

/** What an item test names must be an answer that the item can have. */
function itemTests(set: QuestionSet, id: string, tests: Tests, path: Path): readonly Finding[] {
  const item = set.items.find((candidate) => candidate.id === id);
  if (item === undefined) return [];
  const kind = kindOf(item);
  const nameable = kind.codes(item);
  const named = (['is', 'isNot'] as const).flatMap((test) => {
    const code = tests[test];
    if (code === undefined || nameable === null || nameable.includes(code)) return [];
    const known = nameable.map(String);
    const meant = answerMeant(item, code) ?? nearest(String(code), known);
    const found = finding('condition-code', [...path, test], {
      item: id,
      code: String(code),
      near: meant,
      known,
    });
    const value = nameable.find((one) => String(one) === meant);
    return [value === undefined ? found : { ...found, better: { value } }];
  });
  const range = kind.range(item);
  const ordered = ORDER_TESTS.filter((test) => tests[test] !== undefined);
  if (range === null)
    return [
      ...named,
      ...ordered.map((test) => finding('condition-not-ordered', [...path, test], { item: id, test })),
    ];
  return [...named, ...neverTrue(tests, range.min, range.max, path)];
}

/** A label, or a yes in another word, as the code that it has. */
function answerMeant(item: Item, written: number | string): string | null {
  const parsed = doorOf(item).parse(item, written);
  if (!parsed.ok) return null;
  return Array.isArray(parsed.answer) ? (parsed.answer[0] ?? null) : String(parsed.answer);
}

const ORDER_TESTS = ['atLeast', 'atMost', 'above', 'below'] as const;

function percentTests(set: QuestionSet, tests: Tests, subject: Subject, path: Path): readonly Finding[] {
  const { from, to } = rangeOf(set, subject);
  return neverTrue(tests, from, to, path);
}

function rangeOf(set: QuestionSet, subject: Subject): ScoreRange {
  const dimension =
    subject.kind === 'dimension' ? set.dimensions.find(({ id }) => id === subject.id) : undefined;
  return dimension?.range ?? { from: subject.kind === 'gap' ? -100 : 0, to: 100 };
}

/** A limit that no value of the range can meet is a slip of the pen. */
function neverTrue(tests: Tests, min: number | null, max: number | null, path: Path): readonly Finding[] {
  const low = min ?? Number.NEGATIVE_INFINITY;
  const high = max ?? Number.POSITIVE_INFINITY;
  const impossible = {
    atLeast: (limit: number) => limit > high,
    above: (limit: number) => limit >= high,
    atMost: (limit: number) => limit < low,
    below: (limit: number) => limit <= low,
  };
  return ORDER_TESTS.flatMap((test) => {
    const limit = tests[test];
    return limit !== undefined && impossible[test](limit)
      ? [finding('condition-never', [...path, test], { test, limit, min, max })]
      : [];
  });
}
