// Pictures of pages for docs/, from real runs in a real browser. Usage: npm run pages [-- name…]
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { browserPlace } from './browser.mjs';

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
  executablePath: browserPlace,
  args: ['--no-sandbox'],
});

const wanted = process.argv.slice(2);

async function picture(name, file, { look = {}, before = async () => {}, whole = false }) {
  if (wanted.length > 0 && !wanted.includes(name)) return;
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
/** So many imagined people, the same each time; `shift`: how much further all of them are, in steps of the scale. */
function crowd(name, people, shift) {
  const { items } = JSON.parse(readFileSync(join(root, 'dist/content/haltungen.json'), 'utf8'));
  let state = 20261124;
  const chance = () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
  const asked = items.filter(({ kind }) => kind === 'scale');
  const rows = Array.from({ length: people }, (_, person) => {
    const leaning = 0.7 * chance() + 0.25;
    const answers = asked.map(({ scale: { from, to }, loadings: [{ reverse }] }) => {
      const place = leaning + 0.6 * (chance() - 0.5) + shift;
      const step = Math.round(Math.min(1, Math.max(0, reverse ? 1 - place : place)) * (to - from));
      return from + step;
    });
    return [`p${person}`, ...answers].join(',');
  });
  const path = join(folder, `${name}.csv`);
  writeFileSync(path, [['person', ...asked.map(({ id }) => id)].join(','), ...rows, ''].join('\n'));
  return path;
}

const before = crowd('vorher', 1000, 0);
const many = made('tausend', 'group', 'haltungen', before, '--format', 'html');
const change = made(
  'wandel',
  'compare',
  'haltungen',
  before,
  crowd('nachher', 1000, 0.07),
  '--format',
  'html',
);
const dark = { colorScheme: 'dark' };
const phone = { viewport: { width: 360, height: 740 } };
const sheet = { viewport: { width: 794, height: 1123 } };

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
await picture('profil-telefon', check, { before: answered, look: phone });
await picture('rat', check, {
  before: async (page) => {
    await answered(page);
    await scrolled('Womit Du anfangen kannst')(page);
  },
});
await picture('profil-gedruckt', check, {
  look: sheet,
  before: async (page) => {
    await answered(page);
    await page.emulateMedia({ media: 'print' });
  },
});
await picture('gruppe', group, { before: scrolled('Wie sich die Gruppe verteilt') });
await picture('gruppe-wand-dunkel', group, { look: dark });
await picture('tausend', many, { before: scrolled('Wie sich die Gruppe verteilt') });
await picture('tausend-dunkel', many, { before: scrolled('Wie geantwortet wurde'), look: dark });
const toSlopes = (page) =>
  page
    .locator('figure')
    .first()
    .evaluate((element) => element.scrollIntoView());
await picture('vorher-nachher', change, { before: toSlopes });
await picture('vorher-nachher-dunkel', change, { before: toSlopes, look: dark });
await picture('papier', check, {
  look: sheet,
  before: (page) => page.emulateMedia({ media: 'print' }),
});
await browser.close();
