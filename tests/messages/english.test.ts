import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { english } from '../../src/messages/english/english.js';
import { german } from '../../src/messages/german/german.js';
import { inFolder, runInProcess } from '../support/in-process.js';
import { leaves, textsIn } from '../support/sentences.js';
import { closeTerminals, keys, newFolder, Terminal } from '../support/terminal.js';

afterEach(closeTerminals);

const SET = readFileSync('tests/fixtures/first-week.yaml', 'utf8');
const wordsOf = (texts: readonly string[]): ReadonlySet<string> =>
  new Set(texts.flatMap((text) => text.match(/\p{L}{2,}/gu) ?? []).map((word) => word.toLowerCase()));

const spoken = (messages: unknown) => leaves(messages, '').flatMap(({ said }) => textsIn(said));
const englishWords = wordsOf([...spoken(english), SET]);
/** Words that only the German half uses. */
const germanWords = [...wordsOf(spoken(german))].filter((word) => !englishWords.has(word));

function germanIn(text: string): readonly string[] {
  const said = wordsOf([text]);
  return germanWords.filter((word) => said.has(word));
}

const person = (at: number) => ({
  person: `P${at}`,
  answers: {
    s1: (at % 5) + 1,
    s2: 2,
    w1: at % 2 === 0 ? 'yes' : 'no',
    w2: 3,
    days: at,
    met: ['a'],
    words: 'Nothing.',
  },
});

/** Names of columns, which files have in German; what stands for a name in a call; words that agree. */
const WORDS_OF_FILES =
  /\.(rejects\w+|words|placeholders\.\w+|titles\.[^.]*|agreed\.\d|yes\.\d|examples\.\d+\.\d|exits\.\d\.\d)$/;

test('English has every sentence of German, and none of its words', () => {
  const said = (messages: unknown) => leaves(messages, '').filter(({ path }) => !WORDS_OF_FILES.test(path));
  const [ours, theirs] = [said(english), said(german)] as const;
  expect(ours.map(({ path }) => path).toSorted()).toEqual(theirs.map(({ path }) => path).toSorted());
  expect(germanWords.length).toBeGreaterThan(500);
  const umlauts = ours.filter(({ said }) => textsIn(said).some((text) => /[äöüßÄÖÜ„]/.test(text)));
  expect(umlauts).toEqual([]);
});

describe('a check in English has no word of German', () => {
  test.each([
    ['run', 'first-week.yaml', '--answers', 'one.json'],
    ['run', 'first-week.yaml', '--answers', 'one.json', '--all', '--format', 'html'],
    ['run', 'first-week.yaml', '--answers', 'one.json', '--about', 'other', '--format', 'markdown'],
    ['show', 'first-week.yaml'],
    ['group', 'first-week.yaml', 'many.json'],
    ['group', 'first-week.yaml', 'many.json', '--format', 'html', '--with-texts'],
    ['compare', 'first-week.yaml', 'many.json', 'later.json'],
    ['compare', 'first-week.yaml', 'one.json', 'two.json'],
  ])('in %s %s %s %s', async (...args) => {
    const stdout = await inFolder(async (folder) => {
      writeFileSync(join(folder, 'first-week.yaml'), SET);
      writeFileSync(join(folder, 'one.json'), JSON.stringify(person(1)));
      writeFileSync(join(folder, 'two.json'), JSON.stringify({ ...person(3), person: 'P1' }));
      writeFileSync(
        join(folder, 'many.json'),
        JSON.stringify([1, 2, 3, 4, 0, 1, 2].map((_, at) => person(at))),
      );
      writeFileSync(
        join(folder, 'later.json'),
        JSON.stringify([3, 2, 1, 4, 0, 2, 2].map((as, at) => ({ ...person(as), person: `P${at}` }))),
      );
      return (await runInProcess(args, { folder })).stdout;
    });
    expect(stdout.length).toBeGreaterThan(400);
    expect(germanIn(stdout.replace(/<style>[\s\S]*?<\/style>|'sha256-[^']*'/g, ''))).toEqual([]);
  });

  test.each([['--plain'], ['--fresh']])('asked in a terminal with %s', async (look) => {
    const folder = newFolder();
    mkdirSync(join(folder, 'drafts'));
    writeFileSync(join(folder, 'first-week.yaml'), SET);
    const env = { KUNDENCHECK_DATA: folder };
    const terminal = new Terminal(['run', 'first-week.yaml', look], { folder, env });
    const enter = look === '--plain' ? '\r' : '';
    await terminal.see(look === '--plain' ? 'Question 1 of 7' : 'Enter: start');
    if (look !== '--plain') await terminal.see('Question 1 of 7', keys.enter);
    await terminal.see(/help/, '?', enter);
    if (look !== '--plain') await terminal.see('Question 1 of 7', 'q');
    for (const [answer, next] of [
      ['4', 'Question 2 of 7'],
      ['2', 'Question 3 of 7'],
      ['y', 'Question 4 of 7'],
      ['3', 'Question 5 of 7'],
    ] as const)
      await terminal.see(next, `${answer}${enter}`);
    await terminal.see('Question 6 of 7', '3\r');
    await terminal.see('Question 7 of 7', look === '--plain' ? '1 2\r' : '1\r');
    await terminal.see('Your answers', 'Fine.\r');
    await terminal.settle();
    await terminal.see('One step for this week', keys.enter);
    await terminal.settle();
    await terminal.see('Do you want to keep your profile?', look === '--plain' ? '\r' : 'b');
    await terminal.settle();
    await terminal.see('The profile is here:', look === '--plain' ? '1\r' : '1\r');
    expect(await terminal.exited).toEqual({ code: 0, signal: 0 });
    // A path may be anything.
    expect(germanIn(terminal.raw.replace(/The profile is here:[\s\S]*/, ''))).toEqual([]);
  });
});
