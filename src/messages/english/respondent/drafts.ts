import type { DraftMessages } from '../../respondent/drafts.js';
import { outputProblem } from '../output-problems.js';

export const draftMessages: DraftMessages = {
  question: 'Something begun lies here. Is it yours?',
  resume: (begun, answered, of, last, person) =>
    `Go on: ${answered} of ${of} questions answered${person === null ? '' : `, code ${person}`}, begun ${begun}, last ${last}`,
  fresh: 'Begin anew; what was begun stays',
  freshAndForget: 'Begin anew; what was begun is deleted with the first new answer',
  elsewhere: (begun) =>
    `This check is open in another window at the moment, begun ${begun}. Your answers here are kept apart from it.`,
  changed: (path) =>
    `There are answers begun for this check, but its questions have changed since. The answers no longer fit and are therefore not scored. You still find them here:\n${path}`,
  unreadable: (path) => `The answers begun can no longer be read. The file stays:\n${path}`,
  none: 'Nothing has been begun for this check. It starts at the beginning.',
  kept: (path, command) => `Paused. Your answers are here:\n${path}\nGo on with: ${command}`,
  cancelled: 'Stopped. Nothing had been answered yet.',
  lost: (code) =>
    `Stopped. Your answers could not be saved and are lost with this window. ${outputProblem(code)}`,
  notSaved: (code) => `Careful: your answers cannot be saved at the moment. ${outputProblem(code)}`,
};
