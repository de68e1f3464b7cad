import type { InterviewMessages } from '../../respondent/interview.js';
import { counted, number, numberBetween } from '../words.js';

export const interviewMessages: InterviewMessages = {
  progress: (position, of) => `Frage ${position} von ${of}`,
  about(minutes, items, most = items) {
    const questions =
      items === most
        ? counted(items, 'Frage', 'Fragen')
        : `${number(items)} bis ${counted(most, 'Frage', 'Fragen')}`;
    return minutes === null ? questions : `${questions}, etwa ${counted(minutes, 'Minute', 'Minuten')}`;
  },
  aboutOther:
    'Du antwortest über jemanden, den Du bei der Arbeit erlebst. Das Profil ist für diese Person gedacht und spricht sie mit Du an.',
  notApplicable: 'kommt bei mir nicht vor',
  notApplicableOther: 'kommt bei der Person nicht vor',
  skipped: 'übersprungen',
  open: 'offen',
  nothingTicked: 'nichts davon',
  yourAnswer: 'Deine Antwort:',
  yourNumber: (unit) => (unit === null ? 'Deine Zahl:' : `Deine Zahl (${unit}):`),
  optional: 'Freiwillig',
  numberWanted: (min, max) => `Gebraucht wird ${numberBetween(min, max)}.`,
  noHelp: 'Antworte, wie es im Alltag meistens ist. Es gibt kein Richtig und kein Falsch.',
  review: {
    title: 'Deine Antworten',
    intro: 'Hier kannst Du noch jede Antwort ändern.',
    score: 'Auswerten und Profil zeigen',
    openCount: (count) => `${counted(count, 'Frage ist', 'Fragen sind')} noch offen. Das ist in Ordnung.`,
  },
};
