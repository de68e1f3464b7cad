import type { GroupFigureMessages } from '../../respondent/group-figures.js';
import { listed } from '../words.js';

export const groupFigureMessages: GroupFigureMessages = {
  distributions: {
    title: 'How the group is spread out, from 0 to 100%',
    description: listed('A distribution with its mean for each dimension:'),
    legend: {
      tenths: 'people in a tenth',
      box: 'the middle half of the group',
      median: 'median',
      mean: 'mean',
    },
  },
  agreement: {
    title: 'How people answered',
    description: listed(
      'A bar of all answers for each question, low ones on the left, high ones on the right:',
    ),
    item: 'Question',
  },
  slopes: {
    title: 'Before and after',
    description: listed('A line from before to after for each dimension:'),
  },
};
