import type { PaperMessages } from '../../respondent/paper.js';
import { list, quoted } from '../words.js';

export const paperMessages: PaperMessages = {
  noScript:
    'Diese Seite fragt und wertet selbst aus; dazu braucht sie JavaScript. Ohne JavaScript kannst Du sie ausdrucken und auf Papier antworten.',
  name: 'Code:',
  howTo: 'Kreuze an, wie es im Alltag meistens ist. Es gibt kein Richtig und kein Falsch.',
  optional: 'freiwillig',
  only: (condition) => `Nur, wenn ${condition}:`,
  is: (question, answers) => `bei Frage ${question} ${list(answers.map(quoted), 'oder')} angekreuzt ist`,
  isNot: (question, answers) =>
    `bei Frage ${question} nicht ${list(answers.map(quoted), 'oder')} angekreuzt ist`,
  otherwise: 'es zu Deinen Antworten davor passt',
  goOn: (question) => `weiter mit Frage ${question}`,
  thanks: 'Das war die letzte Frage. Danke!',
  key: {
    title: 'Schlüssel zum Auswerten',
    howTo: [
      'Jede Antwort wird auf 0 bis 100 umgerechnet: die unterste Stufe ist 0, die oberste 100, dazwischen in gleichen Schritten. Bei „umgekehrt“ ist die unterste 100 und die oberste 0.',
      'Der Wert einer Dimension ist das Mittel ihrer beantworteten Fragen. Was offen bleibt oder nicht vorkommt, zählt nicht mit.',
    ],
    question: 'Frage',
    dimension: 'Dimension',
    counting: 'zählt',
    straight: 'so',
    reversed: 'umgekehrt',
  },
};
