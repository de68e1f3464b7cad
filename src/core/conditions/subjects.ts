import type { Condition, Subject } from '../model/question-set.js';

/** Every subject that a condition looks at, in its order. */
export function subjectsOf(condition: Condition): readonly Subject[] {
  return condition.kind === 'test' ? [condition.subject] : condition.of.flatMap(subjectsOf);
}
