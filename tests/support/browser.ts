import { afterAll, describe } from '@jest/globals';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { browserPlace as place } from '../../scripts/browser.mjs';

/** Tests in a real browser; without one they are skipped, but on a build server, which has to have one, they fail. */
export const inBrowser = place === undefined && process.env.CI === undefined ? describe.skip : describe;

let browser: Promise<Browser> | null = null;

afterAll(async () => {
  await (await browser)?.close();
});

export interface Opened {
  readonly page: Page;
  /** Whatever the page did that a page of ours never does: requests, dialogs, errors, breaches of its policy. */
  readonly strange: readonly string[];
}

/** Opens a file as a person would, by a double click. */
export async function openFile(path: string, options: BrowserContextOptions = {}): Promise<Opened> {
  if (place === undefined)
    throw new Error(
      'no Chromium or Chrome here: install Debian’s package chromium, or name yours in CHROMIUM',
    );
  browser ??= chromium.launch({ executablePath: place, args: ['--no-sandbox'] });
  const context = await (await browser).newContext({ viewport: { width: 900, height: 800 }, ...options });
  const page = await context.newPage();
  const strange: string[] = [];
  page.on('dialog', (dialog) => {
    if (dialog.type() !== 'beforeunload') strange.push(`dialog ${dialog.message()}`);
    void dialog.accept();
  });
  page.on('pageerror', (error) => strange.push(`error ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') strange.push(`console ${message.text()}`);
  });
  page.on('request', (request) => {
    if (!/^(file|blob):/.test(request.url())) strange.push(`request ${request.url()}`);
  });
  await page.goto(`file://${path}`);
  return { page, strange };
}
