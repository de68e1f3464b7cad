import { findingMessages } from './findings.js';
import { questionSetMessages } from './question-set.js';

/** Every sentence a person reads. Its type is what another language has to fill. */
export const german = {
  findings: findingMessages,
  questionSet: questionSetMessages,
};

export type Messages = typeof german;
