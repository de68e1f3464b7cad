import type { PaperMessages } from '../../respondent/paper.js';
import { list, quoted } from '../words.js';

export const paperMessages: PaperMessages = {
  name: 'Code:',
  howTo: 'Tick how it mostly is in your daily work. There is no right and no wrong.',
  noScript:
    'This page asks and scores by itself; for that it needs JavaScript. Without JavaScript you can print it and answer on paper.',
  optional: 'optional',
  only: (condition) => `Only if ${condition}:`,
  is: (question, answers) => `${list(answers.map(quoted), 'or')} is ticked at question ${question}`,
  isNot: (question, answers) => `${list(answers.map(quoted), 'or')} is not ticked at question ${question}`,
  otherwise: 'it fits your answers before',
  goOn: (question) => `go on with question ${question}`,
  thanks: 'That was the last question. Thank you!',
  key: {
    title: 'Key for scoring',
    howTo: [
      'Each answer is converted to 0 to 100: the lowest step is 0, the highest 100, with equal steps between. Where “reversed” stands, the lowest is 100 and the highest 0.',
      'The value of a dimension is the mean of its answered questions. What stays open or does not occur does not count.',
    ],
    question: 'Question',
    dimension: 'Dimension',
    counting: 'counts',
    straight: 'as it is',
    reversed: 'reversed',
  },
};
