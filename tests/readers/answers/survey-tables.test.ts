import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { writeXlsx } from 'hucre/xlsx';
import { Scorer } from '../../../src/core/scoring/score.js';
import { NO_WISHES } from '../../../src/readers/answers/columns/columns.js';
import { readAnswers } from '../../../src/readers/answers/read-answers.js';
import { rowsOnly } from '../../../src/readers/answers/reading.js';
import { setFrom } from '../../support/sets.js';
import {
  type Answered,
  expectedPercents,
  type SurveyTable,
  surveyTable,
} from '../../support/survey-tables.js';

interface Read {
  /** By person: percents of the dimensions, and what was ticked. */
  readonly scored: ReadonlyMap<string, readonly unknown[]>;
  readonly rejected: number;
  readonly refused: boolean;
}

const scorers = new Map<string, Scorer>();

function scorerOf(yaml: string): Scorer {
  const scorer = scorers.get(yaml) ?? new Scorer(setFrom(yaml));
  scorers.set(yaml, scorer);
  return scorer;
}

async function bytesOf({ bytes, sheet }: SurveyTable): Promise<Uint8Array> {
  if (sheet === null) return bytes as Uint8Array;
  const cover = { name: 'Deckblatt', rows: [['Umfrage im Mai'], ['Bitte nicht weitergeben']] };
  const answers = { name: 'Antworten', rows: sheet.rows.map((row) => [...row]) };
  return writeXlsx({ sheets: sheet.cover ? [cover, answers] : [answers] });
}

async function read(table: SurveyTable): Promise<Read> {
  const yaml = table.set;
  const bytes = await bytesOf(table);
  const scorer = scorerOf(yaml);
  const { set } = scorer;
  const scored = new Map<string, readonly unknown[]>();
  let rejected = 0;
  let refused = false;
  async function* chunks() {
    yield bytes;
  }
  const sources = [{ name: 'umfrage', chunks: chunks(), again: false }];
  for await (const row of readAnswers(rowsOnly(set, NO_WISHES), sources)) {
    if (row.kind === 'rejected') rejected += 1;
    if (row.kind === 'refused') refused = true;
    if (row.kind !== 'sheet') continue;
    const { dimensions } = scorer.score(row.sheet);
    const ticks = row.sheet.answers.get('m') ?? null;
    scored.set(row.sheet.person ?? '', [...dimensions.map(({ percent }) => percent), ticks]);
  }
  return { scored, rejected, refused };
}

/** Systems that write all ticks into one cell, or only those ticked, cannot say that none was. */
function ticksOf({ ticks }: Answered, system: SurveyTable['system']): readonly string[] | null {
  const cannotSayNone = ['own', 'google', 'qualtrics', 'formr', 'surveymonkey'].includes(system);
  return ticks !== null && ticks.length === 0 && cannotSayNone ? null : ticks;
}

/** Whoever ticked nothing and said nothing else may never have seen the question. */
function isSilent(person: Answered): boolean {
  return person.scale.every((place) => place === null) && (person.ticks ?? []).length === 0;
}

function expected({ people, system }: SurveyTable): ReadonlyMap<string, readonly unknown[]> {
  return new Map(
    people.flatMap((person, index) =>
      isSilent(person)
        ? []
        : [[`p${index}`, [...expectedPercents(person), ticksOf(person, system)] as const] as const],
    ),
  );
}

/** Whether everything in the table means something that the set knows. */
function isKnown({ coding: { kind, declared, missing } }: SurveyTable): boolean {
  const own = kind === 'code' || kind === 'code and label';
  return (declared || !own) && (declared || missing === '');
}

/** How many tables; `TABLES=20000 npm test -- tests/readers/answers/survey-tables` takes minutes. */
const TABLES = Number(process.env.TABLES ?? 2000);

describe('two thousand tables of ten systems in any dialect, an eighth of them workbooks', () => {
  test('come out exactly right, or are refused: never is a score wrong', async () => {
    const seen = { right: 0, refused: 0 };
    await fc.assert(
      fc.asyncProperty(surveyTable, async (table) => {
        const known = expected(table);
        const { scored, rejected, refused } = await read(table);
        for (const [person, scores] of scored) expect([person, scores]).toEqual([person, known.get(person)]);
        const whole = scored.size === known.size;
        expect(whole || refused || rejected > 0).toBe(true);
        if (isKnown(table))
          expect({ whole, rejected, refused }).toEqual({ whole: true, rejected: 0, refused: false });
        if (refused) seen.refused += 1;
        else seen.right += 1;
      }),
      { numRuns: TABLES },
    );
    // Both happen often enough for the law to mean something.
    expect(Math.min(seen.right, seen.refused)).toBeGreaterThan(TABLES / 10);
  }, 600_000);
});
