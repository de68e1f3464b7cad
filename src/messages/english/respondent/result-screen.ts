import type { ResultMessages } from '../../respondent/result-screen.js';
import { outputProblem } from '../output-problems.js';
import { counted, quoted } from '../words.js';

export const resultMessages: ResultMessages = {
  strength: 'You can build on this',
  step: 'One step for this week',
  noStep: 'There is no particular advice for these answers.',
  whole: 'More of it',
  keys: {
    section: 'a digit reads a section',
    all: 'a read everything',
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
  asData: (name) => `Yes, as data, to show it again later: ${name}`,
  asPage: (name) => `Yes, as a page for the browser: ${name}`,
  kept: (path) => `The profile is here:\n${path}`,
  opened: 'The page is open in the browser. Nothing of it stays on the disk unless you keep it.',
  notOpened: (path) => `The browser could not be opened. The page is here:\n${path}`,
  notWritten: (path, code) => `${quoted(path)} cannot be written. ${outputProblem(code)}`,
  otherPlace: 'Where else?',
  otherPlaceAbout: 'Type a folder or the name of a file. Left empty means: do not keep it after all.',
  overwrite: (path) => `${quoted(path)} exists already. Overwrite it?`,
  yes: 'Yes, overwrite',
  elsewhere: 'No, to another place',
  noOverwrite: 'No, the file stays as it is',
  next: (title, minutes) =>
    `Go on with ${quoted(title)} now${minutes === null ? '' : ` (about ${counted(minutes, 'minute')})`}?`,
  goOn: 'Yes, go on',
  notNow: 'No, enough for today',
  fileStem: 'profile',
  fileStemOther: 'seen-from-outside',
};
