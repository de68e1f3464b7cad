import type { PaperMessages } from '../../respondent/paper.js';
import { list, quoted } from '../words.js';

export const paperMessages: PaperMessages = {
  name: 'Code:',
  howTo: 'Tick what is usually true in your daily work. There is no right or wrong.',
  noScript:
    'This page asks the questions and scores the answers itself; for that it needs JavaScript. Without JavaScript you can print it and answer on paper.',
  optional: 'optional',
  only: (condition) => `Only if ${condition}:`,
  is: (question, answers) => `${list(answers.map(quoted), 'or')} is ticked in question ${question}`,
  isNot: (question, answers) => `${list(answers.map(quoted), 'or')} is not ticked in question ${question}`,
  otherwise: 'it fits your earlier answers',
  goOn: (question) => `go to question ${question}`,
  thanks: 'That was the last question. Thank you!',
  key: {
    title: 'Scoring key',
    howTo: [
      'Each answer is converted to a value from 0 to 100: the lowest step is 0, the highest 100, with equal steps in between. Where it says “reversed”, the lowest is 100 and the highest 0.',
      'The value of a dimension is the mean of its answered questions. Questions that are open or do not apply are left out.',
    ],
    question: 'Question',
    dimension: 'Dimension',
    counting: 'counts',
    straight: 'as it is',
    reversed: 'reversed',
  },
};
