import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { askedItems } from '../../src/core/interview/interview.js';
import { documentedAnswers } from '../../src/core/items/documented.js';
import { german } from '../../src/messages/german/german.js';
import { answerable, answerInPage, savedAnswers } from '../support/answer-in-page.js';
import { inBrowser, openFile } from '../support/browser.js';
import { builtInSets } from '../support/built-in-sets.js';
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
      for (const sheet of fc.sample(sheetsOf(set), { numRuns: SHEETS, seed: 20261122 })) {
        const interview = await answerInPage(page, set, answerable(set, sheet));
        const saved = await savedAnswers(page);
        const given = askedItems(interview).map(
          (item) => [item.id, interview.answers.get(item.id) ?? null] as const,
        );
        expect(JSON.parse(saved).answers).toEqual(documentedAnswers(set.items, given));
        const file = join(folder, `${id}.json`);
        await writeFile(file, saved);
        const { stdout, stderr } = await runProgram(['run', id, '--answers', file, '--format', 'json']);
        expect({ stdout, stderr }).toEqual({ stdout: saved, stderr: '' });
        await page.getByRole('button', { name: german.page.again }).click();
      }
      expect(strange).toEqual([]);
    },
    60_000 + 10_000 * SHEETS,
  );
});
