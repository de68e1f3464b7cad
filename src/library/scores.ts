import { GroupCounter } from '../core/group/group-counter.js';
import { summarise } from '../core/group/summarise.js';
import type { TalliedPart } from '../core/group/tally.js';
import { type GroupTally, noTally } from '../core/group/tally.js';
import type { GroupSummary, SummaryOptions } from '../core/model/group.js';
import type { Profile } from '../core/model/profile.js';
import type { QuestionSet } from '../core/model/question-set.js';
import { score as scoreSheet } from '../core/scoring/score.js';
import { distributions } from '../platform/distributions.js';
import type { LocatedFinding, Reading } from '../readers/located.js';
import { checkAnswers, type WrittenSheet } from './answers.js';

export { type GroupTally, mergeTallies } from '../core/group/tally.js';

/** Scores one sheet, which is checked first. */
export function score(set: QuestionSet, sheet: WrittenSheet): Reading<Profile> {
  const checked = checkAnswers(set, sheet);
  return checked.ok ? { ok: true, value: scoreSheet(set, checked.value) } : checked;
}

/**
 * Counts sheets, which are checked first. A tally is plain data that `structuredClone` and `postMessage` carry, and
 * `mergeTallies` unites tallies of one set. `texts`: whether open answers are kept.
 */
export function tally(
  set: QuestionSet,
  sheets: Iterable<WrittenSheet>,
  { texts = false }: { readonly texts?: boolean } = {},
): Reading<GroupTally> {
  const counter = new GroupCounter(set, { texts });
  const findings: LocatedFinding[] = [];
  for (const sheet of sheets) {
    const checked = checkAnswers(set, sheet);
    if (checked.ok) counter.add(checked.value);
    else findings.push(...checked.findings);
  }
  if (findings.length > 0) return { ok: false, findings };
  return { ok: true, value: counter.parts()[0]?.tally ?? noTally(set) };
}

/** A group by the values of one or several columns: everybody is in exactly one part. */
export interface TalliedSplit {
  readonly columns: readonly string[];
  /** With a name for each column; null is no value. */
  readonly parts: readonly TalliedPart[];
}

/** What may be shown of a group, whole or by its parts; nothing that is hidden is in it. */
export function summariseGroup(
  set: QuestionSet,
  group: GroupTally | TalliedSplit,
  options: SummaryOptions,
): GroupSummary {
  const { columns, parts } = 'parts' in group ? group : { columns: [], parts: [{ names: [], tally: group }] };
  return summarise(set, columns, parts, options, distributions);
}
