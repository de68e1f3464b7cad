import type { QuestionSetMessages } from '../../respondent/question-set.js';
export const questionSetMessages: QuestionSetMessages = {
  yesNo: { yes: 'Ja', no: 'Nein' },
  overallTitle: 'Gesamtbild',
  other: 'Etwas anderes',
};
