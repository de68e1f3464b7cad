import type { FormSource } from './form-source.js';

/** Microsoft Forms: a workbook with one table. */
export const microsoft: FormSource = {
  name: 'Microsoft Forms',
  signs: ['startzeit', 'start time', 'fertigstellungszeit', 'completion time'],
  own: [
    'id',
    'e-mail',
    'email',
    'name',
    'uhrzeit der letzten änderung',
    'zeitpunkt der letzten änderung',
    'last modified time',
    'sprache',
    'language',
    'gesamtpunktzahl',
    'total points',
    'quizfeedback',
    'quiz feedback',
    'grade posted time',
  ],
  ownPattern: /^(points|feedback|punkte) - /,
  person: ['id'],
};
