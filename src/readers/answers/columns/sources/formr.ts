import type { FormSource } from './form-source.js';

/** formr: one record a person, items by name. */
export const formr: FormSource = {
  name: 'formr',
  signs: ['session', 'ended', 'expired', 'session_id', 'study_id'],
  own: [
    'created',
    'modified',
    'iteration',
    'created_relative',
    'ended_relative',
    'shown_relative',
    'answered_relative',
  ],
  person: ['session', 'session_id'],
  completed: { headers: /^ended$/, is: (cell) => cell !== '' && !/^(na|null)$/i.test(cell) },
};
