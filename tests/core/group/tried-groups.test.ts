import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { kindOf } from '../../../src/core/items/registry.js';
import type { AnswerSheet } from '../../../src/core/model/answer-sheet.js';
import type { Figure, GroupSummary } from '../../../src/core/model/group.js';
import type { Profile } from '../../../src/core/model/profile.js';
import type { Item, QuestionSet } from '../../../src/core/model/question-set.js';
import { score } from '../../../src/core/scoring/score.js';
import { LIMITS, summaryOf } from '../../support/groups.js';
import {
  fits,
  followingFrom,
  type PrintedList,
  possibleAnswersTo,
  rareValues,
} from '../../support/search-attacker.js';
import { setFrom, sheetOf } from '../../support/sets.js';

/** How many groups are tried; `ATTACKS=900 npm test -- tests/core/group/tried` takes two minutes. */
const GROUPS = Number(process.env.ATTACKS ?? 60);
const MOST_KINDS = 40;
const MOST_TRIES = 150_000;

/** Evenly spread: what is drawn near its ends makes groups that all agree. */
const draw = fc.noBias(fc.nat({ max: 9999 })).map((at) => at / 10_000);
const draws = fc.noBias(fc.array(draw, { minLength: 12, maxLength: 12 }));

const weight = fc.constantFrom(1, 1, 2);
const options = fc
  .array(fc.constantFrom(0, 50, 100), { minLength: 3, maxLength: 3 })
  .map((scores) =>
    scores.map((percent, at) => ({ id: `o${at}`, text: `Wahl ${at}`, scores: { d: percent } })),
  );
const shape = fc.oneof(
  fc.record({
    kind: fc.constant('scale'),
    scale: fc.constantFrom('s2', 's3', 's4'),
    reverse: fc.boolean(),
    weight,
  }),
  fc.record({ kind: fc.constant('yes-no'), weight }),
  fc.record({ kind: fc.constant('choice'), options }),
);
const condition = fc.constantFrom(
  { item: 'i0', answered: true },
  { dimension: 'd', below: 50 },
  { dimension: 'd', atLeast: 75 },
  { dimension: 'd', below: 26 },
);
const advice = fc.oneof(
  condition,
  fc.uniqueArray(condition, { minLength: 2, maxLength: 2 }).map((all) => ({ all })),
  fc.uniqueArray(condition, { minLength: 2, maxLength: 2 }).map((any) => ({ any })),
);

const small = fc.record({
  shapes: fc.array(shape, { minLength: 2, maxLength: 3 }),
  apart: fc.boolean(),
  rules: fc.array(advice, { maxLength: 2 }),
  n: fc.noBias(fc.integer({ min: 5, max: 12 })),
  draws,
  favourite: draw,
  agreeing: fc.constantFrom(0, 0.3, 0.6),
  leftOut: fc.constantFrom(null, null, 'i0'),
  precise: fc.boolean(),
});

test('who tries every group that fits a report of a small check finds nobody’s answer', () => {
  fc.assert(
    fc.property(small, ({ shapes, apart, rules, n, leftOut, precise, ...drawn }) => {
      // A dimension without items is no dimension.
      fc.pre(!apart || shapes.some((one, i) => i % 2 === 1 && 'weight' in one));
      const set = setOf(shapes, apart ? ['d', 'e'] : ['d'], rules);
      const kinds = kindsOf(set, leftOut);
      fc.pre(kinds.length <= MOST_KINDS && ways(n, kinds.length) < MOST_TRIES);
      const chosen = drawn.draws
        .slice(0, n)
        .map((at, j) => Math.floor((j / n < drawn.agreeing ? drawn.favourite : at) * kinds.length));
      const actual = kinds.map((_, kind) => chosen.filter((one) => one === kind).length);
      const sheets = chosen.map((kind) => (kinds[kind] as Profile).sheet);
      const puzzle = { ...puzzleOf(set, kinds, actual, summaryOf(set, sheets, { precise })), n, precise };
      // A report that fits no group would tell nothing, and this test neither.
      expect(fits(puzzle, actual)).toBe(true);
      const plain = followingFrom(
        { ...puzzle, lists: [], counted: puzzle.known },
        puzzle.secrets,
        MOST_TRIES,
      );
      const secret = puzzle.secrets.filter((one) => !plain.includes(one));
      expect(followingFrom(puzzle, secret, MOST_TRIES).map(({ name }) => name)).toEqual([]);
    }),
    { numRuns: GROUPS },
  );
}, 600_000);

function setOf(
  shapes: readonly object[],
  dimensions: readonly string[],
  rules: readonly object[],
): QuestionSet {
  const bands = [0, 40, 70].map((from) => ({ from, title: `ab ${from}` }));
  return setFrom(
    JSON.stringify({
      title: 'Probe',
      scales: { s2: ['nie', 'immer'], s3: ['nie', 'oft', 'immer'], s4: ['nie', 'kaum', 'oft', 'immer'] },
      defaults: { minAnswered: 0.5 },
      dimensions: Object.fromEntries(dimensions.map((d) => [d, { title: d, bands }])),
      items: shapes.map(({ weight: own, ...one }: { readonly weight?: number }, i) => ({
        ...one,
        id: `i${i}`,
        text: `Frage ${i}`,
        optional: true,
        ...(own === undefined
          ? {}
          : { dimension: { [dimensions[i % dimensions.length] as string]: { weight: own } } }),
      })),
      ...(dimensions.length > 1 ? { gaps: { g: { title: 'G', of: 'd', minus: 'e' } } } : {}),
      overall: { dimensions: 'all' },
      advice: rules.map((when, at) => ({ when, title: `Rat ${at}`, text: 'Text' })),
    }),
  );
}

/** A profile of every sheet that can be handed in. */
function kindsOf(set: QuestionSet, leftOut: string | null): readonly Profile[] {
  let sheets: readonly AnswerSheet['answers'][] = [new Map()];
  for (const item of set.items) {
    const answers = [...possibleAnswersTo(item), ...(item.id === leftOut ? [null] : [])];
    sheets = sheets.flatMap((before) => answers.map((answer) => new Map(before).set(item.id, answer)));
  }
  return sheets.map((answers) => score(set, sheetOf(Object.fromEntries(answers))));
}

/** In how many ways n people can be of so many kinds. */
function ways(n: number, kinds: number): number {
  let all = 1;
  for (let one = 1; one <= n; one += 1) all = (all * (kinds + one - 1)) / one;
  return all;
}

function puzzleOf(
  set: QuestionSet,
  kinds: readonly Profile[],
  actual: readonly number[],
  { whole }: GroupSummary,
) {
  const people = (holds: readonly boolean[]) =>
    actual.reduce((sum, times, kind) => sum + (holds[kind] === true ? times : 0), 0);
  const signs = kinds.map(({ sheet }) => [...sheet.answers.values()].map((answer) => answer === null).join());
  const known = [...new Set(signs)].map((one) => signs.map((own) => own === one));
  const counted: { readonly holds: readonly boolean[]; readonly n: number }[] = [];
  const lists: PrintedList[] = [];
  const secrets = set.items.flatMap((item) =>
    (kindOf(item).codes(item) ?? []).flatMap((code) =>
      rareValues(
        `${item.id} ${code}`,
        kinds.map((kind) => (codesOf(item, kind) === null ? null : Number(codesOf(item, kind) === code))),
        actual,
        LIMITS.minCell,
      ),
    ),
  );
  for (const [i, { spread, counts }] of (whole?.items ?? []).entries()) {
    const item = set.items[i] as Item;
    for (const { codes, n } of counts ?? [])
      counted.push({ holds: kinds.map((kind) => codes.includes(codesOf(item, kind) ?? '')), n });
    if (spread !== null) lists.push({ values: kinds.map((kind) => percentOf(item, kind)), ...spread });
  }
  const add = (name: string, values: readonly (number | null)[], { spread }: Figure, mean: boolean) => {
    secrets.push(...rareValues(name, values, actual, LIMITS.minCell));
    known.push(values.map((value) => value !== null));
    if (spread !== null) lists.push({ values, ...spread, ...(mean ? {} : { free: true }) });
  };
  for (const [d, figure] of (whole?.dimensions ?? []).entries()) {
    const values = kinds.map(({ dimensions }) => dimensions[d]?.percent ?? null);
    add(figure.dimension.id, values, figure, true);
    for (const [at, { from, n }] of figure.classes.entries()) {
      const next = figure.classes[at + 1]?.from ?? 101;
      counted.push({ holds: values.map((value) => value !== null && value >= from && value < next), n });
    }
  }
  // A gap is the difference of what is shown of its sides, so that its mean says nothing besides.
  for (const [g, figure] of (whole?.gaps ?? []).entries())
    add(
      `gap ${figure.gap.id}`,
      kinds.map(({ gaps }) => gaps[g]?.percent ?? null),
      figure,
      false,
    );
  if (whole?.overall != null)
    add(
      'overall',
      kinds.map(({ overall }) => overall?.percent ?? null),
      whole.overall,
      true,
    );
  for (const { rule, n } of whole?.advice ?? [])
    counted.push({ holds: kinds.map(({ advice: fired }) => fired.some((one) => one.rule === rule)), n });
  const plain = known.map((holds) => ({ holds, n: people(holds) }));
  return { kinds: kinds.length, known: plain, counted: [...counted, ...plain], lists, pairs: [], secrets };
}

/** The code of an answer; null where there is none. */
function codesOf(item: Item, { sheet }: Profile): number | string | null {
  const answer = sheet.answers.get(item.id) ?? null;
  return answer === null || typeof answer === 'symbol'
    ? null
    : (kindOf(item).codesIn(item, answer)[0] ?? null);
}

function percentOf(item: Item, { sheet }: Profile): number | null {
  const answer = sheet.answers.get(item.id) ?? null;
  return answer === null || typeof answer === 'symbol' ? null : kindOf(item).percent(item, answer);
}
