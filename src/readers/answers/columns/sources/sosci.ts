import type { FormSource } from './form-source.js';

/** SoSci Survey: variables such as `AB01_02`; 1 says that an option was not ticked and 2 that it was. */
export const sosci: FormSource = {
  name: 'SoSci Survey',
  signs: ['questnnr', 'lastdata', 'q_viewer', 'missrel', 'time_rsi', 'time_sum'],
  own: [
    'case',
    'serial',
    'ref',
    'mode',
    'language',
    'started',
    'maildata',
    'finished',
    'lastpage',
    'maxpage',
    'missing',
    'deg_time',
    'mailsent',
  ],
  ownPattern: /^time\d{3}$/,
  person: ['case', 'serial'],
  completed: { headers: /^finished$/, is: (cell) => /^(1|true|wahr)$/i.test(cell) },
  missing: ['-9'],
  ticks: {
    yes: ['2', 'ausgewählt', 'checked', 'true'],
    no: ['1', 'nicht gewählt', 'nicht ausgewählt', 'not checked', 'false'],
    silent: ['-1', '-9'],
  },
};
