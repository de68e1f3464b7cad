import { join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import axe, { type AxeResults } from 'axe-core';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { german } from '../../src/messages/german/german.js';
import { inBrowser, openFile } from '../support/browser.js';
import { runProgram } from '../support/program.js';
import { newFolder } from '../support/terminal.js';

const folder = newFolder();
const words = german.page;
const people = 'tests/cases/group-twelve-people';

/** What axe finds against WCAG 2.2 AA, each with where. Colours are the same at every width: they are looked at once. */
async function violations(page: Page, colours = true): Promise<readonly string[]> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  await page.evaluate(axe.source);
  const found: AxeResults = await page.evaluate(
    `axe.run(document, ${JSON.stringify({
      runOnly: { type: 'tag', values: tags },
      rules: { 'color-contrast': { enabled: colours } },
      resultTypes: ['violations'],
    })})`,
  );
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
}

/** By how much something is wider than the window, so that a person had to scroll sideways. */
async function tooWide(page: Page): Promise<number> {
  return page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
}

async function made(name: string, args: readonly string[]): Promise<string> {
  const path = join(folder, `${name}.html`);
  expect(await runProgram([...args, '--output', path])).toMatchObject({ code: 0, stdout: '' });
  return path;
}

const looks: readonly {
  readonly look: string;
  readonly options: BrowserContextOptions;
  readonly colours?: boolean;
}[] = [
  { look: 'light', options: {} },
  { look: 'dark', options: { colorScheme: 'dark' } },
  { look: '320 pixels wide', options: { viewport: { width: 320, height: 640 } }, colours: false },
  // Twice as large is half as wide.
  {
    look: 'at 200 %',
    options: { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 },
    colours: false,
  },
];

const answers = 'tests/cases/answers-text/answers.yaml';
const check = 'tests/cases/answers-text/check.yaml';

inBrowser('pages', () => {
  const files: string[] = [];
  beforeAll(async () => {
    const html = ['--format', 'html'];
    const [set, answered] = [`${people}/gespraeche.yaml`, `${people}/antworten.csv`];
    files.push(
      await made('profile', ['run', check, '--answers', answers, ...html]),
      await made('group', ['group', set, answered, '--by', 'abteilung', ...html]),
      await made('compare', ['compare', set, answered, answered, ...html]),
      await made('set', ['show', check, ...html]),
    );
  }, 60_000);

  test.each(looks)(
    'have no fault that axe finds: $look',
    async ({ look, options, colours }) => {
      for (const file of files) {
        const { page, strange } = await openFile(file, { ...options, bypassCSP: true });
        expect([await violations(page, colours), await tooWide(page), strange]).toEqual([[], 0, []]);
        if (look === 'light') {
          await page.emulateMedia({ media: 'print' });
          expect(await violations(page)).toEqual([]);
        }
        await page.context().close();
      }
    },
    240_000,
  );

  test.each(looks)(
    'that ask have none on any screen: $look',
    async ({ look, options, colours }) => {
      const file = await made(`kurzcheck ${look}`, ['page', 'kurzcheck']);
      const { page, strange } = await openFile(file, { ...options, bypassCSP: true });
      const sound = async () =>
        expect([await violations(page, colours), await tooWide(page)]).toEqual([[], 0]);
      await sound();
      await page.getByRole('button', { name: words.start }).click();
      await page.getByRole('button', { name: words.next, exact: true }).click();
      await sound();
      while ((await page.locator('.progress').count()) > 0)
        await page.getByRole('button', { name: words.skip }).click();
      await sound();
      await page.getByRole('button', { name: german.interview.review.score }).first().click();
      await sound();
      expect(strange).toEqual([]);
      await page.context().close();
    },
    120_000,
  );

  test('that ask are answered by the keyboard alone, and the focus is never lost', async () => {
    const { page, strange } = await openFile(await made('keys', ['page', 'kurzcheck']));
    const focused = () => page.evaluate('document.activeElement?.tagName');
    /** Goes on with the Tab key until something named so has the focus. */
    const reach = async (name: string) => {
      for (let steps = 0; steps < 60; steps += 1) {
        await page.keyboard.press('Tab');
        const text = await page.evaluate('document.activeElement?.textContent ?? ""');
        if (text === name) return;
      }
      throw new Error(`the Tab key never reaches ${name}`);
    };
    await reach(words.start);
    await page.keyboard.press('Enter');
    for (let asked = 0; (await page.locator('.progress').count()) > 0; asked += 1) {
      expect(await focused()).toBe('H1');
      if ((await page.locator('textarea').count()) > 0) {
        await page.keyboard.press('Tab');
        await page.keyboard.type('Ein Gedanke');
        await reach(words.next);
      } else await page.keyboard.press('1');
      await page.keyboard.press('Enter');
      expect(asked).toBeLessThan(40);
    }
    await reach(german.interview.review.score);
    await page.keyboard.press('Enter');
    expect(await focused()).toBe('H1');
    expect(await page.locator('.profile h2').count()).toBeGreaterThan(3);
    await reach(words.copy);
    await page.keyboard.press('Enter');
    await page.getByText(words.copied).waitFor();
    expect(strange).toEqual([]);
    await page.context().close();
  }, 60_000);
});
