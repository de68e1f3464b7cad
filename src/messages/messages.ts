import type { BatchMessages } from './operator/batch.js';
import type { CommandMessages } from './operator/commands.js';
import type { FindingMessages } from './operator/findings.js';
import type { ChangeMessages } from './respondent/change.js';
import type { CollectingSheetMessages } from './respondent/collecting-sheet.js';
import type { DateMessages } from './respondent/dates.js';
import type { FigureMessages } from './respondent/figures.js';
import type { GroupMessages } from './respondent/group.js';
import type { GroupFigureMessages } from './respondent/group-figures.js';
import type { GuideMessages } from './respondent/guide.js';
import type { InterviewMessages } from './respondent/interview.js';
import type { PageMessages } from './respondent/page.js';
import type { PaperMessages } from './respondent/paper.js';
import type { ProfileMessages } from './respondent/profile.js';
import type { QuestionSetMessages } from './respondent/question-set.js';
import type { SetMessages } from './respondent/set.js';
import type { TerminalMessages } from './respondent/terminal.js';

/** Words for whoever calls the program: the language of the machine. */
export interface OperatorMessages {
  readonly batch: BatchMessages;
  readonly commands: CommandMessages;
  readonly findings: FindingMessages;
}

/** Words for whoever answers or reads results: the language of the question set. Nothing here needs a command line. */
export interface RespondentMessages {
  readonly change: ChangeMessages;
  readonly collectingSheet: CollectingSheetMessages;
  readonly dates: DateMessages;
  readonly figures: FigureMessages;
  readonly group: GroupMessages;
  readonly groupFigures: GroupFigureMessages;
  readonly guide: GuideMessages;
  readonly interview: InterviewMessages;
  readonly page: PageMessages;
  readonly paper: PaperMessages;
  readonly profile: ProfileMessages;
  readonly questionSet: QuestionSetMessages;
  readonly set: SetMessages;
  readonly terminal: TerminalMessages;
}

/** The words of a profile: all that a renderer of profiles may use, so that a page need not carry the rest. */
export type ProfileVoice = Pick<RespondentMessages, 'figures' | 'profile'> & {
  readonly dates: Pick<DateMessages, 'day'>;
};

/** The words of a page that asks. */
export type PageVoice = ProfileVoice & Pick<RespondentMessages, 'interview' | 'page'>;

/** Every sentence a person reads. A language fills it. */
export interface Messages extends OperatorMessages, RespondentMessages {}
