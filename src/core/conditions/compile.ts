import { kindOf } from '../items/registry.js';
import type { SubstantiveAnswer } from '../model/answer-sheet.js';
import type { Reason } from '../model/profile.js';
import type { Condition, ConditionGroup, Item, Subject, Tests } from '../model/question-set.js';

/** Kleene's three values as numbers: negation is 2 - x, conjunction the least, disjunction the greatest. */
type Truth = 0 | 1 | 2;
const FALSE = 0;
const UNKNOWN = 1;
export const TRUE = 2;

/** An item as a condition looks at it. What its answers are is named by small numbers, so that each is judged once. */
interface ItemView {
  readonly item: Item;
  /** The symbol of the present answer. */
  symbol(): number;
  /** What a symbol means; null where it is unanswered, hidden, or does not apply. */
  answerOf(symbol: number): SubstantiveAnswer | null;
}

/** What a compiled condition looks at each time it is asked. */
export interface Views {
  item(id: string): ItemView;
  /** Gives a percent, NaN where it is unknown. */
  percent(subject: Exclude<Subject, { kind: 'item' }>): () => number;
}

/** A condition bound to what it looks at. Unknown stays unknown, also below `none`, and counts as false in the end. */
export interface CompiledCondition {
  readonly truth: () => Truth;
  /** The tests that hold; asked where the condition is true. */
  readonly reasons: () => readonly Reason[];
}

export function compile(condition: Condition, views: Views): CompiledCondition {
  if (condition.kind === 'test') {
    const { subject, tests } = condition;
    return subject.kind === 'item'
      ? itemTest(subject, tests, views.item(subject.id))
      : percentTest(subject, tests, views.percent(subject));
  }
  const parts = condition.of.map((part) => compile(part, views));
  const truth = groupTruth(
    condition,
    parts.map((part) => part.truth),
  );
  if (condition.kind === 'none') return { truth, reasons: () => [] };
  return {
    truth,
    reasons: () => parts.flatMap((part) => (part.truth() === TRUE ? part.reasons() : [])),
  };
}

function groupTruth(group: ConditionGroup, truths: readonly (() => Truth)[]): () => Truth {
  switch (group.kind) {
    case 'all':
      return () => least(truths);
    case 'any':
      return () => greatest(truths);
    case 'none':
      return () => (TRUE - greatest(truths)) as Truth;
    case 'atLeastOf':
      return () => nthGreatest(truths, group.least);
  }
}

/** At least n hold: true where n are true, false where no n are true or unknown. */
function nthGreatest(truths: readonly (() => Truth)[], n: number): Truth {
  let held = 0;
  let open = 0;
  for (const truth of truths) {
    const one = truth();
    if (one !== FALSE) open += 1;
    if (one === TRUE) held += 1;
  }
  return held >= n ? TRUE : open >= n ? UNKNOWN : FALSE;
}

function least(truths: readonly (() => Truth)[]): Truth {
  let least: Truth = TRUE;
  for (let at = 0; at < truths.length && least !== FALSE; at += 1) {
    const truth = (truths[at] as () => Truth)();
    if (truth < least) least = truth;
  }
  return least;
}

function greatest(truths: readonly (() => Truth)[]): Truth {
  let greatest: Truth = FALSE;
  for (let at = 0; at < truths.length && greatest !== TRUE; at += 1) {
    const truth = (truths[at] as () => Truth)();
    if (truth > greatest) greatest = truth;
  }
  return greatest;
}

/** The truth depends on the item's answer alone, so it is worked out once for each symbol. */
function itemTest(subject: Subject, tests: Tests, { item, symbol, answerOf }: ItemView): CompiledCondition {
  const kind = kindOf(item);
  const judge = new Judge(tests);
  const known: (Truth | undefined)[] = [];
  const truthOf = (answer: SubstantiveAnswer | null): Truth => {
    if (answer === null) return judge.unknown;
    const order = kind.order(item, answer);
    const inside = order === null ? !judge.bounded : judge.inBounds(order);
    return inside ? judge.named((named) => kind.is(item, answer, named)) : FALSE;
  };
  return {
    truth() {
      const now = symbol();
      let truth = known[now];
      if (truth === undefined) {
        truth = truthOf(answerOf(now));
        known[now] = truth;
      }
      return truth;
    },
    reasons: () => [{ subject, tests, value: answerOf(symbol()) }],
  };
}

function percentTest(subject: Subject, tests: Tests, percent: () => number): CompiledCondition {
  const judge = new Judge(tests);
  return {
    truth() {
      const value = percent();
      if (Number.isNaN(value)) return judge.unknown;
      if (!judge.inBounds(value)) return FALSE;
      return judge.boundsOnly ? TRUE : judge.named((named) => value === named);
    },
    reasons() {
      const value = percent();
      return [{ subject, tests, value: Number.isNaN(value) ? null : value }];
    },
  };
}

/** What tests say of a value; all that are given must hold. */
class Judge {
  /** The truth about something unknown. */
  readonly unknown: Truth;
  /** Whether there are no other tests than bounds. */
  readonly boundsOnly: boolean;
  // A bound that is not given is one that every number keeps.
  readonly #from: number;
  readonly #to: number;
  readonly #over: number;
  readonly #under: number;

  constructor(private readonly tests: Tests) {
    const { is, isNot, atLeast, atMost, above, below, answered } = tests;
    this.unknown = truthOfUnknown(tests);
    this.boundsOnly = (is ?? isNot) === undefined && answered !== false;
    this.#from = atLeast ?? Number.NEGATIVE_INFINITY;
    this.#to = atMost ?? Number.POSITIVE_INFINITY;
    this.#over = above ?? Number.NEGATIVE_INFINITY;
    this.#under = below ?? Number.POSITIVE_INFINITY;
  }

  inBounds(value: number): boolean {
    return value >= this.#from && value <= this.#to && value > this.#over && value < this.#under;
  }

  /** What cannot be ordered keeps no bounds but those that are not given. */
  get bounded(): boolean {
    const { atLeast, atMost, above, below } = this.tests;
    return (atLeast ?? atMost ?? above ?? below) !== undefined;
  }

  named(is: (named: number | string) => boolean): Truth {
    const { tests } = this;
    const meant = (tests.is === undefined || is(tests.is)) && (tests.isNot === undefined || !is(tests.isNot));
    return meant && tests.answered !== false ? TRUE : FALSE;
  }
}

function truthOfUnknown(tests: Tests): Truth {
  if (tests.answered === undefined) return UNKNOWN;
  if (tests.answered) return FALSE;
  return Object.keys(tests).length === 1 ? TRUE : UNKNOWN;
}
