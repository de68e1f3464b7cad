import type { Messages } from '../messages.js';
import { batchMessages } from './operator/batch.js';
import { commandMessages } from './operator/commands.js';
import { findingMessages } from './operator/findings.js';
import { englishRespondent } from './respondent.js';

export const english: Messages = {
  ...englishRespondent,
  batch: batchMessages,
  commands: commandMessages,
  findings: findingMessages,
};
