import { GroupCounter } from '../core/group/group-counter.js';
import { type SummaryOptions, summarise, type TalliedParts } from '../core/group/summarise.js';
import { type GroupTally, noTally } from '../core/group/tally.js';
import type { GroupSummary } from '../core/model/group.js';
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
  return { ok: true, value: counter.tallies().get(null) ?? noTally(set) };
}

/** What may be shown of a group; nothing that is hidden is in it. */
export function summariseGroup(
  set: QuestionSet,
  whole: GroupTally,
  options: SummaryOptions,
  parts: TalliedParts | null = null,
): GroupSummary {
  return summarise(set, whole, parts, options, distributions);
}
