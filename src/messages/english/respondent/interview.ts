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
    'You answer about somebody whom you see at work. The profile is meant for this person and speaks to them.',
  notApplicable: 'does not occur in my work',
  notApplicableOther: 'does not occur in their work',
  skipped: 'skipped',
  open: 'open',
  nothingTicked: 'none of these',
  yourAnswer: 'Your answer:',
  yourNumber: (unit) => (unit === null ? 'Your number:' : `Your number (${unit}):`),
  optional: 'Optional',
  numberWanted: (min, max) => `What is needed is ${numberBetween(min, max)}.`,
  noHelp: 'Answer as it mostly is in your daily work. There is no right and no wrong.',
  review: {
    title: 'Your answers',
    intro: 'Here you can still change every answer.',
    score: 'Score and show the profile',
    openCount: (count) => `${counted(count, 'question is', 'questions are')} still open. That is all right.`,
  },
};
