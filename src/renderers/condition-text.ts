import type { Condition } from '../core/model/question-set.js';
import type { ConditionMessages } from '../messages/conditions.js';

/** A condition in words, with the ids that its author gave. */
export function conditionText(condition: Condition, words: ConditionMessages): string {
  if (condition.kind === 'test') {
    const { subject, tests } = condition;
    return words.test(subject.kind === 'overall' ? null : subject.id, tests);
  }
  const parts = condition.of.map((part) => {
    const text = conditionText(part, words);
    return stands(part) ? text : `(${text})`;
  });
  return condition.kind === 'atLeastOf'
    ? words.atLeastOf(condition.least, parts)
    : words[condition.kind](parts);
}

/** Whether its words cannot be taken for more or less than itself beside others. */
function stands(part: Condition): boolean {
  return part.kind === 'test' || ((part.kind === 'all' || part.kind === 'any') && part.of.length < 2);
}
