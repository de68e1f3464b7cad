import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { explain, reviewSet } from '../../../src/index.js';

test.each(readdirSync('tests/sound'))('nothing is said of %s', async (name) => {
  const found = await reviewSet(readFileSync(`tests/sound/${name}`), 'probe');
  expect(found.map((one) => explain(one, name))).toEqual([]);
});

test('nor of the page for people who come from Word', async () => {
  const page = readFileSync('docs/vom-fragebogen-in-word-zum-check.md', 'utf8');
  const [, yaml = ''] = /^```yaml\n(.*?)^```/ms.exec(page) ?? [];
  const found = await reviewSet(Buffer.from(yaml), 'probe');
  expect(found.map((one) => explain(one, 'page'))).toEqual([]);
});
