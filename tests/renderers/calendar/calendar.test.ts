import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { universalStamp } from '../../../src/platform/instant.js';
import { calendarOf } from '../../../src/renderers/calendar/calendar.js';

const facts = { set: 'haltungen', stamp: universalStamp('2026-01-05T10:00:00+01:00') };
const of = (title: string, text: string | null = null) =>
  calendarOf([{ id: 'haltungen', day: '2026-02-02', title, text }], facts);

/** RFC 5545, 3.1: a line break before a blank is no line break. */
const unfolded = (file: string) => file.replaceAll('\r\n ', '').split('\r\n');
const property = (file: string, name: string) =>
  unfolded(file)
    .find((line) => line.startsWith(`${name}:`))
    ?.slice(name.length + 1);
const meant = (text: string | undefined) =>
  text?.replace(/\\([\\;,n])/g, (_, sign) => (sign === 'n' ? '\n' : sign));

test('a reminder is an entry for a whole day', () => {
  expect(of('Stille Stunde: die fünf', 'Ruhig; eine halbe Stunde,\nnicht mehr.')).toBe(
    [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//kundencheck//kundencheck//DE',
      'BEGIN:VEVENT',
      'UID:haltungen-haltungen-2026-02-02@kundencheck',
      'DTSTAMP:20260105T090000Z',
      'DTSTART;VALUE=DATE:20260202',
      'SUMMARY:Stille Stunde: die fünf',
      'DESCRIPTION:Ruhig\\; eine halbe Stunde\\,\\nnicht mehr.',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ].join('\r\n'),
  );
});

describe('the standard', () => {
  test("escapes as in its own example: a text of several lines is one line of the file's", () => {
    const text = 'Project XYZ Final Review\nConference Room - 3B\nCome Prepared.';
    expect(property(of('T', text), 'DESCRIPTION')).toBe(
      'Project XYZ Final Review\\nConference Room - 3B\\nCome Prepared.',
    );
  });

  test('allows 75 bytes a line, whatever the characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const longest = Math.max(
          ...of(text, text)
            .split('\r\n')
            .map((line) => Buffer.byteLength(line)),
        );
        expect(longest).toBeLessThanOrEqual(75);
      }),
    );
  });

  test('gives back the text that went in', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zäöüß😀\\;,:"n\n ]{0,200}$/u), (text) => {
        expect(meant(property(of('T', text), 'DESCRIPTION'))).toBe(text);
      }),
    );
  });
});
