import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { score } from '../../src/core/scoring/score.js';
import { german } from '../../src/messages/german/german.js';
import { renderJson } from '../../src/renderers/profile/json.js';
import { inBrowser, openFile } from '../support/browser.js';
import { gespraeche, seminar } from '../support/seminar.js';
import { newFolder } from '../support/terminal.js';

inBrowser('the browser entry, in a browser', () => {
  test('gives the profiles that Node gives', async () => {
    const file = join(newFolder(), 'leer.html');
    await writeFile(file, '<!doctype html><link rel="icon" href="data:,"><title>Leer</title>');
    const { page, strange } = await openFile(file);
    const people = seminar.map(({ sheet }) => sheet);
    const given = {
      code: readFileSync('dist/browser.js', 'utf8'),
      set: JSON.stringify(gespraeche),
      sheets: people.map((sheet) => ({ ...sheet, answers: [...sheet.answers] })),
    };
    const profiles = await page.evaluate(async ({ code, set, sheets }) => {
      const address = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
      const library = await import(address);
      const compiled = JSON.parse(set);
      return sheets.map((sheet) => {
        const scored = library.score(compiled, { ...sheet, answers: new Map(sheet.answers) });
        return scored.ok ? library.profileJson(compiled, scored.value, library.german) : scored.refusals;
      });
    }, given);
    expect(profiles).toEqual(people.map((sheet) => renderJson(gespraeche, score(gespraeche, sheet), german)));
    expect(strange).toEqual([]);
  }, 60_000);
});
