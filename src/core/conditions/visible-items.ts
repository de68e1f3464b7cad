import { type Answers, isSubstantive } from '../model/answer-sheet.js';
import type { Item, QuestionSet } from '../model/question-set.js';
import { holds, type Knowledge } from './evaluate.js';

/**
 * The items that this person is asked, in order. A condition sees answers of earlier visible items only, so an
 * answer given before its item was hidden has no effect.
 */
export function visibleItems(set: QuestionSet, answers: Answers): readonly Item[] {
  if (set.items.every(({ when }) => when === null)) return set.items;
  const visible = new Map<string, Item>();
  const knowledge = answersAsKnowledge(visible, answers);
  for (const item of set.items) {
    if (item.when === null || holds(item.when, knowledge)) visible.set(item.id, item);
  }
  return [...visible.values()];
}

/** Answers alone as something that conditions can look up: no percent is known yet. */
export function answersAsKnowledge(visible: ReadonlyMap<string, Item>, answers: Answers): Knowledge {
  return {
    item(id) {
      const item = visible.get(id);
      const answer = answers.get(id);
      return item !== undefined && isSubstantive(answer) ? { item, answer } : null;
    },
    percent: () => null,
  };
}
