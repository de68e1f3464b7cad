// Where a browser of Chromium's family usually lies; the variable CHROMIUM names another.
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const places = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  join(process.env.PROGRAMFILES ?? 'C:\\Program Files', 'Google', 'Chrome', 'Application', 'chrome.exe'),
];

/** The path of a browser on this machine; undefined where there is none. */
export const browserPlace = places.find((path) => path !== undefined && existsSync(path));
