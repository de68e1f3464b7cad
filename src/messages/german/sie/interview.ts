import type { InterviewMessages } from '../../respondent/interview.js';
import { interviewMessages as du } from '../respondent/interview.js';

export const interviewMessages: InterviewMessages = {
  ...du,
  aboutOther:
    'Sie antworten über jemanden, den Sie bei der Arbeit erleben. Das Profil ist für diese Person gedacht und spricht sie mit Sie an.',
  yourAnswer: 'Ihre Antwort:',
  yourNumber: (unit) => (unit === null ? 'Ihre Zahl:' : `Ihre Zahl (${unit}):`),
  noHelp: 'Antworten Sie, wie es im Alltag meistens ist. Es gibt kein Richtig und kein Falsch.',
  review: {
    ...du.review,
    title: 'Ihre Antworten',
    intro: 'Hier können Sie noch jede Antwort ändern.',
  },
};
