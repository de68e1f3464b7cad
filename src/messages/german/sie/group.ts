import type { GroupMessages } from '../../respondent/group.js';
import { groupMessages as du } from '../respondent/group.js';

export const groupMessages: GroupMessages = {
  ...du,
  points: {
    ...du.points,
    'divided-dimension': (title, classes) =>
      `Am weitesten auseinander liegen Sie hier: ${title}. ${classes}.`,
  },
  limitsOfProtection: [
    'Drei Dinge verhindert der Bericht nicht. Wer zwei Berichte nebeneinanderlegt, etwa von gestern und von heute mit einer Person mehr, kann ausrechnen, was diese Person geantwortet hat: Machen Sie einen Bericht, nicht viele. Wer die Antworten der anderen kennt, weiß auch die letzte. Und bei wenigen Fragen und wenigen Personen erfährt manchmal, wer alles durchprobiert, dass es eine seltene Antwort gab, aber nicht, von wem.',
  ],
};
