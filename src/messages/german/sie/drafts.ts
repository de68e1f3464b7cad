import type { DraftMessages } from '../../respondent/drafts.js';
import { outputProblem } from '../output-problems.js';
import { draftMessages as du } from '../respondent/drafts.js';

export const draftMessages: DraftMessages = {
  ...du,
  question: 'Hier liegt etwas Angefangenes. Gehört es Ihnen?',
  elsewhere: (begun) =>
    `Dieser Check ist gerade in einem anderen Fenster offen, begonnen ${begun}. Ihre Antworten hier bleiben davon getrennt.`,
  changed: (path) =>
    `Zu diesem Check liegen angefangene Antworten vor, aber seine Fragen haben sich seither geändert. Die Antworten passen nicht mehr und werden deshalb nicht ausgewertet. Sie finden sie weiter hier:\n${path}`,
  kept: (path, command) => `Pause. Ihre Antworten liegen hier:\n${path}\nWeiter geht es mit: ${command}`,
  lost: (code) =>
    `Abgebrochen. Ihre Antworten ließen sich nicht speichern und sind mit diesem Fenster verloren. ${outputProblem(code)}`,
  notSaved: (code) => `Achtung: Ihre Antworten lassen sich gerade nicht speichern. ${outputProblem(code)}`,
};
