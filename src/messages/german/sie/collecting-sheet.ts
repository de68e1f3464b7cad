import type { CollectingSheetMessages } from '../../respondent/collecting-sheet.js';
import { collectingSheetMessages as du } from '../respondent/collecting-sheet.js';

export const collectingSheetMessages: CollectingSheetMessages = {
  ...du,
  choose: 'Wählen Sie eine Antwort aus der Liste, oder lassen Sie die Zelle leer.',
  howTo: (title) => [
    title,
    'Auf dem Blatt „Antworten“ steht je Zeile eine Person und je Spalte eine Frage.',
    'Klicken Sie in eine Zelle und wählen Sie die Antwort aus der Liste. Was leer bleibt, gilt als nicht beantwortet.',
    'Der Code gehört nur Ihnen: Denken Sie sich einen aus, den Sie sich merken. Er darf fehlen.',
    'Bei Fragen mit mehreren Antworten bekommt jede zutreffende ein x.',
  ],
};
