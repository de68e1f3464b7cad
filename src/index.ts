/** The library's face: read sets and answers, check, score, summarise, render; and the interview, step by step. */
export type { TalliedPart } from './core/group/tally.js';
export type { Answer, AnswerSheet, Answers, Perspective } from './core/model/answer-sheet.js';
export type { Finding, FindingFacts } from './core/model/finding.js';
export type * from './core/model/group.js';
export type * from './core/model/profile.js';
export type * from './core/model/question-set.js';
export type { SetSummary } from './core/model/set-summary.js';
export type { Limits } from './core/protection/limits.js';
export {
  checkAnswers,
  readSheet,
  readTable,
  type TableOptions,
  type TableRow,
  type WrittenSheet,
} from './library/answers.js';
export * as interview from './library/interview.js';
export {
  type RenderOptions,
  renderGroup,
  renderProfile,
  renderSet,
  type SetRenderOptions,
} from './library/render.js';
export {
  type GroupTally,
  mergeTallies,
  score,
  summariseGroup,
  type TalliedSplit,
  tally,
} from './library/scores.js';
export { builtInSet, builtInSets, explain, readSet, reviewSet, setSchema } from './library/sets.js';
export { german } from './messages/german/german.js';
export type { Messages, RespondentMessages } from './messages/messages.js';
export type { Rejection } from './readers/answers/rows.js';
export type { LocatedFinding, Reading } from './readers/located.js';
export type { GroupFormat } from './renderers/group/group-report.js';
export type { ProfileFormat } from './renderers/profile/profile-report.js';
export type { SetFormat } from './renderers/question-set/set-report.js';
