import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { dueDay } from '../../../src/core/reminders/due-day.js';
import { remindersOf } from '../../../src/core/reminders/reminders.js';
import { score } from '../../../src/core/scoring/score.js';
import { setFrom, sheetOf } from '../../support/sets.js';

test.each<[string, 'weeks' | 'months', number, string]>([
  ['2026-01-05', 'weeks', 4, '2026-02-02'],
  ['2026-12-31', 'weeks', 1, '2027-01-07'],
  ['2026-01-05', 'months', 6, '2026-07-05'],
  ['2026-08-31', 'months', 6, '2027-02-28'],
  ['2027-08-31', 'months', 6, '2028-02-29'],
  ['2026-03-28', 'weeks', 1, '2026-04-04'],
])('from %s on, %s %s are over on %s', (day, unit, count, expected) => {
  expect(dueDay(day, { unit, count })).toBe(expected);
});

test('a profile proposes the date of its set and those of the advice that fired', () => {
  const set = setFrom(`
title: T
id: ruhe
scales: { s: [a, b] }
dimensions: { d: D }
items: [{ id: i, text: I }]
reminder: { title: Wieder fragen }
advice:
  - { id: ja, when: { item: i, is: 2 }, title: J, text: J, reminder: { months: 6, title: Bilanz, text: Was war? } }
  - { id: nein, when: { item: i, is: 1 }, title: N, text: N, reminder: { weeks: 1, title: Nie } }
`);
  expect(remindersOf(set, score(set, sheetOf({ i: 2 })), '2026-01-05')).toEqual([
    { id: 'ruhe', day: '2026-02-02', title: 'Wieder fragen', text: null },
    { id: 'ja', day: '2026-07-05', title: 'Bilanz', text: 'Was war?' },
  ]);
});

test('weeks are seven days each, as the calendar of the machine counts them', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true }),
      fc.nat(520),
      (date, count) => {
        const later = new Date(
          Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate() + 7 * count),
        );
        expect(dueDay(date.toISOString().slice(0, 10), { unit: 'weeks', count })).toBe(
          later.toISOString().slice(0, 10),
        );
      },
    ),
  );
});
