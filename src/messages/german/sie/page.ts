import type { PageMessages } from '../../respondent/page.js';
import { pageMessages as du } from '../respondent/page.js';

export const pageMessages: PageMessages = {
  ...du,
  privacy:
    'Alles bleibt auf diesem Gerät: Diese Seite kann nichts verschicken und lädt nichts nach. Was Sie weitergeben, entscheiden Sie am Ende selbst.',
  code: 'Code (nur, wenn Sie einen haben)',
  codeHint: 'Steht später in Ihrer Antwortdatei. Nehmen Sie keinen Namen, wenn niemand Sie erkennen soll.',
  keepDraftHint:
    'Sonst sind sie weg, sobald Sie die Seite schließen. Zwischengespeichertes können auch andere Seiten lesen, die von diesem Gerät geöffnet werden; es wird gelöscht, sobald Ihr Ergebnis da ist.',
  choose: 'Wählen Sie eine Antwort, oder überspringen Sie die Frage.',
  thanksText: 'Ihre Antworten sind fertig. Das Ergebnis sehen Sie gemeinsam an.',
  whatHint: 'Nichts davon muss sein. Wenn Sie die Seite schließen, ist alles weg.',
};
