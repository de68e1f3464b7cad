import { batchMessages } from './batch.js';
import { changeMessages } from './change.js';
import { commandMessages } from './commands.js';
import { dateMessages } from './dates.js';
import { findingMessages } from './findings.js';
import { groupMessages } from './group.js';
import { interviewMessages } from './interview.js';
import { profileMessages } from './profile.js';
import { questionSetMessages } from './question-set.js';
import { setMessages } from './set.js';

/** Every sentence a person reads. Its type is what another language has to fill. */
export const german = {
  batch: batchMessages,
  change: changeMessages,
  commands: commandMessages,
  dates: dateMessages,
  findings: findingMessages,
  group: groupMessages,
  interview: interviewMessages,
  profile: profileMessages,
  questionSet: questionSetMessages,
  set: setMessages,
};

export type Messages = typeof german;
