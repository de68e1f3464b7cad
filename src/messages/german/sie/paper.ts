import type { PaperMessages } from '../../respondent/paper.js';
import { paperMessages as du } from '../respondent/paper.js';

export const paperMessages: PaperMessages = {
  ...du,
  noScript:
    'Diese Seite fragt und wertet selbst aus; dazu braucht sie JavaScript. Ohne JavaScript können Sie sie ausdrucken und auf Papier antworten.',
  howTo: 'Kreuzen Sie an, wie es im Alltag meistens ist. Es gibt kein Richtig und kein Falsch.',
  otherwise: 'es zu Ihren Antworten davor passt',
};
