import { testsIn } from '../checks/conditions.js';
import { type Finding, finding, type Path } from '../model/finding.js';
import type { Condition, QuestionSet, Tests } from '../model/question-set.js';

type Test = Extract<Condition, { kind: 'test' }>;

interface Placed {
  readonly test: Test;
  readonly path: Path;
}

const ORDER = ['atLeast', 'atMost', 'above', 'below'] as const;

function everyTest(set: QuestionSet): readonly Placed[] {
  return [
    ...set.items.flatMap(({ when }, index) => testsIn(when, ['items', index, 'when'])),
    ...set.advice.flatMap(({ when }, index) => testsIn(when, ['advice', index, 'when'])),
  ];
}

/** The range of what a test looks at; null where it has none. */
function rangeOf(set: QuestionSet, { subject }: Test): readonly [number, number] | null {
  if (subject.kind === 'overall') return [0, 100];
  if (subject.kind === 'dimension') {
    const range = set.dimensions.find(({ id }) => id === subject.id)?.range;
    return range === undefined ? null : [range.from, range.to];
  }
  if (subject.kind === 'gap') return [-100, 100];
  const item = set.items.find(({ id }) => id === subject.id);
  if (item !== undefined && 'scale' in item) return [item.scale.from, item.scale.to];
  return item !== undefined && 'min' in item && item.min !== null && item.max !== null
    ? [item.min, item.max]
    : null;
}

/** A limit that every value meets: mostly a percent at an item that has codes. */
export function alwaysTrue(set: QuestionSet): readonly Finding[] {
  return everyTest(set).flatMap(({ test, path }) => {
    const range = rangeOf(set, test);
    if (range === null) return [];
    const [low, high] = range;
    const always = {
      atLeast: (limit: number) => limit <= low,
      above: (limit: number) => limit < low,
      atMost: (limit: number) => limit >= high,
      below: (limit: number) => limit > high,
    };
    return ORDER.flatMap((name) => {
      const limit = test.tests[name];
      return limit !== undefined && always[name](limit)
        ? [finding('condition-always', [...path, name], { test: name, limit })]
        : [];
    });
  });
}

/** Two limits that leave nothing between them. */
export function contradictions(set: QuestionSet): readonly Finding[] {
  return everyTest(set).flatMap(({ test, path }) => {
    const window = windowOf(test.tests);
    if (window === null) return [];
    const { low, high, name } = window;
    return [finding('condition-contradicts', [...path, name], { low, high })];
  });
}

function windowOf(tests: Tests): { low: number; high: number; name: string } | null {
  const low = Math.max(tests.atLeast ?? Number.NEGATIVE_INFINITY, tests.above ?? Number.NEGATIVE_INFINITY);
  const high = Math.min(tests.atMost ?? Number.POSITIVE_INFINITY, tests.below ?? Number.POSITIVE_INFINITY);
  const open = tests.above === low || tests.below === high;
  const name = ORDER.find((test) => tests[test] === high) ?? 'below';
  return low > high || (low === high && open) ? { low, high, name } : null;
}

const MOST_CODE = 10;

/** A small whole number at a dimension was meant as a code of its scale: percent go to 100. */
export function rawCodes(set: QuestionSet): readonly Finding[] {
  return everyTest(set).flatMap(({ test, path }) => {
    const { subject } = test;
    if (subject.kind !== 'dimension') return [];
    // In a unit of its own a small number is meant as it stands.
    if (set.dimensions.find(({ id }) => id === subject.id)?.score.unit !== 'percent') return [];
    const scale = set.items
      .flatMap((item) => ('scale' in item ? [item] : []))
      .find(({ loadings }) => loadings.some(({ dimension }) => dimension === subject.id))?.scale;
    if (scale === undefined || scale.to > MOST_CODE) return [];
    return ORDER.flatMap((name) => {
      const limit = test.tests[name];
      return limit !== undefined && limit > 0 && limit >= scale.from && limit <= scale.to
        ? [
            finding('condition-raw-code', [...path, name], {
              test: name,
              limit,
              from: scale.from,
              to: scale.to,
            }),
          ]
        : [];
    });
  });
}
