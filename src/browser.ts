/**
 * The library's face in a browser: the interview of a compiled set, scores, profiles. A compiled set is what Node's side
 * reads from YAML, as plain data.
 */
export type { Answer, AnswerSheet, Answers, Perspective } from './core/model/answer-sheet.js';
export type * from './core/model/profile.js';
export type * from './core/model/question-set.js';
export * as interview from './library/browser/interview.js';
export { german, profileHtml, profileJson, profilePage, profileStyle } from './library/browser/profiles.js';
export {
  type Checked,
  checkAnswers,
  type GivenSheet,
  type Refusal,
  readShortLine,
  score,
  shortLine,
} from './library/browser/sheets.js';
export type { ProfileVoice } from './messages/messages.js';
