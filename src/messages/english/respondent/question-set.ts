import type { QuestionSetMessages } from '../../respondent/question-set.js';

export const questionSetMessages: QuestionSetMessages = {
  yesNo: { yes: 'Yes', no: 'No' },
  overallTitle: 'Overall',
  other: 'Something else',
};
