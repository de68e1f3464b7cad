import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { AnswerLog } from '../../../src/commands/answer-files/answer-log.js';
import { Progress } from '../../../src/commands/answer-files/progress.js';
import { BatchRun } from '../../../src/commands/batch/batch-job.js';
import { type Answer, NOT_APPLICABLE } from '../../../src/core/model/answer-sheet.js';
import type { QuestionSet } from '../../../src/core/model/question-set.js';
import { german } from '../../../src/messages/german/german.js';
import type { World } from '../../../src/platform/world.js';
import { NO_WISHES } from '../../../src/readers/answers/columns/columns.js';
import { batchFormat } from '../../../src/renderers/batch/batch-format.js';
import type { BatchFormatName } from '../../../src/renderers/batch/format-names.js';
import { RejectFile } from '../../../src/renderers/batch/reject-file.js';
import { type CsvDialect, EXCEL_CSV, PLAIN_CSV } from '../../../src/renderers/csv-cells.js';
import { randomAnswer, randomSet } from '../../support/random-sets.js';
import { setFrom } from '../../support/sets.js';

interface Batched {
  readonly output: string;
  readonly rejects: string;
  readonly said: readonly string[];
}

/** What a batch of one CSV file writes and says; from bytes to bytes, or by way of sheets and profiles. */
async function batched(
  set: QuestionSet,
  chunks: readonly Uint8Array[],
  quick: boolean,
  { format, dialect }: { readonly format: BatchFormatName; readonly dialect: CsvDialect },
): Promise<Batched> {
  const log = new AnswerLog(set, german, { rejectsKept: true, once: false, names: true });
  const world = { now: () => new Date(0), stderr: { isTerminal: false } } as unknown as World;
  const gathered = () => {
    const parts: string[] = [];
    const write = async (bytes: Uint8Array) => {
      parts.push(Buffer.from(bytes).toString('utf8'));
    };
    return { parts, sink: { write, commit: async () => {}, discard: async () => {} } };
  };
  const [output, rejects] = [gathered(), gathered()];
  const run = new BatchRun({
    set,
    wishes: NO_WISHES,
    messages: german,
    format: await batchFormat(format, set, german, { dialect, provenance: false, brief: true }),
    quick,
    output: output.sink,
    rejects: { sink: rejects.sink, file: new RejectFile(set, german, null) },
    findings: null,
    reports: null,
    log,
    progress: new Progress({ world, messages: german, quiet: true }),
    cancelled: () => false,
  });
  async function* source() {
    yield* chunks;
  }
  await run.run([{ name: 'in.csv', chunks: source(), again: false }]);
  return { output: output.parts.join(''), rejects: rejects.parts.join(''), said: log.lines() };
}

const person = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom('p1', 'anna', 'K-17', 'x_2', '0815') },
  {
    weight: 1,
    arbitrary: fc.constantFrom('', ' ', '=1+1', 'a"b', 'Ä, B', '-3', '\u001b[1m', 'x'.repeat(300)),
  },
);

function written(answer: Answer): string {
  if (answer === null) return '';
  return Array.isArray(answer) ? answer.join('|') : answer === NOT_APPLICABLE ? 'n/a' : String(answer);
}

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
      ),
      cut: fc.nat({ max: 400 }),
    });
  });
  await fc.assert(
    fc.asyncProperty(files, async ({ set, rows, lineEnd, look, cut }) => {
      const cell = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
      const header = ['code', ...set.items.map(({ id }) => id)];
      const bytes = Buffer.from(
        [header, ...rows].map((row) => row.map(cell).join(',')).join(lineEnd) + lineEnd,
      );
      const chunks = [bytes.subarray(0, cut), bytes.subarray(cut)];
      expect(await batched(set, chunks, true, look)).toEqual(await batched(set, [bytes], false, look));
    }),
    { numRuns: 200 },
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
