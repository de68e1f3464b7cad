import type { Condition, Subject } from '../model/question-set.js';

/** What can make a condition hold: every subject that it looks at outside `none`, in its order. */
export function causesOf(condition: Condition): readonly Subject[] {
  if (condition.kind === 'none') return [];
  return condition.kind === 'test' ? [condition.subject] : condition.of.flatMap(causesOf);
}

/** Every subject that a condition looks at, in its order. */
export function subjectsOf(condition: Condition): readonly Subject[] {
  return condition.kind === 'test' ? [condition.subject] : condition.of.flatMap(subjectsOf);
}
