import { kindOf } from '../items/registry.js';
import type { SubstantiveAnswer } from '../model/answer-sheet.js';
import type { Reason } from '../model/profile.js';
import type { Condition, Item, Subject, Tests } from '../model/question-set.js';

/** What a condition can look up about one person. */
export interface Knowledge {
  /** An item with its substantive answer; null where it is unanswered, hidden, or does not apply. */
  item(id: string): { readonly item: Item; readonly answer: SubstantiveAnswer } | null;
  /** The percent of a dimension, a gap, or the whole; null where it is unknown. */
  percent(subject: Exclude<Subject, { kind: 'item' }>): number | null;
}

export interface Evaluation {
  /** Three-valued (Kleene), so that `none` of something unknown stays unknown; unknown counts as false. */
  readonly truth: boolean | null;
  /** The tests that made it true. */
  readonly reasons: readonly Reason[];
}

export function holds(condition: Condition, knowledge: Knowledge): boolean {
  return evaluate(condition, knowledge).truth === true;
}

export function evaluate(condition: Condition, knowledge: Knowledge): Evaluation {
  if (condition.kind === 'test') return evaluateTest(condition.subject, condition.tests, knowledge);
  const parts = condition.of.map((part) => evaluate(part, knowledge));
  const reasons = parts.filter(({ truth }) => truth === true).flatMap((part) => part.reasons);
  switch (condition.kind) {
    case 'all':
      return { truth: conjunction(parts.map(({ truth }) => truth)), reasons };
    case 'any':
      return { truth: negation(conjunction(parts.map(({ truth }) => negation(truth)))), reasons };
    case 'none':
      return { truth: conjunction(parts.map(({ truth }) => negation(truth))), reasons: [] };
  }
}

function conjunction(truths: readonly (boolean | null)[]): boolean | null {
  if (truths.includes(false)) return false;
  return truths.includes(null) ? null : true;
}

function negation(truth: boolean | null): boolean | null {
  return truth === null ? null : !truth;
}

function evaluateTest(subject: Subject, tests: Tests, knowledge: Knowledge): Evaluation {
  if (subject.kind === 'item') {
    const known = knowledge.item(subject.id);
    if (known === null) return unknown(subject, tests);
    const kind = kindOf(known.item);
    const is = (named: number | string) => kind.is(known.item, known.answer, named);
    const order = kind.order(known.item, known.answer);
    return decided(subject, tests, known.answer, is, order);
  }
  const percent = knowledge.percent(subject);
  if (percent === null) return unknown(subject, tests);
  return decided(subject, tests, percent, (named) => percent === named, percent);
}

function unknown(subject: Subject, tests: Tests): Evaluation {
  if (tests.answered === undefined) return { truth: null, reasons: [] };
  const onlyAnswered = Object.keys(tests).length === 1;
  if (tests.answered === false && onlyAnswered)
    return { truth: true, reasons: [{ subject, tests, value: null }] };
  return { truth: tests.answered ? false : null, reasons: [] };
}

function decided(
  subject: Subject,
  tests: Tests,
  value: SubstantiveAnswer,
  is: (named: number | string) => boolean,
  order: number | null,
): Evaluation {
  const ordered = (limit: number | undefined, compare: (x: number, limit: number) => boolean) =>
    limit === undefined || (order !== null && compare(order, limit));
  const truth =
    tests.answered !== false &&
    (tests.is === undefined || is(tests.is)) &&
    (tests.isNot === undefined || !is(tests.isNot)) &&
    ordered(tests.atLeast, (x, limit) => x >= limit) &&
    ordered(tests.atMost, (x, limit) => x <= limit) &&
    ordered(tests.above, (x, limit) => x > limit) &&
    ordered(tests.below, (x, limit) => x < limit);
  return { truth, reasons: truth ? [{ subject, tests, value }] : [] };
}
