// Pictures of pages for docs/, from real runs in a real browser. Usage: npm run pages
import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'kundencheck-pages-'));
const people = join(root, 'tests/cases/group-twelve-people');

function made(name, ...args) {
  const path = join(folder, `${name}.html`);
  const ran = spawnSync(process.execPath, [
    join(root, 'bin/kundencheck.js'),
    ...args,
    '--output',
    path,
    '--force',
  ]);
  if (ran.status !== 0) throw new Error(String(ran.stderr));
  return path;
}

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});

async function picture(name, file, { look = {}, before = async () => {}, whole = false }) {
  const page = await browser.newPage({ viewport: { width: 820, height: 760 }, ...look });
  await page.goto(`file://${file}`);
  await before(page);
  await page.screenshot({ path: join(root, 'docs/seiten', `${name}.png`), fullPage: whole });
  await page.close();
}

const check = made('check', 'page', 'haltungen');
const group = made(
  'gruppe',
  'group',
  `${people}/gespraeche.yaml`,
  `${people}/antworten.csv`,
  '--format',
  'html',
);
const dark = { colorScheme: 'dark' };
const phone = { viewport: { width: 360, height: 740 } };

/** Answers from left to right and back, so that every dimension has a score of its own. */
async function answered(page) {
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  for (let at = 0; (await page.locator('.progress').count()) > 0; at += 1) {
    if ((await page.locator('textarea').count()) > 0) await page.getByRole('button').nth(0).click();
    else {
      await page.keyboard.press(String(2 + ((at * 7) % 4)));
      await page.keyboard.press('Enter');
    }
  }
  await page.locator('button.main').first().click();
}

async function question(page) {
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('4');
}

const scrolled = (text) => (page) =>
  page
    .getByText(text)
    .first()
    .evaluate((element) => element.scrollIntoView());

await picture('frage', check, { before: question });
await picture('frage-telefon', check, { before: question, look: phone });
await picture('profil', check, { before: answered });
await picture('profil-dunkel', check, { before: answered, look: dark });
await picture('gruppe', group, { before: scrolled('Wie sich die Gruppe verteilt') });
await picture('gruppe-wand-dunkel', group, { look: dark });
await picture('papier', check, {
  look: { viewport: { width: 794, height: 1123 } },
  before: (page) => page.emulateMedia({ media: 'print' }),
});
await browser.close();
