import type { RunMessages } from '../../operator/run.js';
import { list } from '../words.js';

export const runMessages: RunMessages = {
  summary: 'asks the questions of a check and shows the profile',
  about: 'self: about yourself; other: about somebody you work with',
  all: 'all advice in full, with the scenes and how it was calculated',
  open: 'opens the profile as a page in the browser',
  pageAt: (path) =>
    `The page in the browser lies here, readable for you alone; kundencheck forget deletes it:\n${path}`,
  ics: 'writes the dates that are proposed as a calendar file (iCalendar)',
  icsNothing: 'No date belongs to this profile, so there is no calendar file.',
  answers: 'scores answers from a file (YAML or JSON) without asking; - reads standard input',
  resume: 'goes on where you stopped, without asking',
  fresh: 'begins anew without asking; what was begun goes with the first new answer',
  examples: [
    ['kundencheck', 'chooses a check and starts it'],
    ['kundencheck run haltungen', 'starts this check'],
    ['kundencheck run haltungen > profile.txt', 'asks here and writes the profile into a file'],
    ['kundencheck run haltungen --format json --output profile.json', 'for later and for programs'],
    ['kundencheck run haltungen --answers profile.json', 'shows a saved profile again'],
    ['kundencheck run my-check.yaml --plain', 'a check of your own, line by line'],
  ],
  person: 'code of the person, so that their answers can be matched later; no name',
  notATerminal: 'I can ask nobody here: there is no terminal for questions and answers.',
  notATerminalHint:
    'Start kundencheck directly in a terminal, or hand in finished answers: kundencheck run <check> --answers answers.yaml',
  noSet: 'Which check? Without a terminal it has to be named.',
  noOther: (able) =>
    able.length === 0
      ? 'You can answer this check only about yourself.'
      : `You can answer this check only about yourself. About somebody else: ${list(able, 'or')}.`,
  otherVersion: (answered, now) =>
    `Note: the answers belong to version ${answered} of this check, they are scored with version ${now}.`,
};
