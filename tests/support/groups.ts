import { expect } from '@jest/globals';
import { GroupCounter } from '../../src/core/group/group-counter.js';
import { summarise } from '../../src/core/group/summarise.js';
import { type GroupTally, noTally, type TalliedPart } from '../../src/core/group/tally.js';
import type { AnswerSheet } from '../../src/core/model/answer-sheet.js';
import type { GroupSummary } from '../../src/core/model/group.js';
import type { QuestionSet } from '../../src/core/model/question-set.js';
import { DEFAULT_MIN_CELL, DEFAULT_MIN_GROUP, type Limits } from '../../src/core/protection/limits.js';
import { distributions } from '../../src/platform/distributions.js';

export const LIMITS: Limits = { minGroup: DEFAULT_MIN_GROUP, minCell: DEFAULT_MIN_CELL, precise: false };

/** A column by which a group is split: everybody's value, in the order of the sheets. */
export interface Column {
  readonly column: string;
  readonly of: readonly (string | null)[];
}

function partsOf(
  set: QuestionSet,
  sheets: readonly AnswerSheet[],
  columns: readonly Column[] = [],
  texts = false,
): readonly TalliedPart[] {
  const counter = new GroupCounter(set, { texts });
  for (const [i, sheet] of sheets.entries())
    counter.add(
      sheet,
      columns.map(({ of }) => of[i] ?? null),
    );
  return counter.parts();
}

export function tallyOf(set: QuestionSet, sheets: readonly AnswerSheet[], texts = false): GroupTally {
  return partsOf(set, sheets, [], texts)[0]?.tally ?? noTally(set);
}

/** The summary of a group. */
export function summaryOf(
  set: QuestionSet,
  sheets: readonly AnswerSheet[],
  options: Partial<Limits> & { readonly texts?: boolean } = {},
  ...columns: readonly Column[]
): GroupSummary {
  const { texts = false, ...limits } = options;
  return summarise(
    set,
    columns.map(({ column }) => column),
    partsOf(set, sheets, columns, texts),
    { limits: { ...LIMITS, ...limits }, texts },
    distributions,
  );
}

/** The same value with every number allowed to differ by less than 1e-9. */
export function nearly(value: unknown): unknown {
  if (typeof value === 'number') return expect.closeTo(value, 9);
  if (Array.isArray(value)) return value.map(nearly);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, nearly(part)]));
}
