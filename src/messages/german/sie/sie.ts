import type { RespondentMessages } from '../../messages.js';
import { dateMessages } from '../respondent/dates.js';
import { figureMessages } from '../respondent/figures.js';
import { groupFigureMessages } from '../respondent/group-figures.js';
import { questionSetMessages } from '../respondent/question-set.js';
import { setMessages } from '../respondent/set.js';
import { changeMessages } from './change.js';
import { collectingSheetMessages } from './collecting-sheet.js';
import { groupMessages } from './group.js';
import { guideMessages } from './guide.js';
import { interviewMessages } from './interview.js';
import { pageMessages } from './page.js';
import { paperMessages } from './paper.js';
import { profileMessages } from './profile.js';
import { terminalMessages } from './terminal.js';

/** The respondent's half for sets that say Sie: sentences that address nobody are those of the half that says Du. */
export const germanSie: RespondentMessages = {
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
