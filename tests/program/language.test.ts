import { describe, expect, test } from '@jest/globals';
import { localeOf } from '../../src/platform/locale.js';
import type { World } from '../../src/platform/world.js';
import { operatorLanguage } from '../../src/program/operator-language.js';
import { runProgram } from '../support/program.js';

describe('the language of whoever calls', () => {
  const language = (argv: readonly string[], env: World['env'], locale = '') =>
    operatorLanguage(argv, { env, locale } as World).language;

  test.each([
    { locale: '', speaks: 'de' },
    { locale: 'C', speaks: 'de' },
    { locale: 'C.UTF-8', speaks: 'de' },
    { locale: 'POSIX', speaks: 'de' },
    { locale: 'de_AT.UTF-8', speaks: 'de' },
    { locale: 'tr_TR.UTF-8', speaks: 'de' },
    { locale: 'en_GB.UTF-8', speaks: 'en' },
    { locale: 'en-US', speaks: 'en' },
    { locale: 'enm', speaks: 'de' },
  ])('is $speaks on a system of $locale', ({ locale, speaks }) => {
    expect(language([], {}, locale)).toBe(speaks);
  });

  test('is what somebody set for good, before what the system says; and what they type, before both', () => {
    expect(language([], { KUNDENCHECK_LANG: 'de' }, 'en_US')).toBe('de');
    expect(language(['list', '--lang', 'en'], { KUNDENCHECK_LANG: 'de' })).toBe('en');
    expect(
      operatorLanguage(['--lang=en', 'run', '--', '--lang', 'de'], {
        env: {},
        locale: '',
      } as unknown as World),
    ).toEqual({
      language: 'en',
      rest: ['run', '--', '--lang', 'de'],
    });
  });

  test('of a system is in the environment, and Windows says its own', () => {
    expect(localeOf('linux', { LANG: 'de_DE.UTF-8', LC_ALL: 'en_US.UTF-8' })).toBe('en_US.UTF-8');
    expect(localeOf('linux', {})).toBe('');
    expect(localeOf('win32', {})).toMatch(/^[a-z]{2,3}(-|$)/);
  });
});

test('English is spoken in short calls, in long ones and in complaints; a check still speaks as it is written', async () => {
  const [list, show, none, strange] = await Promise.all([
    runProgram(['list'], { env: { LANG: 'en_US.UTF-8' } }),
    runProgram(['show', 'kurzcheck', '--lang', 'en']),
    runProgram(['run', 'kurzcheck', '--lang', 'en']),
    runProgram(['list', '--lang', 'fr']),
  ]);
  expect(list.stdout).toMatch(/^kurzcheck +Kurzcheck +10 questions, 2 min\n/);
  expect(show.stdout).toMatch(/10 Fragen, etwa 2 Minuten/);
  expect(none).toEqual({
    code: 2,
    stdout: '',
    stderr: expect.stringMatching(/^kundencheck: There is nobody to ask here/),
  });
  expect(strange.stderr).toBe('kundencheck: „fr“ geht bei --lang <sprache> nicht.\nMöglich ist: de, en.\n');
});
