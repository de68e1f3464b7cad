import { subjectsOf } from '../../core/conditions/subjects.js';
import { kindOf } from '../../core/items/registry.js';
import type { Condition, Item, QuestionSet } from '../../core/model/question-set.js';

const known = new WeakMap<QuestionSet, ReadonlySet<Item>>();

/** The items whose answers a score, a gap, a branching or an advice depends on; the others are only kept. */
export function scoredItems(set: QuestionSet): ReadonlySet<Item> {
  const found = known.get(set) ?? findScoredItems(set);
  known.set(set, found);
  return found;
}

function findScoredItems(set: QuestionSet): ReadonlySet<Item> {
  const conditions: readonly (Condition | null)[] = [...set.items, ...set.advice].map(({ when }) => when);
  const asked = conditions
    .flatMap((condition) => (condition === null ? [] : subjectsOf(condition)))
    .flatMap((subject) => (subject.kind === 'item' ? [subject.id] : []));
  const measured = set.gaps.flatMap(({ of, minus }) =>
    [of, minus].flatMap(({ kind, id }) => (kind === 'item' ? [id] : [])),
  );
  const named = new Set([...asked, ...measured]);
  return new Set(set.items.filter((item) => named.has(item.id) || kindOf(item).dimensions(item).length > 0));
}
