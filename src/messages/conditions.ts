import type { Tests } from '../core/model/question-set.js';

/** A condition, as its author reads it again. */
export interface ConditionMessages {
  /** `name` is the id of what is looked at; null for the overall score. */
  test(name: string | null, tests: Tests): string;
  all(parts: readonly string[]): string;
  any(parts: readonly string[]): string;
  atLeastOf(count: number, parts: readonly string[]): string;
  none(parts: readonly string[]): string;
}
