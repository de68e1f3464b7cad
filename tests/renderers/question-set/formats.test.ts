import { readdirSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { german } from '../../../src/messages/german/german.js';
import { plainPaint } from '../../../src/platform/paint.js';
import { setReport } from '../../../src/renderers/question-set/set-report.js';
import { width } from '../../../src/renderers/text/layout.js';
import { builtInSet } from '../../support/random-sheets.js';
import { setFrom } from '../../support/sets.js';

const ids = readdirSync('content').flatMap((name) => (name.endsWith('.yaml') ? [name.slice(0, -5)] : []));

const LONG = setFrom(
  JSON.stringify({
    title: 'Titel '.repeat(40),
    scales: { s: ['nie '.repeat(40), 'immer'] },
    dimensions: { d: { title: 'Dimension '.repeat(20), about: 'Worum es geht. '.repeat(30) } },
    items: [
      { text: 'Frage '.repeat(50) },
      { kind: 'text', text: 'x'.repeat(500), when: { item: 'i1', is: '\u202e'.length } },
    ],
  }),
);

describe('a question set as text', () => {
  test.each([...ids, 'with everything long'])('%s fits 80 and 120 columns', async (id) => {
    const set = ids.includes(id) ? builtInSet(id) : LONG;
    const render = await setReport.renderer('text');
    for (const columns of [80, 120])
      expect(
        render(set, null, german, { columns, paint: plainPaint, bars: true })
          .split('\n')
          .filter((line) => width(line) > columns),
      ).toEqual([]);
  });
});

test.each(setReport.formats)('a question set as %s lets no control character out', async (format) => {
  const set = setFrom(
    'title: T\nitems: [{ id: t, kind: text, text: A }, { kind: text, text: B, when: { item: t, is: "\\u009b31m\\u202e" } }]\n',
  );
  const render = await setReport.renderer(format);
  expect(render(set, null, german, { columns: 80, paint: plainPaint, bars: true })).not.toMatch(
    /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/,
  );
});
