import type { PlainMessages } from '../../respondent/plain-interview.js';
import { plainMessages as du } from '../respondent/plain-interview.js';
import { closed } from '../words.js';

export const plainMessages: PlainMessages = {
  ...du,
  intro: 'Tippen Sie Ihre Antwort und drücken Sie Enter. Ein Fragezeichen und Enter bringt Hilfe.',
  ownWords: (called) => `${called}, in Ihren eigenen Worten:`,
  prompt: (possible) => `Ihre Antwort, ${possible}:`,
  begun: (answer) => `Angefangen haben Sie: ${closed(answer)} Enter nimmt das.`,
  textBegun: 'Was Sie angefangen haben, steht schon da. Schreiben Sie weiter oder drücken Sie Enter.',
  textBegunAbove: (text) =>
    `Angefangen haben Sie: ${text}\nDrücken Sie Enter, dann gilt das. Was Sie schreiben, tritt an seine Stelle.`,
  several: 'Mehrere Antworten sind möglich. Trennen Sie die Nummern mit Leerzeichen.',
};
