import type { FigureMessages } from '../../respondent/figures.js';
import { listed } from '../words.js';

export const figureMessages: FigureMessages = {
  asTable: 'Numbers as a table',
  glance: {
    title: 'All values from 0 to 100%, against their bands',
    description: listed('Bars from 0 to 100 percent:'),
  },
  radar: {
    title: 'All dimensions in a circle: the rim is 100%, the centre is 0',
    description: listed('An area around a centre, with these corners:'),
  },
  gaps: {
    title: 'Both sides from 0 to 100%, and what lies between them',
    description: listed('Two dots on a line in each row:'),
  },
};
