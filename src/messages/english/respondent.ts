import type { RespondentMessages } from '../messages.js';
import { changeMessages } from './respondent/change.js';
import { collectingSheetMessages } from './respondent/collecting-sheet.js';
import { dateMessages } from './respondent/dates.js';
import { figureMessages } from './respondent/figures.js';
import { groupMessages } from './respondent/group.js';
import { groupFigureMessages } from './respondent/group-figures.js';
import { guideMessages } from './respondent/guide.js';
import { interviewMessages } from './respondent/interview.js';
import { pageMessages } from './respondent/page.js';
import { paperMessages } from './respondent/paper.js';
import { profileMessages } from './respondent/profile.js';
import { questionSetMessages } from './respondent/question-set.js';
import { setMessages } from './respondent/set.js';
import { terminalMessages } from './respondent/terminal.js';

/** The respondent's half for sets in English. */
export const englishRespondent: RespondentMessages = {
  change: changeMessages,
  collectingSheet: collectingSheetMessages,
  dates: dateMessages,
  figures: figureMessages,
  group: groupMessages,
  groupFigures: groupFigureMessages,
  guide: guideMessages,
  interview: interviewMessages,
  page: pageMessages,
  paper: paperMessages,
  profile: profileMessages,
  questionSet: questionSetMessages,
  set: setMessages,
  terminal: terminalMessages,
};
