import { kindOf } from '../items/registry.js';
import type { SubstantiveAnswer } from '../model/answer-sheet.js';
import type { Dimension, Item, QuestionSet } from '../model/question-set.js';

/** The items that a dimension's score adds up: the variables of its reliability. */
export function componentsOf(set: QuestionSet, { id }: Dimension): readonly Item[] {
  return set.items.filter((item) => kindOf(item).dimensions(item).includes(id));
}

/** What an answer adds to a dimension's sum, weight times percent; null where it is silent on it. */
export function component(item: Item, dimension: string, answer: SubstantiveAnswer): number | null {
  const own = kindOf(item)
    .contributions(item, answer)
    .find((contribution) => contribution.dimension === dimension);
  return own === undefined ? null : own.weight * own.percent;
}

/** Whether an item measures an attitude; others, such as "Führst Du Mitarbeitende?", state facts. */
export function isMeasure(item: Item): boolean {
  return item.kind === 'scale' || kindOf(item).dimensions(item).length > 0;
}
