import type { CollectingSheetMessages } from '../../respondent/collecting-sheet.js';

export const collectingSheetMessages: CollectingSheetMessages = {
  answers: 'Answers',
  notes: 'Notes',
  lists: 'Lists',
  code: 'Code',
  ticked: 'x',
  notApplicable: 'does not apply to me',
  wrong: 'That is not one of the answers',
  choose: 'Choose an answer from the list, or leave the cell empty.',
  howTo: (title) => [
    title,
    'On the sheet “Answers” there is a row for each person and a column for each question.',
    'Click a cell and choose the answer from the list. Empty cells count as not answered.',
    'The code is yours alone: make one up that you will remember. You may leave it out.',
    'Where a question allows several answers, put an x for each one that applies.',
  ],
};
