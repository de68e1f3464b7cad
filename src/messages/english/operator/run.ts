import type { RunMessages } from '../../operator/run.js';
import { list } from '../words.js';

export const runMessages: RunMessages = {
  summary: 'asks the questions of a check and shows the profile',
  about: 'self: about yourself; other: about somebody you work with',
  all: 'all advice in full, with the scenes and how it was calculated',
  open: 'opens the profile as a page in the browser',
  pageAt: (path) =>
    `The page in the browser is here, readable by you alone; kundencheck forget deletes it:\n${path}`,
  ics: 'writes the suggested dates to a calendar file (iCalendar)',
  icsNothing: 'This profile suggests no date, so there is no calendar file.',
  answers: 'scores answers from a file (YAML or JSON) without asking; - reads standard input',
  resume: 'continues where you left off, without asking',
  fresh: 'starts again without asking; the unfinished one is deleted with the first new answer',
  examples: [
    ['kundencheck', 'chooses a check and starts it'],
    ['kundencheck run haltungen', 'starts this check'],
    ['kundencheck run haltungen --output profile.txt', 'asks here and writes the profile to a file'],
    ['kundencheck run haltungen --format json --output profile.json', 'for later and for programs'],
    ['kundencheck run haltungen --answers profile.json', 'shows a saved profile again'],
    ['kundencheck run my-check.yaml --plain', 'a check of your own, line by line'],
  ],
  person: 'code of the person, so that answers can be matched later; not a name',
  notATerminal: 'There is nobody to ask here: this is not a terminal.',
  notATerminalHint:
    'Start kundencheck in a terminal, or give it finished answers: kundencheck run <check> --answers answers.yaml',
  noSet: 'Which check? Without a terminal you have to name it.',
  noOther: (able) =>
    able.length === 0
      ? 'This check can only be answered about yourself.'
      : `This check can only be answered about yourself. For somebody else, use ${list(able, 'or')}.`,
  otherVersion: (answered, now) =>
    `Note: the answers belong to version ${answered} of this check; they are scored with version ${now}.`,
};
