import { expect } from '@jest/globals';
import { GroupCounter } from '../../src/core/group/group-counter.js';
import { type SummaryOptions, summarise } from '../../src/core/group/summarise.js';
import { type GroupTally, mergeTallies, noTally } from '../../src/core/group/tally.js';
import type { AnswerSheet } from '../../src/core/model/answer-sheet.js';
import type { GroupSummary } from '../../src/core/model/group.js';
import type { QuestionSet } from '../../src/core/model/question-set.js';
import { distributions } from '../../src/platform/distributions.js';

const STANDARD: SummaryOptions = { minGroup: 5, texts: false };

export function tallyOf(set: QuestionSet, sheets: readonly AnswerSheet[], texts = false): GroupTally {
  const counter = new GroupCounter(set, { texts });
  for (const sheet of sheets) counter.add(sheet);
  return counter.tallies().get(null) ?? noTally(set);
}

/** The summary of a group; `parts` names everybody's part, in the order of the sheets. */
export function summaryOf(
  set: QuestionSet,
  sheets: readonly AnswerSheet[],
  options: Partial<SummaryOptions> = {},
  parts: { readonly column: string; readonly of: readonly (string | null)[] } | null = null,
): GroupSummary {
  const all = { ...STANDARD, ...options };
  const whole = tallyOf(set, sheets, all.texts);
  if (parts === null) return summarise(set, whole, null, all, distributions);
  const names = [...new Set(parts.of)];
  const tallies = new Map(
    names.map((name) => [
      name,
      tallyOf(
        set,
        sheets.filter((_, i) => parts.of[i] === name),
        all.texts,
      ),
    ]),
  );
  const merged = [...tallies.values()].reduce(mergeTallies);
  return summarise(set, merged, { column: parts.column, tallies }, all, distributions);
}

/** The same value with every number allowed to differ by less than 1e-9. */
export function nearly(value: unknown): unknown {
  if (typeof value === 'number') return expect.closeTo(value, 9);
  if (Array.isArray(value)) return value.map(nearly);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, nearly(part)]));
}
