import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { savedAnswers } from '../support/answer-in-page.js';
import { inBrowser, openFile } from '../support/browser.js';
import { OWN_WORDS_SET } from '../support/own-words-set.js';
import { runProgram } from '../support/program.js';
import { newFolder } from '../support/terminal.js';

inBrowser('words of a person’s own in a page', () => {
  test('are chosen, written, shown again and saved, and no digit in them is a key', async () => {
    const folder = newFolder();
    const [set, file] = [join(folder, 'worte.yaml'), join(folder, 'worte.html')];
    await writeFile(set, OWN_WORDS_SET);
    expect(await runProgram(['page', set, '--output', file])).toMatchObject({ code: 0 });
    const { page, strange } = await openFile(file);
    const next = page.getByRole('button', { name: 'Weiter' });
    const back = page.getByRole('button', { name: 'Zurück' });
    await page.getByRole('button', { name: 'Los geht es' }).click();

    await page.keyboard.press('3');
    await page.keyboard.press('Enter');
    await page.keyboard.press('3');
    await page.keyboard.press('Enter');
    expect(await page.getByRole('alert').textContent()).toContain('Wähle eine Antwort');
    const words = page.getByRole('textbox', { name: 'Etwas anderes' });
    await words.fill('Weg 1 oder');
    await words.press('2');
    expect(await page.getByRole('radio').nth(2).isChecked()).toBe(true);
    // Going back keeps what was written, and the words for no answer are chosen still.
    await back.click();
    expect(await page.getByRole('radio', { name: 'weiß nicht' }).isChecked()).toBe(true);
    await next.click();
    expect(await words.inputValue()).toBe('Weg 1 oder2');
    await next.click();

    await page.getByRole('checkbox', { name: 'Daheim' }).check();
    await page.getByRole('textbox', { name: 'Anderswo' }).fill('Im Zug');
    await next.click();
    const given = await page.locator('.answered').allTextContents();
    expect(given).toEqual(['weiß nicht', 'Weg 1 oder2', 'Daheim | Im Zug']);
    const saved = await savedAnswers(page);
    expect(JSON.parse(saved).answers).toEqual({
      oft: null,
      weg: { other: 'Weg 1 oder2' },
      orte: ['heim', { other: 'Im Zug' }],
    });
    const answers = join(folder, 'antworten.json');
    await writeFile(answers, saved);
    expect((await runProgram(['run', set, '--answers', answers, '--format', 'json'])).stdout).toBe(saved);
    expect(await page.locator('#line-hint').textContent()).toContain('Freie Texte stehen nicht');
    expect(strange).toEqual([]);
  }, 60_000);
});

test('a form on paper has a column for no answer and a line to write on', async () => {
  const folder = newFolder();
  const [set, file] = [join(folder, 'worte.yaml'), join(folder, 'worte.html')];
  await writeFile(set, OWN_WORDS_SET);
  await runProgram(['page', set, '--output', file]);
  const html = await readFile(file, 'utf8');
  expect(html).toContain('<th scope="col">weiß nicht</th>');
  expect(html).toMatch(/Etwas anderes <span class="blank"><\/span>/);
});
