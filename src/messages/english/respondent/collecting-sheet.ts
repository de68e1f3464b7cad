import type { CollectingSheetMessages } from '../../respondent/collecting-sheet.js';

export const collectingSheetMessages: CollectingSheetMessages = {
  answers: 'Answers',
  notes: 'Notes',
  lists: 'Lists',
  code: 'Code',
  ticked: 'x',
  notApplicable: 'does not apply to me',
  wrong: 'There is no such answer',
  choose: 'Choose an answer from the list, or leave the cell empty.',
  howTo: (title) => [
    title,
    'On the sheet “Answers” there is a row for each person and a column for each question.',
    'Click into a cell and choose the answer from the list. What stays empty counts as not answered.',
    'The code is yours alone: make one up that you will remember. It may be left out.',
    'Where a question takes several answers, each that applies gets an x.',
  ],
};
