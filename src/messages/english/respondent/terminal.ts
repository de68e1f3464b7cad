import type { TerminalMessages } from '../../respondent/terminal.js';
import { counted, number } from '../words.js';
import { draftMessages } from './drafts.js';
import { plainMessages } from './plain-interview.js';
import { resultMessages } from './result-screen.js';

export const terminalMessages: TerminalMessages = {
  minutesLeft: (minutes) => `about ${counted(minutes, 'minute')} left`,
  privacy: 'Your answers stay on this device. There is no account and no connection to the net.',
  resumed: 'It goes on where you stopped.',
  start: 'Enter: start',
  numberRange(min, max) {
    if (min !== null && max !== null) return `from ${number(min, 6)} to ${number(max, 6)}`;
    if (min !== null) return `from ${number(min, 6)} up`;
    return max === null ? '' : `up to ${number(max, 6)}`;
  },
  moreAbove: (count) => `↑ ${counted(count, 'line')} above`,
  moreBelow: (count) => `↓ ${counted(count, 'line')} below`,
  keys: {
    choose: 'Digit or ↑ ↓ and Enter',
    yesNo: 'y or n',
    tick: 'Digit or space ticks, Enter goes on',
    none: '0 none of these',
    number: 'Type a number, Enter',
    text: 'Type, Enter goes on (may be left empty)',
    newLine: 'Alt+Enter new line',
    editor: 'Ctrl+O write in the editor',
    back: '← back',
    toReview: '← to the overview',
    backFromText: 'Esc back',
    keep: '→ on',
    skip: 's skip',
    notApplicable: 'x does not occur',
    help: '? help',
    pause: 'Ctrl+C pause',
    scroll: 'Page ↑ ↓ scrolls',
    line: 'Enter: go on (may be left empty)',
  },
  refused: {
    key: 'This key does nothing here. Below stands what works.',
    digits: (typed) => `${typed} …  Enter takes ${typed}, or type the next digit.`,
    nothingTicked: 'Nothing is ticked yet. 0 means: none of these; s skips the question.',
    nothingToKeep: 'Nothing is answered here yet. s skips the question.',
    notOffered: '“Does not occur” is not offered at this question. s skips it.',
    atStart: 'This is the first question already.',
    paste: 'Pasting works only where you write. Here it has changed nothing.',
  },
  helpOnKeys: ({ yesNo, notApplicable }) => [
    ['digit', 'this answer, and on at once'],
    ...(yesNo ? ([['y or n', 'answers with yes or no']] as const) : []),
    ['↑ ↓ Enter', 'the same with the arrow keys'],
    ['← or z', 'back one question, the answer stays'],
    ['→', 'on, the answer stays'],
    ['s', 'skip; there is time for it at the end'],
    ...(notApplicable === null
      ? []
      : ([['x', `${notApplicable}; the question then does not count`]] as const)),
    ['Ctrl+C', 'pause; it goes on here later'],
  ],
  closeHelp: '↑ ↓ reads on · any other key closes',
  reviewKeys: 'A number or ↑ ↓ and Enter opens',
  menu: {
    title: 'Which check shall it be?',
    keys: 'Ctrl+C ends',
    begun: (answered, of) => `begun, ${answered} of ${of}`,
    offersOther: 'about somebody else as well',
    whom: 'Whom do you want to answer about?',
    self: 'About myself',
    other: 'About somebody whom I see at work',
  },
  person: {
    question: 'Code, if somebody has given you one',
    about: 'It lets your answers be matched later without your name standing anywhere. Else leave it empty.',
    none: 'Enter: go on without a code',
  },
  draft: draftMessages,
  plain: plainMessages,
  result: resultMessages,
};
