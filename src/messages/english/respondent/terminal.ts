import type { TerminalMessages } from '../../respondent/terminal.js';
import { counted, number } from '../words.js';
import { draftMessages } from './drafts.js';
import { plainMessages } from './plain-interview.js';
import { resultMessages } from './result-screen.js';

export const terminalMessages: TerminalMessages = {
  minutesLeft: (minutes) => `about ${counted(minutes, 'minute')} left`,
  privacy: 'Your answers stay on this device. There is no account and no internet connection.',
  resumed: 'You continue where you left off.',
  start: 'Enter: start',
  numberRange(min, max) {
    if (min !== null && max !== null) return `from ${number(min, 6)} to ${number(max, 6)}`;
    if (min !== null) return `at least ${number(min, 6)}`;
    return max === null ? '' : `at most ${number(max, 6)}`;
  },
  moreAbove: (count) => `↑ ${counted(count, 'line')} above`,
  moreBelow: (count) => `↓ ${counted(count, 'line')} below`,
  keys: {
    choose: 'Digit or ↑ ↓ and Enter',
    yesNo: 'y or n',
    tick: 'Digit or space ticks, Enter continues',
    none: '0 none of these',
    number: 'Type a number, Enter',
    text: 'Type, Enter continues (may be left empty)',
    ownWords: 'Type, Enter takes it',
    newLine: 'Alt+Enter new line',
    editor: 'Ctrl+O write in the editor',
    back: '← back',
    toReview: '← to the overview',
    backFromText: 'Esc back',
    toAnswers: 'Esc to the answers',
    keep: '→ next',
    skip: 's skip',
    notApplicable: 'x does not apply',
    help: '? help',
    pause: 'Ctrl+C pause',
    scroll: 'Page ↑ ↓ scrolls',
    line: 'Enter: continue (may be left empty)',
    goOn: 'Enter: continue',
  },
  refused: {
    key: 'This key does nothing here. The keys that work are shown below.',
    digits: (typed) => `${typed} …  Enter takes ${typed}, or type the next digit.`,
    nothingTicked: 'Nothing is ticked yet. 0 means: none of these; s skips the question.',
    nothingWritten: 'Nothing is written here yet. Esc goes back to the answers.',
    nothingToKeep: 'There is no answer here yet. s skips the question.',
    notOffered: '“Does not apply” is not offered for this question. s skips it.',
    atStart: 'This is already the first question.',
    paste: 'You can paste only where you write text. Nothing has changed here.',
    editor: 'The editor did not start, or it gave up. Your text is as it was.',
  },
  helpOnKeys: ({ yesNo, notApplicable }) => [
    ['digit', 'this answer, then straight on'],
    ...(yesNo ? ([['y or n', 'answers with yes or no']] as const) : []),
    ['↑ ↓ Enter', 'the same with the arrow keys'],
    ['← or z', 'back one question, the answer stays'],
    ['→', 'next question, the answer stays'],
    ['s', 'skip; you can come back to it at the end'],
    ...(notApplicable === null ? [] : ([['x', `${notApplicable}; the question is then left out`]] as const)),
    ['Ctrl+C', 'pause, and continue here later'],
  ],
  closeHelp: '↑ ↓ scrolls · any other key closes',
  reviewKeys: 'A number or ↑ ↓ and Enter opens',
  menu: {
    title: 'Which check would you like to do?',
    keys: 'Ctrl+C quits',
    begun: (answered, of) => `unfinished, ${answered} of ${of}`,
    offersOther: 'also about somebody else',
    whom: 'Who do you want to answer about?',
    self: 'About myself',
    other: 'About somebody I know from work',
  },
  person: {
    question: 'Code, if somebody has given you one',
    about:
      'It lets your answers be matched later without your name appearing anywhere. If you have none, leave it empty.',
    none: 'Enter: continue without a code',
  },
  draft: draftMessages,
  plain: plainMessages,
  result: resultMessages,
};
