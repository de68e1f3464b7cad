import type { ResultMessages } from '../../respondent/result-screen.js';
import { outputProblem } from '../output-problems.js';
import { counted, quoted } from '../words.js';

export const resultMessages: ResultMessages = {
  strength: 'You can build on this',
  lowIsGoodMark: '↓ Less is better here.',
  step: 'One step for this week',
  noStep: 'These answers call for no particular advice.',
  whole: 'The rest of it',
  keys: {
    section: 'a digit opens a section',
    all: 'a everything',
    browser: 'o open in the browser',
    keep: 'b keep',
    back: '← change answers',
    close: 'q done',
  },
  pager: {
    keys: '↑ ↓ and space scroll',
    back: '← back',
    place: (first, last, of) => `Line ${first} to ${last} of ${of}`,
  },
  keepQuestion: 'Do you want to keep your profile?',
  keepQuestionOther: 'Do you want to keep the profile to give it to the person?',
  toAnswers: 'Back to the answers',
  no: 'No, keep nothing',
  asText: (name) => `Yes, as a text to read: ${name}`,
  asData: (name) => `Yes, as data, to look at it again later: ${name}`,
  asPage: (name) => `Yes, as a page for the browser: ${name}`,
  kept: (path) => `The profile is here:\n${path}`,
  opened: 'The page is open in the browser. Nothing is left on the disk unless you keep it.',
  notOpened: (path) => `The browser could not be opened. The page is here:\n${path}`,
  notWritten: (path, code) => `${quoted(path)} cannot be written. ${outputProblem(code)}`,
  otherPlace: 'Where else?',
  otherPlaceAbout: 'Type a folder or a file name. Leave it empty to keep nothing after all.',
  overwrite: (path) => `${quoted(path)} already exists. Overwrite it?`,
  yes: 'Yes, overwrite',
  elsewhere: 'No, save it somewhere else',
  noOverwrite: 'No, leave the file as it is',
  next: (title, minutes) =>
    `Continue with ${quoted(title)} now${minutes === null ? '' : ` (about ${counted(minutes, 'minute')})`}?`,
  goOn: 'Yes, continue',
  notNow: 'No, that is enough for today',
  fileStem: 'profile',
  fileStemOther: 'seen-from-outside',
};
