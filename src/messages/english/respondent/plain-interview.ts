import type { PlainMessages } from '../../respondent/plain-interview.js';
import { closed, counted, list, numberBetween } from '../words.js';

export const plainMessages: PlainMessages = {
  intro: 'Type your answer and press Enter. A question mark and Enter shows help.',
  choose(keys, yesNo) {
    const [first = '', last = ''] = [keys[0], keys.at(-1)];
    const numbers = keys.length === 2 ? `${first} or ${last}` : `${first} to ${last}`;
    return yesNo ? 'y or n' : numbers;
  },
  tick: (options) => `numbers from 1 to ${options}, 0 for none of these`,
  number: (min, max, unit) => numberBetween(min, max) + (unit === null ? '' : ` (${unit})`),
  text: 'text, may be left empty',
  textGiven: 'new text; Enter keeps the old one, s clears it',
  ownWords: (called) => `${called}, in your own words:`,
  prompt: (possible) => `Your answer, ${possible}:`,
  noted: (answer) => `Noted: ${answer}`,
  chosenBefore: (answer) => `So far: ${closed(answer)} Enter keeps it.`,
  begun: (answer) => `You have begun: ${closed(answer)} Enter takes it.`,
  textBegun: 'What you have written so far is still there. Continue writing or press Enter.',
  textBegunAbove: (text) =>
    `So far you have written: ${text}\nPress Enter to keep it. Whatever you write takes its place.`,
  optional: 'This question is optional.',
  commands: ({ chooses, notApplicable }) => [
    ...(chooses ? ['number or the beginning of an answer: this answer'] : []),
    'z: back one question',
    's: skip this question',
    ...(notApplicable === null ? [] : [`x: ${notApplicable}`]),
    'question mark: this help',
    'Ctrl+C: pause, and continue here later',
  ],
  several: 'Several answers are possible. Separate the numbers with spaces.',
  pasted: (lines) => `(${counted(lines, 'line')} pasted, Enter accepts)`,
  notUnderstood: (possible) => `That does not fit here. Possible: ${possible}. A question mark shows help.`,
  notPossible: (possible) => `That does not fit here. Possible: ${possible}.`,
  orNotApplicable: (possible) => `${possible} or x`,
  reviewSummary: (items, open) =>
    open.length === 0
      ? `${counted(items, 'question')}, all answered.`
      : `${counted(items, 'question')}, without an answer: ${open.length === 1 ? 'number' : 'numbers'} ${list(open.map(String))}.`,
  reviewPrompt: 'A number changes an answer, a reads them all out, Enter scores:',
  reviewPossible: (items) => `a number from 1 to ${items}, a, z or Enter`,
  menuPrompt: (choices) => `Number from 1 to ${choices}:`,
  menuPossible: (choices, back) => `a number from 1 to ${choices}${back ? ', or z to go back' : ''}`,
  linePrompt: 'Input:',
  sectionPrompt: (sections) =>
    `A number from 1 to ${sections} reads a section, a reads everything, o opens the page in the browser, z goes back to the answers, Enter continues:`,
  sectionAgain: 'Number, a, o, z or Enter:',
  sectionPossible: (sections) => `a number from 1 to ${sections}, a, o, z or Enter`,
};
