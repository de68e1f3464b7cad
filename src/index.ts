/** The library's face: read a question set, score a sheet, and say in words what was found. */
import { type SummaryOptions, summarise, type TalliedParts } from './core/group/summarise.js';
import type { GroupTally } from './core/group/tally.js';
import type { AnswerSheet } from './core/model/answer-sheet.js';
import type { GroupSummary } from './core/model/group.js';
import type { Profile } from './core/model/profile.js';
import type { QuestionSet } from './core/model/question-set.js';
import { score as scoreSheet } from './core/scoring/score.js';
import { german } from './messages/german/german.js';
import { distributions } from './platform/distributions.js';
import type { LocatedFinding, Reading } from './readers/located.js';
import { readQuestionSet } from './readers/question-set/read-question-set.js';
import { findingLine } from './renderers/findings/finding-line.js';

export { GroupCounter } from './core/group/group-counter.js';
export type { SummaryOptions, TalliedParts } from './core/group/summarise.js';
export { type GroupTally, mergeTallies } from './core/group/tally.js';
export type { Answer, AnswerSheet, Answers, Perspective } from './core/model/answer-sheet.js';
export { NOT_APPLICABLE } from './core/model/answer-sheet.js';
export type { Finding } from './core/model/finding.js';
export type * from './core/model/group.js';
export type * from './core/model/profile.js';
export type * from './core/model/question-set.js';
export type { LocatedFinding, Reading } from './readers/located.js';

/** Reads a question set from the bytes of a YAML file; `id` names a set that names none itself. */
export function readSet(bytes: Uint8Array, id: string): Reading<QuestionSet> {
  return readQuestionSet(bytes, { id, ...german.questionSet });
}

/** Scores one answer sheet. */
export function score(set: QuestionSet, sheet: AnswerSheet): Profile {
  return scoreSheet(set, sheet);
}

/** A finding as one line: file:line:column, sentence, hint. */
export function explain(found: LocatedFinding, file: string): string {
  return findingLine(found, file, german);
}

/**
 * What a group may see of a tally. Count with a `GroupCounter`, anywhere and in parts; tallies are plain data that
 * `structuredClone` and `postMessage` carry, and `mergeTallies` unites them.
 */
export function summariseGroup(
  set: QuestionSet,
  tally: GroupTally,
  options: SummaryOptions,
  parts: TalliedParts | null = null,
): GroupSummary {
  return summarise(set, tally, parts, options, distributions);
}
