import type { SetMessages } from '../../respondent/set.js';
import { counted, number } from '../words.js';

const DIRECTIONS = { better: 'more is better', worse: 'less is better', neutral: 'without a good end' };

export const setMessages: SetMessages = {
  headings: { dimensions: 'What is measured', items: 'What is asked', sources: 'What it draws on' },
  dimension: (items, higher) => `${counted(items, 'question')}, ${DIRECTIONS[higher]}`,
  bands: (bands) => bands.map(({ from, title }) => `from ${number(from)} ${title}`).join(' · '),
  item: ({ id, dimensions, reversed, conditional, optional }) =>
    [
      id,
      dimensions.length === 0 ? 'counts in no dimension' : dimensions.join(', '),
      ...(reversed ? ['scored in reverse'] : []),
      ...(conditional ? ['only after certain answers'] : []),
      ...(optional ? ['optional'] : []),
    ].join(' · '),
};
