import type { Condition } from '../core/model/question-set.js';
import type { ConditionMessages } from '../messages/operator/conditions.js';

/** A condition in words, with the ids that its author gave. */
export function conditionText(condition: Condition, words: ConditionMessages): string {
  if (condition.kind === 'test') {
    const { subject, tests } = condition;
    return words.test(subject.kind === 'overall' ? null : subject.id, tests);
  }
  const parts = condition.of.map((part) => {
    const text = conditionText(part, words);
    return part.kind === 'test' || part.of.length < 2 ? text : `(${text})`;
  });
  return condition.kind === 'atLeastOf'
    ? words.atLeastOf(condition.least, parts)
    : words[condition.kind](parts);
}
