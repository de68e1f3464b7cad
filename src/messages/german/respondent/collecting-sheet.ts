import type { CollectingSheetMessages } from '../../respondent/collecting-sheet.js';

export const collectingSheetMessages: CollectingSheetMessages = {
  answers: 'Antworten',
  notes: 'Hinweise',
  lists: 'Listen',
  code: 'Code',
  ticked: 'x',
  notApplicable: 'trifft auf mich nicht zu',
  wrong: 'Diese Antwort gibt es nicht',
  choose: 'Wähle eine Antwort aus der Liste, oder lass die Zelle leer.',
  howTo: (title) => [
    title,
    'Auf dem Blatt „Antworten“ steht je Zeile eine Person und je Spalte eine Frage.',
    'Klick in eine Zelle und wähle die Antwort aus der Liste. Was leer bleibt, gilt als nicht beantwortet.',
    'Der Code gehört nur Dir: Denk Dir einen aus, den Du Dir merkst. Er darf fehlen.',
    'Bei Fragen mit mehreren Antworten bekommt jede zutreffende ein x.',
  ],
};
