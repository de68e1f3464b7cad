import type { Perspective } from '../core/model/answer-sheet.js';
import type { QuestionSet } from '../core/model/question-set.js';

/** What the command line puts into a page for its program. */
export interface PageData {
  readonly set: QuestionSet;
  readonly perspective: Perspective;
  /** Whether the profile is shown at the end. */
  readonly profile: boolean;
  /** How the policy of a page that is saved knows its style. */
  readonly styleHash: string;
}
