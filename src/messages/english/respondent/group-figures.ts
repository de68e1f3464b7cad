import type { GroupFigureMessages } from '../../respondent/group-figures.js';
import { listed } from '../words.js';

export const groupFigureMessages: GroupFigureMessages = {
  distributions: {
    title: 'How the group is spread, from 0 to 100%',
    description: listed('A distribution with its mean for each dimension:'),
    legend:
      'Columns: how many people are in each tenth. Box: the middle half, in it a line for the median. Dot: the mean.',
  },
  agreement: {
    title: 'How people answered',
    description: listed('A bar of all answers for each question, the low ones left, the high ones right:'),
    item: 'Question',
  },
  slopes: {
    title: 'Before and after',
    description: listed('A line from before to after for each dimension:'),
  },
};
