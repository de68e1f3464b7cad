import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { documentedAnswers } from '../../../src/core/items/documented.js';
import type { Answer } from '../../../src/core/model/answer-sheet.js';
import { EXCEL_CSV, PLAIN_CSV } from '../../../src/renderers/csv-cells.js';
import { batched, csvOf, written } from '../../support/batched.js';
import { randomAnswer, randomSet } from '../../support/random-sets.js';
import { setFrom } from '../../support/sets.js';

const person = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom('p1', 'anna', 'K-17', 'x_2', '0815') },
  {
    weight: 1,
    arbitrary: fc.constantFrom('', ' ', '=1+1', 'a"b', 'Ä, B', '-3', '\u001b[1m', 'x'.repeat(300)),
  },
);

const badCell = fc.constantFrom('99', '3.5', 'drei', '-', 'NA', ' 2 ', '"', 'b', '\0');

test('from bytes to bytes comes out what comes out by way of profiles, byte for byte', async () => {
  const files = randomSet.chain((set) => {
    const cells = fc.tuple(
      ...set.items.map((item) =>
        fc.oneof(
          { weight: 30, arbitrary: randomAnswer(item).map(written) },
          { weight: 1, arbitrary: badCell },
        ),
      ),
    );
    const row = fc.tuple(person, cells).map(([name, answers]) => [name, ...answers]);
    return fc.record({
      set: fc.constant(set),
      rows: fc.array(row, { maxLength: 12 }),
      lineEnd: fc.constantFrom('\n', '\r\n'),
      look: fc.constantFrom(
        { format: 'csv', dialect: PLAIN_CSV } as const,
        { format: 'csv', dialect: EXCEL_CSV } as const,
        { format: 'ndjson', dialect: PLAIN_CSV } as const,
        { format: 'ndjson', dialect: PLAIN_CSV, brief: true } as const,
      ),
      cut: fc.nat({ max: 400 }),
    });
  });
  await fc.assert(
    fc.asyncProperty(files, async ({ set, rows, lineEnd, look, cut }) => {
      const header = ['code', ...set.items.map(({ id }) => id)];
      const bytes = csvOf([header, ...rows], lineEnd);
      const chunks = [bytes.subarray(0, cut), bytes.subarray(cut)];
      expect(await batched(set, chunks, true, look)).toEqual(await batched(set, [bytes], false, look));
    }),
    { numRuns: 200 },
  );
});

test('why advice fired is told of each row, whatever its rule looks at', async () => {
  const set = setFrom(`
title: Probe
scales: { z: [nie, manchmal, immer] }
dimensions:
  d: { title: D, bands: [{ from: 0, title: wenig }, { from: 50, title: viel }] }
  e: { title: E, bands: [{ from: 0, title: wenig }, { from: 50, title: viel }] }
gaps: { g: { title: Abstand, of: d, minus: e } }
overall: { title: Alles, dimensions: all }
items:
  - { id: a, text: A, dimension: d }
  - { id: b, text: B, dimension: e }
  - { id: c, text: C, dimension: e }
advice:
  - { when: { gap: g, atLeast: -100 }, title: Abstand, text: Sieh hin. }
  - { when: { dimension: d, below: 101 }, title: D, text: Sieh hin. }
  - { when: { overall: true, atLeast: 0 }, title: Alles, text: Sieh hin. }
  - { when: { all: [{ item: b, atLeast: 2 }, { item: a, atMost: 2 }] }, title: Zwei, text: Sieh hin. }
`);
  const codes = ['', '1', '2', '3'];
  const rows = codes.flatMap((a) => codes.flatMap((b) => codes.map((c) => [`${a}-${b}-${c}`, a, b, c])));
  const bytes = csvOf([['code', 'a', 'b', 'c'], ...rows], '\n');
  const look = { format: 'ndjson', dialect: PLAIN_CSV } as const;
  expect(await batched(set, [bytes], true, look)).toEqual(await batched(set, [bytes], false, look));
});

test('documents straight to lines come out as by way of profiles, byte for byte', async () => {
  const circumstances = fc.oneof(
    { weight: 6, arbitrary: fc.constant({}) },
    {
      weight: 1,
      arbitrary: fc.constantFrom<object>(
        { perspective: 'other' },
        { started: '2026-05-04T08:00:00.000Z', finished: '2026-05-04T08:03:00.000Z', medianSeconds: 0.4 },
        { medianSeconds: 0.4 },
        { set: { id: 'anders' } },
        { set: { fingerprint: 'older', version: '0.9.0' } },
        { format: 'kundencheck/group/1' },
      ),
    },
  );
  const files = randomSet.chain((set) => {
    const answers = fc.tuple(...set.items.map((item) => randomAnswer(item)));
    const document = fc.tuple(fc.option(person), answers, circumstances).map(([name, given, more]) => {
      const byItem = new Map(set.items.map(({ id }, index) => [id, given[index] as Answer]));
      return JSON.stringify({ ...more, person: name, answers: documentedAnswers(set.items, byItem) });
    });
    const line = fc.oneof(
      { weight: 9, arbitrary: document },
      { weight: 1, arbitrary: fc.constantFrom('{"answers":{}}', '{"answers":{"nie":1}}', '{"person":') },
    );
    const look = fc.constantFrom(
      { format: 'csv', dialect: PLAIN_CSV } as const,
      { format: 'ndjson', dialect: PLAIN_CSV } as const,
    );
    return fc.record({ set: fc.constant(set), look, lines: fc.array(line, { maxLength: 12 }) });
  });
  await fc.assert(
    fc.asyncProperty(files, async ({ set, lines, look }) => {
      const bytes = Buffer.from(`${lines.join('\n')}\n`);
      expect(await batched(set, [bytes], true, look)).toEqual(await batched(set, [bytes], false, look));
    }),
    { numRuns: 100 },
  );
});

test('a delimiter or a line end that was quoted is never taken for one that was not, nor the other way round', async () => {
  const set = setFrom(`
title: Probe
scales: { z: { from: 1, to: 5, low: nie, high: immer } }
dimensions: { d: D }
items: [{ id: t, kind: text, text: Was noch? }, { id: i, text: Wie oft?, dimension: d }]
`);
  const file = 'code,t,i\na,",",3\nb,,,\nc,x,4\nd,"\n",5\n\ne,y,\nf,"""",2\ng,",",\n';
  const look = { format: 'csv', dialect: PLAIN_CSV } as const;
  const quick = await batched(set, [Buffer.from(file)], true, look);
  expect(quick).toEqual(await batched(set, [Buffer.from(file)], false, look));
  expect(quick.output).toBe(`person,answered,d,d.mean,d.band,overall,advice,notices
a,2,50,3,,,,
c,2,75,4,,,,
d,1,100,5,,,,
e,1,,,,,,
f,2,25,2,,,,
g,1,,,,,,
`);
});
