import { type Given, isSubstantive } from '../model/answer-sheet.js';
import type { Item, QuestionSet } from '../model/question-set.js';
import { itemOf } from '../model/references.js';
import { compile, TRUE, type Views } from './compile.js';

/**
 * The items that this person is asked, in order. A condition sees answers of earlier visible items only, so an
 * answer given before its item was hidden has no effect.
 */
export function visibleItems(set: QuestionSet, answers: ReadonlyMap<string, Given>): readonly Item[] {
  if (set.items.every(({ when }) => when === null)) return set.items;
  const visible = new Map<string, Item>();
  const views = answersInView(set, visible, answers);
  for (const item of set.items) {
    if (item.when === null || compile(item.when, views).truth() === TRUE) visible.set(item.id, item);
  }
  return [...visible.values()];
}

/** Answers alone as something that conditions can look at: no percent is known yet. */
function answersInView(
  set: QuestionSet,
  visible: ReadonlyMap<string, Item>,
  answers: ReadonlyMap<string, Given>,
): Views {
  return {
    item(id) {
      const answer = visible.has(id) ? answers.get(id) : null;
      return {
        item: itemOf(set, id),
        symbol: () => 0,
        answerOf: () => (isSubstantive(answer) ? answer : null),
      };
    },
    percent: () => () => Number.NaN,
  };
}
