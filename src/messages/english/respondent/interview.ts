import type { InterviewMessages } from '../../respondent/interview.js';
import { counted, number, numberBetween } from '../words.js';

export const interviewMessages: InterviewMessages = {
  progress: (position, of) => `Question ${position} of ${of}`,
  about(minutes, items, most = items) {
    const questions =
      items === most ? counted(items, 'question') : `${number(items)} to ${counted(most, 'question')}`;
    return minutes === null ? questions : `${questions}, about ${counted(minutes, 'minute')}`;
  },
  aboutOther:
    'You are answering about somebody you know from work. The profile is meant for that person and speaks to them.',
  notApplicable: 'does not come up in my work',
  notApplicableOther: 'does not come up in their work',
  skipped: 'skipped',
  open: 'open',
  nothingTicked: 'none of these',
  yourAnswer: 'Your answer:',
  yourNumber: (unit) => (unit === null ? 'Your number:' : `Your number (${unit}):`),
  optional: 'Optional',
  numberWanted: (min, max) => `Please type ${numberBetween(min, max)}.`,
  noHelp: 'Answer the way things usually are in your daily work. There is no right or wrong.',
  review: {
    title: 'Your answers',
    intro: 'You can still change any answer here.',
    score: 'Score and show the profile',
    openCount: (count) => `${counted(count, 'question is', 'questions are')} still open. That is fine.`,
  },
};
