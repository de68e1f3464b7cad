import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { groupChange, unmatched } from '../../../src/core/change/group-change.js';
import { personChange } from '../../../src/core/change/person-change.js';
import { ScoresByPerson } from '../../../src/core/change/scores-by-person.js';
import type { Profile } from '../../../src/core/model/profile.js';
import type { QuestionSet } from '../../../src/core/model/question-set.js';
import { score } from '../../../src/core/scoring/score.js';
import { pairedChange } from '../../../src/core/statistics/change.js';
import { german } from '../../../src/messages/german/german.js';
import { distributions } from '../../../src/platform/distributions.js';
import { plainPaint } from '../../../src/platform/paint.js';
import { groupChangeReport } from '../../../src/renderers/change/change-reports.js';
import { LIMITS } from '../../support/groups.js';
import {
  followingFrom,
  leftOutIn,
  type PossibleSheet,
  type PrintedList,
  type PrintedPair,
  possibleSheets,
  rareValues,
  type Secret,
} from '../../support/search-attacker.js';
import { setFrom, sheetOf } from '../../support/sets.js';

const set = setFrom(`
title: Zufriedenheit
scales: { z: { from: 0, to: 100, low: gar nicht, high: ganz } }
dimensions:
  ehe: { title: Zufriedenheit, norms: { mean: 60, sd: 7.5, reliability: 0.8 } }
  ruhe: Ruhe
items: [{ id: e, dimension: ehe, text: E }, { id: r, dimension: ruhe, text: R }]
overall: { title: Gesamt }
`);

const profile = (e: number | null, r: number | null, person: string | null = null) =>
  score(set, sheetOf({ e, r }, { person }));

function scoresIn(of: QuestionSet, ...profiles: readonly Profile[]) {
  const scores = new ScoresByPerson(of);
  for (const one of profiles) scores.add(one);
  return scores;
}

const scoresOf = (...profiles: readonly Profile[]) => scoresIn(set, ...profiles);

describe('one person', () => {
  test('declared norms give a reliable change index; without norms there is none', () => {
    expect(personChange(profile(32, 50, 'x'), profile(48, 70, 'x'))).toMatchObject({
      person: 'x',
      dimensions: [
        { before: 32, after: 48, difference: 16, index: expect.closeTo(3.3731, 4), reliable: true },
        { before: 50, after: 70, difference: 20, index: null, reliable: null },
      ],
      overall: { before: 41, after: 59, difference: 18 },
    });
  });

  test('a fall is as reliable as a rise', () => {
    const fall = personChange(profile(48, 50), profile(32, 50)).dimensions[0];
    expect(fall).toMatchObject({ index: expect.closeTo(-3.3731, 4), reliable: true });
  });

  test('what was not scored has not changed: nobody knows', () => {
    const [ehe] = personChange(profile(null, 50), profile(48, 70)).dimensions;
    expect(ehe).toMatchObject({ before: null, after: 48, difference: null, index: null, reliable: null });
  });
});

test('a change that is the same for everybody has no effect size: there is nothing to measure it with', () => {
  // Seven steps of a sixth each: sums of thirds that differ in their last bit only.
  const steps = [1, 2, 4, 6, 3].map(
    (step, i) => [(100 * step) / 18, (100 * (step + 1)) / 18 + i * 1e-15] as const,
  );
  expect(pairedChange(steps, distributions)).toMatchObject({
    dz: null,
    dzLower: null,
    lower: expect.closeTo(100 / 18, 9),
  });
});

describe('a group, matched by code', () => {
  const people = ['a', 'b', 'c', 'd', 'e', 'f'];
  const before = people.map((code, i) => profile(40 + i, i < 4 ? 50 : null, code));
  const after = people.map((code, i) => profile(45 + i * 2, 60, code));

  test('counts complete pairs for each dimension, and shows nothing for fewer than five', () => {
    const change = groupChange(
      set,
      scoresOf(...before),
      scoresOf(...after.toReversed()),
      LIMITS,
      distributions,
    );
    expect(change.pairs).toBe(6);
    expect(change.dimensions).toMatchObject([
      {
        n: 6,
        // 42.5 and 50: printed as 43 and 50, so the difference is 7.
        change: { n: 6, before: { mean: 43 }, after: { mean: 50 }, difference: 7, dz: 4.01 },
      },
      { n: 4, change: null },
    ]);
  });

  test('a code is the same person’s in any case', () => {
    const change = groupChange(
      set,
      scoresOf(...before),
      scoresOf(...people.map((code, i) => profile(45 + i * 2, 60, code.toUpperCase()))),
      LIMITS,
      distributions,
    );
    expect(change).toMatchObject({ pairs: 6, unmatched: { before: 0, after: 0 } });
    const twice = scoresOf(profile(1, 1, 'x'), profile(1, 1, 'X'));
    expect([...twice.ambiguous]).toEqual(['x']);
  });

  test('names who is in one file only, twice, or without a code, beside the report', () => {
    const first = scoresOf(...before, profile(1, 1, 'z'), profile(1, 1, 'b'), profile(1, 1));
    const second = scoresOf(...after.slice(1), profile(1, 1, 'q'));
    expect(unmatched(first, second)).toEqual({
      onlyBefore: ['a', 'z'],
      onlyAfter: ['q'],
      ambiguous: ['b'],
      nameless: { before: 1, after: 0 },
    });
    const change = groupChange(set, first, second, LIMITS, distributions);
    expect(JSON.stringify({ ...change, dimensions: [] })).not.toMatch(/"[azqb]"/);
    expect(change).toMatchObject({
      pairs: 4,
      unmatched: { before: 5, after: 2 },
      dimensions: [
        { n: 4, hidden: 'too-few', change: null },
        { n: 2, hidden: 'too-few', change: null },
      ],
    });
  });

  test('whoever answered half has twice the way to go until a change is reliable', () => {
    const known = setFrom(`
title: Norm
scales: { z: [nie, selten, manchmal, oft, immer] }
dimensions: { d: { title: D, minAnswered: 0.5, norms: { mean: 50, sd: 20, reliability: 0.8, n: 100, population: P } } }
items: [{ id: a, text: A }, { id: b, text: B }, { id: c, text: C }, { id: e, text: E }]
`);
    // One step up is 25 percent: beyond 24.8 for who answered all, within 32 for who answered two of four.
    const measured = (later: number, people: number) =>
      scoresIn(
        known,
        ...Array.from({ length: people }, (_, i) => {
          const code = (i % 2) + 2 + (i % 3 === 0 ? 0 : later);
          const rest = i % 3 === 1 ? null : code;
          return score(known, sheetOf({ a: code, b: code, c: rest, e: rest }, { person: `p${i}` }));
        }),
      );
    const reliable = (people: number) =>
      groupChange(known, measured(0, people), measured(1, people), LIMITS, distributions).dimensions[0]
        ?.reliable;
    expect(reliable(60)).toEqual([
      { changes: ['lower'], n: 0 },
      { changes: ['unchanged'], n: 40 },
      { changes: ['higher'], n: 20 },
    ]);
    // Of fewer people, classes that are no ranges of differences might tell more than they seem to.
    expect(reliable(30)).toBeNull();
  });
});

/** What `compare` writes of one dimension, or of the overall score, for programs: all that any format says. */
interface PrintedFigure {
  readonly n: number;
  readonly before: { readonly mean: number; readonly sd: number | null } | null;
  readonly after: { readonly mean: number; readonly sd: number | null } | null;
  readonly difference: number;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly dz: number | null;
  readonly dav: number | null;
  readonly r: number | null;
  readonly reliable?: readonly { readonly changes: readonly string[]; readonly n: number }[];
}

const NORMS = { mean: 50, sd: 20, reliability: 0.8, n: 100, population: 'P' };
const draw = fc.noBias(fc.nat({ max: 9999 })).map((at) => at / 10_000);
const draws = fc.noBias(fc.array(draw, { minLength: 12, maxLength: 12 }));
const shape = fc.constantFrom(
  { scale: 's2' },
  { scale: 's3', reverse: true },
  { kind: 'yes-no' },
  { kind: 'many', count: 'ticks', options: ['x', 'y'].map((id) => ({ id, text: id })) },
);
const measured = fc.record({
  shapes: fc.array(shape, { minLength: 1, maxLength: 2 }),
  apart: fc.boolean(),
  norms: fc.boolean(),
  n: fc.noBias(fc.integer({ min: 5, max: 10 })),
  before: draws,
  after: draws,
  agreeing: fc.constantFrom(0, 0.3, 0.6),
  steady: fc.constantFrom(0, 0.4),
  leftOut: fc.constantFrom([], [], ['i1']),
  precise: fc.boolean(),
});

/** `ATTACKS=300 npm test -- tests/core/change` takes two minutes. */
const COMPARISONS = Number(process.env.ATTACKS ?? 6);

test('who tries every group that fits a comparison finds nobody’s answer', async () => {
  const render = await groupChangeReport.renderer('json');
  fc.assert(
    fc.property(measured, ({ shapes, apart, norms, n, leftOut, precise, ...drawn }) => {
      const dimensions = apart && shapes.length > 1 ? ['d', 'e'] : ['d'];
      const small = setFrom(
        JSON.stringify({
          title: 'Probe',
          scales: { s2: ['nie', 'immer'], s3: ['nie', 'oft', 'immer'] },
          defaults: { minAnswered: 0.5 },
          dimensions: Object.fromEntries(
            dimensions.map((d) => [d, { title: d, ...(norms ? { norms: NORMS } : {}) }]),
          ),
          items: shapes.map((one, i) => ({
            ...one,
            id: `i${i}`,
            text: `Frage ${i}`,
            dimension: dimensions[i % dimensions.length],
            optional: true,
          })),
          overall: { dimensions: 'all' },
        }),
      );
      const sheets = possibleSheets(small, leftOut);
      const kinds = sheets.flatMap((first) => sheets.map((second) => ({ first, second })));
      fc.pre(kinds.length <= 36);
      const chosen = drawn.before.slice(0, n).map((at, j) => {
        const first = Math.floor((j / n < drawn.agreeing ? 0.4 : at) * sheets.length);
        const second = j / n < drawn.steady ? first : Math.floor((drawn.after[j] ?? 0) * sheets.length);
        return first * sheets.length + second;
      });
      const side = (of: (kind: (typeof kinds)[number]) => PossibleSheet) =>
        scoresIn(
          small,
          ...chosen.map((kind, j) => {
            const { answers } = of(kinds[kind] as (typeof kinds)[number]);
            const given = Object.fromEntries(small.items.map(({ id }, i) => [id, answers[i] ?? null]));
            return score(small, sheetOf(given, { person: `p${j}` }));
          }),
        );
      const change = groupChange(
        small,
        side(({ first }) => first),
        side(({ second }) => second),
        { ...LIMITS, precise },
        distributions,
      );
      const printed = JSON.parse(
        render(small, change, german, { columns: 80, paint: plainPaint, bars: true }),
      );
      const actual = kinds.map((_, kind) => chosen.filter((one) => one === kind).length);
      const puzzle = puzzleOf(kinds, actual, [
        ...dimensions.map((d, at) => ({
          name: d,
          of: (sheet: PossibleSheet) => sheet.dimensions[at] ?? null,
          printed: printed.dimensions[at],
          norms: norms && leftOut.length === 0,
        })),
        {
          name: 'overall',
          of: ({ overall }: PossibleSheet) => overall,
          printed: printed.overall,
          norms: false,
        },
      ]);
      const known = { ...puzzle, n, kinds: kinds.length, precise };
      // What follows from the set, and from who was scored, nobody needs a report for.
      const plain = followingFrom(
        { ...known, lists: [], pairs: [], counted: puzzle.known },
        puzzle.secrets,
        MOST_TRIES,
      );
      const secret = puzzle.secrets.filter((one) => !plain.includes(one));
      expect(followingFrom(known, secret, MOST_TRIES).map(({ name }) => name)).toEqual([]);
    }),
    { numRuns: COMPARISONS },
  );
}, 600_000);

const MOST_TRIES = 150_000;

function puzzleOf(
  kinds: readonly { readonly first: PossibleSheet; readonly second: PossibleSheet }[],
  actual: readonly number[],
  figures: readonly {
    readonly name: string;
    readonly of: (sheet: PossibleSheet) => number | null;
    readonly printed: PrintedFigure;
    readonly norms: boolean;
  }[],
) {
  const signs = kinds.map(({ first, second }) => leftOutIn(first) + leftOutIn(second));
  const known = [...new Set(signs)].map((one) => {
    const holds = signs.map((own) => own === one);
    return { holds, n: actual.reduce((sum, times, kind) => sum + (holds[kind] === true ? times : 0), 0) };
  });
  const counted = [...known];
  const lists: PrintedList[] = [];
  const pairs: PrintedPair[] = [];
  const secrets: Secret[] = [];
  for (const { name, of, printed, norms } of figures) {
    const values = kinds.map(({ first, second }) => [of(first), of(second)] as const);
    const both = (made: (x: number, y: number) => number) =>
      values.map(([x, y]) => (x === null || y === null ? null : made(x, y)));
    const [before, after, difference] = [both((x) => x), both((_, y) => y), both((x, y) => y - x)];
    known.push({ holds: before.map((value) => value !== null), n: printed.n });
    for (const [when, list] of Object.entries({ before, after, difference }))
      secrets.push(...rareValues(`${name} ${when}`, list, actual, LIMITS.minCell));
    if (printed.before === null || printed.after === null) continue;
    lists.push({ values: before, ...printed.before }, { values: after, ...printed.after });
    const { lower, upper, dz, r, dav } = printed;
    if (lower !== null) lists.push({ values: difference, mean: 0, free: true, lower, upper, dz });
    pairs.push({ before, after, r, dav });
    for (const { changes, n } of norms ? (printed.reliable ?? []) : [])
      counted.push({
        holds: difference.map((value) => value !== null && changes.includes(reliably(value))),
        n,
      });
  }
  return { known, counted: [...counted, ...known], lists, pairs, secrets };
}

function reliably(difference: number): string {
  const index = difference / (NORMS.sd * Math.sqrt(2 * (1 - NORMS.reliability)));
  return index > 1.96 ? 'higher' : index < -1.96 ? 'lower' : 'unchanged';
}
