import { evaluate } from '../../conditions/evaluate.js';
import type { Condition, Subject, Tests } from '../../model/question-set.js';
import type { AnswerSymbols } from './answer-symbols.js';

/** Kleene's three values as numbers: negation is 2 - x, conjunction the least, disjunction the greatest. */
const FALSE = 0;
const UNKNOWN = 1;
export const TRUE = 2;
type Truth = number;

/** What a planned condition looks at while a row is scored. */
export interface Views {
  readonly row: Int32Array;
  itemAt(id: string): { readonly index: number; readonly symbols: AnswerSymbols };
  /** Gives a percent, NaN where it is unknown. */
  percentOf(subject: Exclude<Subject, { kind: 'item' }>): () => number;
}

/** Turns a condition into a function of the row being scored. */
export function planCondition(condition: Condition, views: Views): () => Truth {
  if (condition.kind === 'test') return planTest(condition.subject, condition.tests, views);
  const parts = condition.of.map((part) => planCondition(part, views));
  switch (condition.kind) {
    case 'all':
      return () => least(parts);
    case 'any':
      return () => greatest(parts);
    case 'none':
      return () => TRUE - greatest(parts);
  }
}

function least(parts: readonly (() => Truth)[]): Truth {
  let truth = TRUE;
  for (let at = 0; at < parts.length && truth !== FALSE; at += 1)
    truth = Math.min(truth, (parts[at] as () => Truth)());
  return truth;
}

function greatest(parts: readonly (() => Truth)[]): Truth {
  let truth = FALSE;
  for (let at = 0; at < parts.length && truth !== TRUE; at += 1)
    truth = Math.max(truth, (parts[at] as () => Truth)());
  return truth;
}

function planTest(subject: Subject, tests: Tests, views: Views): () => Truth {
  if (subject.kind === 'item') return planItemTest(subject, tests, views);
  const percent = views.percentOf(subject);
  const unknown = truthOf({ kind: 'test', subject, tests }, null);
  const { is, isNot, atLeast, atMost, above, below } = tests;
  const never = tests.answered === false;
  // A bound that is not given is one that every percent keeps.
  const [from, to] = [atLeast ?? Number.NEGATIVE_INFINITY, atMost ?? Number.POSITIVE_INFINITY];
  const [over, under] = [above ?? Number.NEGATIVE_INFINITY, below ?? Number.POSITIVE_INFINITY];
  return () => {
    const value = percent();
    if (Number.isNaN(value)) return unknown;
    const inside = value >= from && value <= to && value > over && value < under;
    return inside && !never && (is === undefined || value === is) && value !== isNot ? TRUE : FALSE;
  };
}

/** The truth depends on the item's answer alone, so it is worked out once for each symbol. */
function planItemTest(subject: Extract<Subject, { kind: 'item' }>, tests: Tests, views: Views): () => Truth {
  const { row } = views;
  const { index, symbols } = views.itemAt(subject.id);
  const known: (Truth | undefined)[] = [];
  return () => {
    const symbol = row[index] as number;
    const truth = known[symbol];
    if (truth !== undefined) return truth;
    const answer = symbols.answers[symbol] ?? null;
    const fresh = truthOf(
      { kind: 'test', subject, tests },
      answer === null ? null : { item: symbols.item, answer },
    );
    known[symbol] = fresh;
    return fresh;
  };
}

type Known = ReturnType<Parameters<typeof evaluate>[1]['item']>;

function truthOf(condition: Condition, known: Known): Truth {
  const { truth } = evaluate(condition, { item: () => known, percent: () => null });
  return truth === null ? UNKNOWN : truth ? TRUE : FALSE;
}
