import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { sheetOf } from '../../src/core/interview/interview.js';
import { documentedAnswers } from '../../src/core/items/documented.js';
import type { QuestionSet } from '../../src/core/model/question-set.js';
import { score } from '../../src/core/scoring/score.js';
import { german } from '../../src/messages/german/german.js';
import { readAnswersDocument } from '../../src/readers/answers/documents/one-person.js';
import { renderJson } from '../../src/renderers/profile/json.js';
import { again, answerable, answerInPage, savedAnswers } from '../support/answer-in-page.js';
import { inBrowser, openFile } from '../support/browser.js';
import { builtIn, builtInSets } from '../support/built-in-sets.js';
import { runProgram } from '../support/program.js';
import { sheetsOf } from '../support/random-sheets.js';
import { newFolder } from '../support/terminal.js';

/** How many sheets of each check are answered; `PAGE_SHEETS=200` takes its time. */
const SHEETS = Number(process.env.PAGE_SHEETS ?? 1);

inBrowser('a check answered in its page', () => {
  const folder = newFolder();

  test.each(builtInSets.map((set) => ({ id: set.id, set })))(
    '$id: gives the very profile that run --answers gives',
    async ({ id, set }) => {
      const path = join(folder, `${id}.html`);
      expect(await runProgram(['page', id, '--output', path])).toMatchObject({ code: 0 });
      const { page, strange } = await openFile(path);
      for (const [at, sheet] of fc.sample(sheetsOf(set), { numRuns: SHEETS, seed: 20261122 }).entries()) {
        const interview = await answerInPage(page, set, answerable(set, sheet));
        const saved = await savedAnswers(page);
        const { answers } = sheetOf(interview, '', '');
        expect(JSON.parse(saved).answers).toEqual(documentedAnswers(set.items, answers));
        expect(saved).toBe(at === 0 ? await profileOfRun(id, saved) : await profileOf(set, saved));
        await again(page);
      }
      expect(strange).toEqual([]);
    },
    60_000 + 10_000 * SHEETS,
  );

  test('a page without a profile saves the answers alone, and whoever reads them has the profile', async () => {
    const path = join(folder, 'later.html');
    await runProgram(['page', 'kurzcheck', '--no-profile', '--output', path]);
    const { page, strange } = await openFile(path);
    const set = builtIn('kurzcheck');
    const [sheet] = fc.sample(sheetsOf(set), { numRuns: 1, seed: 20261122 });
    if (sheet === undefined) throw new Error('a sample has a sheet');
    await answerInPage(page, set, answerable(set, sheet));
    const saved = await savedAnswers(page, german.page.finish);
    expect(strange).toEqual([]);
    const parts = [
      'format',
      'set',
      'person',
      'perspective',
      'started',
      'finished',
      'medianSeconds',
      'answers',
    ];
    expect(Object.keys(JSON.parse(saved))).toEqual(parts);
    const profile = JSON.parse(await profileOfRun('kurzcheck', saved));
    expect(profile).toMatchObject(JSON.parse(saved));
    expect(profile.dimensions).toHaveLength(set.dimensions.length);
  }, 60_000);

  async function profileOfRun(id: string, answers: string): Promise<string> {
    const file = join(folder, `${id}.json`);
    await writeFile(file, answers);
    const { stdout, stderr } = await runProgram(['run', id, '--answers', file, '--format', 'json']);
    expect(stderr).toBe('');
    return stdout;
  }
});

/** What `run --answers` does, without starting the program for each sheet. */
async function profileOf(set: QuestionSet, answers: string): Promise<string> {
  const reading = await readAnswersDocument(Buffer.from(answers), set);
  return reading.ok ? renderJson(set, score(set, reading.value.sheet), german) : '';
}
