import type { Profile } from '../../core/model/profile.js';
import type { QuestionSet } from '../../core/model/question-set.js';
import type { RespondentMessages } from '../../messages/messages.js';
import type { Paint } from '../../platform/colour.js';

/** How a profile is to look; formats without a look ignore it. */
export interface Look {
  /** Columns to fill. */
  readonly columns: number;
  readonly paint: Paint;
  /** Whether bars are drawn; a screen reader would read them out sign by sign. */
  readonly bars: boolean;
}

/** Model to string: ends with a line feed. */
export type ProfileRenderer = (
  set: QuestionSet,
  profile: Profile,
  messages: RespondentMessages,
  look: Look,
) => string;
