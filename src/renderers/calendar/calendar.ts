import type { DueReminder } from '../../core/reminders/reminders.js';

/** What makes the entries of a calendar file unique and dated; both are handed in, so equal input gives equal bytes. */
export interface CalendarFacts {
  /** The id of the set. */
  readonly set: string;
  /** When the file was made, in universal time as RFC 5545, 3.3.5 has it: 20260105T090000Z. */
  readonly stamp: string;
}

/** An iCalendar file (RFC 5545) with an entry for the whole day of each reminder. */
export function calendarOf(reminders: readonly DueReminder[], facts: CalendarFacts): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//kundencheck//kundencheck//DE',
    ...reminders.flatMap((reminder) => eventLines(reminder, facts)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines({ id, day, title, text }: DueReminder, { set, stamp }: CalendarFacts): readonly string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${set}-${id}-${day}@kundencheck`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
    `SUMMARY:${escapedText(title)}`,
    ...(text === null ? [] : [`DESCRIPTION:${escapedText(text)}`]),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** RFC 5545, 3.3.11 */
function escapedText(text: string): string {
  return text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r\n|\n|\r/g, '\\n');
}

/** A line has at most so many bytes, its end not counted (RFC 5545, 3.1). */
const LINE = 75;

/** A long line goes on in lines that begin with a space; no character is cut in two. */
function folded(line: string): string {
  const lines: string[] = [];
  let now = '';
  let bytes = 0;
  for (const character of line) {
    const size = new TextEncoder().encode(character).length;
    if (bytes + size > LINE) {
      lines.push(now);
      now = ' ';
      bytes = 1;
    }
    now += character;
    bytes += size;
  }
  return [...lines, now].join('\r\n');
}
