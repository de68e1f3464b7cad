import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { readSet } from '../../../src/index.js';
import { german } from '../../../src/messages/german/german.js';
import { plainPaint } from '../../../src/platform/paint.js';
import { setReport } from '../../../src/renderers/question-set/set-report.js';
import { width } from '../../../src/renderers/text/layout.js';
import { valuesIn, withOther } from '../../support/changed-values.js';
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
        render(set, 'proof', german, { columns, paint: plainPaint, bars: true })
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
  expect(render(set, 'proof', german, { columns: 80, paint: plainPaint, bars: true })).not.toMatch(
    /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/,
  );
});

test('whatever an author changes in a set, its proof sheet shows; the guide has a document of its own', async () => {
  const render = await setReport.renderer('text');
  const document = parse(readFileSync('tests/fixtures/every-key.yaml', 'utf8'));
  const read = (written: unknown) => {
    const reading = readSet(Buffer.from(JSON.stringify(written)), 'alles');
    return reading.ok ? reading.value : null;
  };
  const look = { columns: 100, paint: plainPaint, bars: true };
  const before = read(document);
  const changed = valuesIn(document).flatMap((path) => {
    const after = read(withOther(document, path));
    return after === null || after.fingerprint === before?.fingerprint ? [] : [{ after, path }];
  });
  expect(changed.length).toBeGreaterThan(100);
  const shown = before && render(before, 'proof', german, look);
  const unseen = changed.filter(({ after }) => render(after, 'proof', german, look) === shown);
  expect(unseen.map(({ path }) => path.join('.')).filter((path) => !path.startsWith('guide.'))).toEqual([]);
});
