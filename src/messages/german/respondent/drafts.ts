import type { DraftMessages } from '../../respondent/drafts.js';
import { outputProblem } from '../output-problems.js';

export const draftMessages: DraftMessages = {
  question: 'Hier liegt etwas Angefangenes. Ist es Deins?',
  resume: (begun, answered, of, last, person) =>
    `Weitermachen: ${answered} von ${of} Fragen beantwortet${person === null ? '' : `, Kürzel ${person}`}, begonnen ${begun}, zuletzt ${last}`,
  fresh: 'Neu anfangen; das Angefangene bleibt liegen',
  freshAndForget: 'Neu anfangen; das Angefangene wird mit der ersten neuen Antwort gelöscht',
  elsewhere: (begun) =>
    `Dieser Check ist gerade in einem anderen Fenster offen, begonnen ${begun}. Deine Antworten hier bleiben davon getrennt.`,
  changed: (path) =>
    `Zu diesem Check liegen angefangene Antworten vor, aber seine Fragen haben sich seither geändert. Die Antworten passen nicht mehr und werden deshalb nicht ausgewertet. Du findest sie weiter hier:\n${path}`,
  unreadable: (path) =>
    `Die angefangenen Antworten lassen sich nicht mehr lesen. Die Datei bleibt liegen:\n${path}`,
  none: 'Zu diesem Check liegt nichts Angefangenes vor. Es geht von vorn los.',
  kept: (path, command) => `Pause. Deine Antworten liegen hier:\n${path}\nWeiter geht es mit: ${command}`,
  cancelled: 'Abgebrochen. Es war noch nichts beantwortet.',
  lost: (code) =>
    `Abgebrochen. Deine Antworten ließen sich nicht speichern und sind mit diesem Fenster verloren. ${outputProblem(code)}`,
  notSaved: (code) => `Achtung: Deine Antworten lassen sich gerade nicht speichern. ${outputProblem(code)}`,
};
