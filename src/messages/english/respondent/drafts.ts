import type { DraftMessages } from '../../respondent/drafts.js';
import { outputProblem } from '../output-problems.js';

export const draftMessages: DraftMessages = {
  question: 'There is an unfinished check here. Is it yours?',
  resume: (begun, answered, of, last, person) =>
    `Continue: ${answered} of ${of} questions answered${person === null ? '' : `, code ${person}`}, started ${begun}, last used ${last}`,
  fresh: 'Start again; the unfinished one is kept',
  freshAndForget: 'Start again; the unfinished one is deleted with your first new answer',
  elsewhere: (begun) =>
    `This check is open in another window, started ${begun}. Your answers here are kept separate from it.`,
  changed: (path) =>
    `There are unfinished answers for this check, but its questions have changed since. The answers no longer fit, so they are not scored. You can still find them here:\n${path}`,
  unreadable: (path) => `The unfinished answers can no longer be read. The file is kept:\n${path}`,
  none: 'There is nothing unfinished for this check. It starts from the beginning.',
  kept: (path, command) => `Paused. Your answers are here:\n${path}\nContinue with: ${command}`,
  cancelled: 'Stopped. Nothing had been answered yet.',
  lost: (code) =>
    `Stopped. Your answers could not be saved and are lost with this window. ${outputProblem(code)}`,
  notSaved: (code) => `Warning: your answers cannot be saved at the moment. ${outputProblem(code)}`,
};
