import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { german } from '../../src/messages/german/german.js';
import { inBrowser, openFile } from '../support/browser.js';
import { runProgram } from '../support/program.js';
import { newFolder } from '../support/terminal.js';

const words = german.page;
const folder = newFolder();

const ATTACKS = [
  '<script>hit("script")</script>',
  '</script><script>hit("end of script")</script>',
  '<!--<script>hit("comment")',
  '<img src=x onerror=hit("image")>',
  '"><svg onload=hit("svg")>',
  "' onfocus='hit(1)' autofocus='",
  '<style>*{display:none}</style>',
  '<a href="javascript:hit(2)">x</a>',
  '<iframe srcdoc="<script>parent.hit(3)</script>"></iframe>',
  `$\{hit("template")}{{hit("template")}}`,
  '<meta http-equiv=refresh content="0;url=https://example.com">',
  '<base href="https://example.com">',
  '\\u003cscript>hit("escape")\\u003c/script>',
  '<math><mtext></mtext><mglyph><style><img src=x onerror=hit(4)></style></mglyph></math>',
];

/** Everything that an author may write, hostile. */
const set = JSON.stringify({
  id: 'boese',
  title: ATTACKS[0],
  intro: ATTACKS.join(' '),
  closing: ATTACKS[3],
  scales: { s: ATTACKS.slice(0, 5) },
  dimensions: {
    d: {
      title: ATTACKS[4],
      about: ATTACKS[3],
      bands: [{ from: 0, title: ATTACKS[5], text: ATTACKS.join(' ') }],
    },
    e: { title: ATTACKS[6] },
  },
  items: [
    ...ATTACKS.map((text, at) => ({ id: `i${at}`, text, help: text, dimension: at % 2 === 0 ? 'd' : 'e' })),
    { id: 't', kind: 'text', text: ATTACKS[1] },
  ],
  gaps: { g: { title: ATTACKS[3], of: 'd', minus: 'e' } },
  sources: { q: { author: ATTACKS[0], title: ATTACKS[1] } },
  advice: ATTACKS.map((text) => ({
    when: { item: 'i0', atLeast: 1 },
    title: text,
    text,
    try: text,
    source: 'q',
    passage: text,
  })),
});

inBrowser('hostile sets and answers', () => {
  test('do nothing in a page that asks, nor in the profile that it shows and saves', async () => {
    const [yaml, html] = [join(folder, 'boese.yaml'), join(folder, 'boese.html')];
    await writeFile(yaml, set);
    expect(await runProgram(['page', yaml, '--key', '--output', html])).toMatchObject({
      code: 0,
      stderr: `Gespeichert: ${html}\n`,
    });
    const { page, strange } = await openFile(html);
    await page.getByLabel(words.code).fill(ATTACKS[3] ?? '');
    await page.getByRole('button', { name: words.start }).click();
    while ((await page.locator('.progress').count()) > 0) {
      if ((await page.locator('textarea').count()) > 0) {
        await page.locator('textarea').fill(ATTACKS.join('\n'));
        await page.getByRole('button', { name: words.next, exact: true }).click();
      } else {
        await page.keyboard.press('2');
        await page.keyboard.press('Enter');
      }
    }
    await page.getByRole('button', { name: german.interview.review.score }).first().click();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: words.savePage }).click();
    const saved = join(folder, 'gespeichert.html');
    await (await download).saveAs(saved);
    const again = await openFile(saved);
    for (const opened of [page, again.page]) {
      expect(await opened.evaluate('typeof hit')).toBe('undefined');
      expect(await opened.locator('main :is(script, img, iframe, base, a[href], meta)').count()).toBe(0);
      expect(await opened.locator('h1').first().isVisible()).toBe(true);
    }
    expect([strange, again.strange]).toEqual([[], []]);
  }, 90_000);

  test('cannot get anything out of a page, whatever runs in it', async () => {
    const html = join(folder, 'still.html');
    await runProgram(['page', 'kurzcheck', '--output', html]);
    const { page } = await openFile(html);
    const heard: string[] = [];
    const server = createServer((request, response) => {
      heard.push(request.url ?? '');
      response.writeHead(200, { 'access-control-allow-origin': '*' }).end('export {}');
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const { port } = server.address() as AddressInfo;
    const sent = await page.evaluate(`(async () => {
      const place = '//127.0.0.1:${port}/';
      const loaded = (made, name) => new Promise((done, fail) => { made.onload = done; made.onopen = done; made.onerror = fail; made[name] = 'http:' + place; });
      const ways = [
        () => fetch('http:' + place),
        () => loaded(new Image(), 'src'),
        () => loaded(document.head.appendChild(document.createElement('script')), 'src'),
        () => loaded(Object.assign(document.head.appendChild(document.createElement('link')), { rel: 'stylesheet' }), 'href'),
        () => import('http:' + place),
        () => loaded(new WebSocket('ws:' + place), 'unused'),
      ];
      const sent = [];
      for (const [at, way] of ways.entries()) await way().then(() => sent.push(at), () => {});
      return sent;
    })()`);
    server.close();
    expect([sent, heard]).toEqual([[], []]);
  }, 60_000);
});
