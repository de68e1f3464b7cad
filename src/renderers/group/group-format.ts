import type { GroupSummary } from '../../core/model/group.js';
import type { QuestionSet } from '../../core/model/question-set.js';
import type { RespondentMessages } from '../../messages/messages.js';
import type { DocumentLook } from '../document/text.js';

/** Model to string: ends with a line feed. Formats without a look ignore it. */
export type GroupRenderer = (
  set: QuestionSet,
  summary: GroupSummary,
  messages: RespondentMessages,
  look: DocumentLook,
) => string;
