import { join, resolve } from 'node:path';
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
  let asking = '';
  beforeAll(async () => {
    const html = ['--format', 'html'];
    const [set, answered] = [`${people}/gespraeche.yaml`, `${people}/antworten.csv`];
    files.push(
      await made('profile', ['run', check, '--answers', answers, ...html]),
      await made('group', ['group', set, answered, '--by', 'abteilung', ...html]),
      await made('compare', ['compare', set, answered, answered, ...html]),
      await made('set', ['show', check, ...html]),
    );
    asking = await made('kurzcheck', ['page', 'kurzcheck']);
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
          // What a table has besides is said beside the picture.
          expect(await page.locator('details table:visible').count()).toBe(0);
        }
        await page.context().close();
      }
    },
    240_000,
  );

  test.each(looks)(
    'that ask have none on any screen: $look',
    async ({ options, colours }) => {
      const { page, strange } = await openFile(asking, { ...options, bypassCSP: true });
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
    const { page, strange } = await openFile(asking);
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

/** What somebody gets who says yes or no to all of it. */
const papers = [
  'barrierefreiheit',
  'datenschutz',
  'fragen',
  'fuer-die-it',
  'handbuch',
  'personalrat',
  'security',
];

inBrowser('papers', () => {
  test('are one sheet each, in letters that can be read, with room where another computer has wider ones', async () => {
    const read = [];
    for (const name of papers) {
      const { page } = await openFile(resolve(`dist/papers/${name}.html`));
      const faults = await violations(page);
      await page.emulateMedia({ media: 'print' });
      const pixels: number = await page.evaluate(
        'Math.min(...[...document.querySelectorAll("main *")].map((one) => parseFloat(getComputedStyle(one).fontSize)))',
      );
      const pdf = await page.pdf({ preferCSSPageSize: true, scale: 1.04 });
      const sheets = String(pdf).match(/\/Type\s*\/Page\b/g)?.length;
      read.push({ name, sheets, faults, tooSmall: pixels * 0.75 < 9.5 });
      await page.context().close();
    }
    expect(read).toEqual(papers.map((name) => ({ name, sheets: 1, faults: [], tooSmall: false })));
  }, 60_000);
});
