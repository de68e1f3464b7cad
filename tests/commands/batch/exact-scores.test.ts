import { expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { documentedAnswers } from '../../../src/core/items/documented.js';
import type { Answer } from '../../../src/core/model/answer-sheet.js';
import type { Item, QuestionSet } from '../../../src/core/model/question-set.js';
import { score } from '../../../src/core/scoring/score.js';
import { readAnswersDocument } from '../../../src/readers/answers/documents/one-person.js';
import { PLAIN_CSV } from '../../../src/renderers/csv-cells.js';
import { batched, csvOf, written } from '../../support/batched.js';
import { toNumber } from '../../support/fractions.js';
import { exactPercents } from '../../support/plain-dimensions.js';
import { plainScore } from '../../support/plain-score.js';
import { randomRow, randomSet } from '../../support/random-sets.js';
import { sheetOf } from '../../support/sets.js';

/** How many sets, each with one sheet; `EXACT=2000 npm test -- tests/commands/batch/exact-scores` takes minutes. */
const SETS = Number(process.env.EXACT ?? 40);

/** In each dimension's own unit. */
type Values = readonly (number | null)[];

async function byCsv(set: QuestionSet, rows: readonly (readonly string[])[]): Promise<Values> {
  const { output } = await batched(set, [csvOf(rows)], true, { format: 'csv', dialect: PLAIN_CSV });
  const [header = [], cells = []] = parse(output) as string[][];
  return set.dimensions.map(({ id }) => {
    const cell = cells[header.indexOf(id)] ?? '';
    return cell === '' ? null : Number(cell);
  });
}

async function byNdjson(set: QuestionSet, rows: readonly (readonly string[])[]): Promise<Values> {
  const { output } = await batched(set, [csvOf(rows)], false, { format: 'ndjson', dialect: PLAIN_CSV });
  const profile = JSON.parse(output) as {
    readonly dimensions: readonly { readonly percent: number | null; readonly value?: number | null }[];
  };
  return profile.dimensions.map(({ percent, value = percent }) => value);
}

/** As `run --answers` reads and scores a document. */
async function byDocument(set: QuestionSet, answers: ReadonlyMap<string, Answer>): Promise<Values> {
  const text = JSON.stringify({ answers: documentedAnswers(set.items, answers) });
  const reading = await readAnswersDocument(Buffer.from(text), set);
  if (!reading.ok) throw new Error(JSON.stringify(reading.findings));
  return score(set, reading.value.sheet).dimensions.map(({ value }) => value);
}

/** A table says what its set declares: where codes have names of their own, these. */
function cellOf(item: Item, answer: Answer): string {
  const codes = item.kind === 'scale' ? item.scale.codes : null;
  const code = item.kind === 'scale' && typeof answer === 'number' ? codes?.[answer - item.scale.from] : null;
  return code == null ? written(answer) : String(code);
}

test('a table, documents and a single sheet score alike to the last bit, and as fractions do', async () => {
  // An empty cell cannot say that nothing was ticked.
  const kept = (answer: Answer) => (Array.isArray(answer) && answer.length === 0 ? null : answer);
  const cases = randomSet.chain((set) => randomRow(set).map((row) => ({ set, row: row.map(kept) })));
  await fc.assert(
    fc.asyncProperty(cases, async ({ set, row }) => {
      fc.pre(row.some((answer) => answer !== null));
      const sheetWith = (meant: (answer: Answer) => Answer) =>
        sheetOf(Object.fromEntries(set.items.map(({ id }, at) => [id, meant(row[at] ?? null)])));
      // Blanks say nothing, in a cell or a document.
      const sheet = sheetWith((answer) =>
        typeof answer === 'string' && answer.trim() === '' ? null : answer,
      );
      const table = [
        ['person', ...set.items.map(({ id }) => id)],
        ['p', ...set.items.map((item, at) => cellOf(item, row[at] ?? null))],
      ];
      const values = await byCsv(set, table);
      expect(await byNdjson(set, table)).toEqual(values);
      expect(await byDocument(set, sheetWith((answer) => answer).answers)).toEqual(values);
      for (const [at, dimension] of plainScore(set, sheet).dimensions.entries()) {
        const exact = exactPercents.get(dimension);
        const isPercent = dimension.dimension.score.unit === 'percent';
        const expected = isPercent && exact !== undefined ? toNumber(exact) : dimension.value;
        if (expected === null || dimension.value === null) expect(values[at]).toBeNull();
        else
          expect(
            Math.abs((values[at] ?? Number.NaN) - expected) / Math.max(1, Math.abs(expected)),
          ).toBeLessThanOrEqual(1e-12);
      }
    }),
    { numRuns: SETS },
  );
}, 1_200_000);
