import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { builtIn } from '../support/built-in-sets.js';
import { runProgram } from '../support/program.js';
import { newFolder } from '../support/terminal.js';

/** Everybody's middle answer, given at one known moment. */
function answersTo(id: string, folder: string): string {
  const scales = builtIn(id).items.filter(({ kind }) => kind === 'scale');
  const answers = Object.fromEntries(scales.map((item) => [item.id, 3]));
  const file = join(folder, 'antworten.json');
  writeFileSync(file, JSON.stringify({ finished: '2026-01-05T10:00:00+01:00', answers }));
  return file;
}

test('run --ics saves the date that a profile proposes, beside the profile', async () => {
  const folder = newFolder();
  const args = ['run', 'haltungen', '--answers', answersTo('haltungen', folder)];
  const plain = await runProgram(args, { folder });
  const dated = await runProgram([...args, '--ics', 'stunde.ics'], { folder });
  expect(dated).toEqual({ ...plain, stderr: `Gespeichert: ${join(folder, 'stunde.ics')}\n` });
  expect(readFileSync(join(folder, 'stunde.ics'), 'utf8')).toBe(
    [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//kundencheck//kundencheck//DE',
      'BEGIN:VEVENT',
      'UID:haltungen-haltungen-2026-02-02@kundencheck',
      'DTSTAMP:20260105T090000Z',
      'DTSTART;VALUE=DATE:20260202',
      'SUMMARY:Stille Stunde: die fünf Haltungen',
      'DESCRIPTION:Eine ruhige halbe Stunde für fünf offene Fragen. Lies vorher ',
      ' Dein letztes Profil. Danach kannst Du den Check „Die fünf Haltungen“ ',
      ' noch einmal machen.',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ].join('\r\n'),
  );
});

test('where a profile proposes no date, no file is left and that is said', async () => {
  const folder = newFolder();
  const args = ['run', 'kurzcheck', '--answers', answersTo('kurzcheck', folder), '--ics', 'stunde.ics'];
  expect(await runProgram(args, { folder })).toEqual({
    code: 0,
    stdout: expect.stringMatching(/^Kurzcheck\n/),
    stderr: 'Zu diesem Profil gehört kein Termin, es gibt also keine Kalenderdatei.\n',
  });
  expect(existsSync(join(folder, 'stunde.ics'))).toBe(false);
});
