import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { GroupSummary } from '../../../src/core/model/group.js';
import { german } from '../../../src/messages/german/german.js';
import { plainPaint } from '../../../src/platform/paint.js';
import { groupReport } from '../../../src/renderers/group/group-report.js';
import {
  type Answers,
  countsBelow,
  dimensionsOf,
  idOf,
  LinearView,
  listsFor,
  type Printed,
  questionSetOf,
  type SmallSet,
} from '../../support/attacker.js';
import { type Column, LIMITS, summaryOf } from '../../support/groups.js';
import { sheetOf } from '../../support/sets.js';

/** How many groups are attacked; `ATTACKS=2000 npm test -- tests/core/group/attacker` takes a minute or two. */
const GROUPS = Number(process.env.ATTACKS ?? 400);
const MOST_LISTS = 20_000;

const small: fc.Arbitrary<SmallSet> = fc
  .record({
    codes: fc.integer({ min: 2, max: 5 }),
    dimensions: fc.integer({ min: 1, max: 3 }),
    minAnswered: fc.constantFrom(0, 0.5, 1),
  })
  .chain(({ codes, dimensions, minAnswered }) => {
    const item = fc.record({
      dimension: fc.nat({ max: dimensions - 1 }),
      weight: fc.constantFrom(1, 1, 1, 2),
      reverse: fc.boolean(),
    });
    return fc.array(item, { minLength: 1, maxLength: 4 }).chain((more) => {
      const own = Array.from({ length: dimensions }, (_, dimension) => ({
        dimension,
        weight: 1,
        reverse: false,
      }));
      const items = [...own, ...more];
      const side = fc.oneof(
        fc.nat({ max: dimensions - 1 }).map((d) => ['dimension', d] as const),
        fc.nat({ max: items.length - 1 }).map((i) => ['item', i] as const),
      );
      const gap = fc
        .tuple(side, side)
        .filter(([[a, x], [b, y]]) => a !== b || x !== y)
        .map(([[a, x], [b, y]]) => [a, x, b, y] as const);
      const rule = fc.oneof(
        fc.record({
          kind: fc.constant('item' as const),
          at: fc.nat({ max: items.length - 1 }),
          limit: fc.nat({ max: codes - 2 }),
        }),
        fc.record({
          kind: fc.constant('dimension' as const),
          at: fc.nat({ max: dimensions - 1 }),
          limit: fc.constantFrom(20, 33, 50, 75),
        }),
      );
      return fc
        .tuple(fc.array(gap, { maxLength: 2 }), fc.array(rule, { maxLength: 3 }))
        .map(([gaps, advice]) => ({ codes, items, gaps, minAnswered, advice }));
    });
  });

/** Answers of people who often agree, so that much has to be hidden; sometimes something is left out. */
function crowd(set: SmallSet): fc.Arbitrary<Answers> {
  const answer = (i: number) =>
    fc.oneof(
      { weight: 6, arbitrary: fc.nat({ max: set.codes - 1 }) },
      { weight: 3, arbitrary: fc.constant(i % 2 === 0 ? set.codes - 1 : 0) },
    );
  const gaps = fc.constantFrom(0, 0, 0.1, 0.3);
  return gaps.chain((share) => {
    const cell = (i: number) =>
      fc
        .tuple(answer(i), fc.double({ min: 0, max: 1, noNaN: true }))
        .map(([code, chance]) => (chance < share ? null : code));
    return fc.array(fc.tuple(...set.items.map((_, i) => cell(i))), { minLength: 5, maxLength: 14 });
  });
}

const attack = small.chain((set) =>
  crowd(set).chain((answers) =>
    fc.record({
      set: fc.constant(set),
      answers: fc.constant(answers),
      columns: fc.array(
        fc.array(fc.constantFrom('x', 'y', 'z'), { minLength: answers.length, maxLength: answers.length }),
        { maxLength: 2 },
      ),
      precise: fc.boolean(),
    }),
  ),
);

async function printedOf(set: SmallSet, answers: Answers, columns: readonly Column[], precise: boolean) {
  const known = questionSetOf(set);
  const sheets = answers.map((row) =>
    sheetOf(Object.fromEntries(row.map((code, i) => [idOf.item(i), code]))),
  );
  const summary = summaryOf(known, sheets, { precise }, ...columns);
  const reports: Record<string, string> = {};
  for (const format of ['json', 'csv'] as const)
    reports[format] = (await groupReport.renderer(format))(known, summary, german, {
      columns: 80,
      paint: plainPaint,
      bars: true,
    });
  return { printed: JSON.parse(reports.json ?? '') as Printed, reports, summary };
}

/** Every number in a text, as it is written there. */
const numbersIn = (text: string) => [...text.matchAll(/-?\d+(?:\.\d+)?/g)].map(Number);

test('a stranger with every format, linear algebra and patience learns nobody’s answer', async () => {
  await fc.assert(
    fc.asyncProperty(attack, async ({ set, answers, columns: of, precise }) => {
      const columns = of.map((names, at) => ({ column: `c${at}`, of: names }));
      const { printed, reports, summary } = await printedOf(set, answers, columns, precise);
      const members = (column: string, name: string | null) =>
        answers.flatMap((_, j) => (columns.find((one) => one.column === column)?.of[j] === name ? [j] : []));
      const view = new LinearView(set, answers, printed, members);
      const told = answers.flatMap((_, j) => (view.tellsOf([j]) ? [`person ${j}`] : []));
      for (const { column, of: names } of columns)
        for (const name of new Set(names))
          if (members(column, name).length < LIMITS.minGroup && view.tellsOf(members(column, name)))
            told.push(`part ${name}`);
      const { minCell } = LIMITS;
      for (const [i, item] of printed.items.entries()) {
        const n = answers.filter((row) => row[i] !== null).length;
        const counts = Array.from(
          { length: set.codes },
          (_, code) => answers.filter((row) => row[i] === code).length,
        );
        const rare = counts.flatMap((count, code) =>
          (count > 0 && count < minCell) || count > n - minCell ? [code] : [],
        );
        for (const code of n === 0 ? [] : rare)
          if (view.tellsCount(i, code)) told.push(`count of ${code} in ${item.id}`);
        const percent = (code: number) =>
          (100 * (set.items[i]?.reverse ? set.codes - 1 - code : code)) / (set.codes - 1);
        const order = counts.map((_, code) => code).sort((a, b) => percent(a) - percent(b));
        const lists = listsFor(
          order.map(percent),
          {
            n,
            mean: item.mean,
            sd: item.sd,
            classes: [
              ...(item.classes ?? []).map(({ codes, n: people }) => ({
                scores: codes.map(percent),
                n: people,
              })),
              ...countsBelow(set, printed, 'item', i).map(({ limit, n: people }) => ({
                scores: counts.flatMap((_, code) => (code <= limit ? [percent(code)] : [])),
                n: people,
              })),
            ],
            precise,
          },
          MOST_LISTS,
        );
        if (n >= LIMITS.minGroup && lists !== null)
          for (const code of rare)
            if (lists.every((list) => list[order.indexOf(code)] === counts[code]))
              told.push(`list of ${item.id}: ${code}`);
      }
      told.push(...toldByLists(set, answers, printed));
      expect(told).toEqual([]);
      expect(strange(reports, printed)).toEqual([]);
      expect(unprinted(summary, reports.json ?? '')).toEqual([]);
    }),
    { numRuns: GROUPS },
  );
}, 600_000);

/** Scores of a dimension that all lists agree on, where everybody answered everything. */
function toldByLists(set: SmallSet, answers: Answers, printed: Printed): readonly string[] {
  return dimensionsOf(set).flatMap((d, at) => {
    const own = set.items.flatMap((item, i) => (item.dimension === d ? [{ ...item, i }] : []));
    if (answers.some((row) => own.some(({ i }) => row[i] === null))) return [];
    const weights = own.reduce((sum, { weight }) => sum + weight, 0);
    const score = (codes: readonly number[]) =>
      Math.round(
        (1e9 *
          100 *
          own.reduce(
            (sum, { weight, reverse }, k) =>
              sum + weight * (reverse ? set.codes - 1 - (codes[k] ?? 0) : (codes[k] ?? 0)),
            0,
          )) /
          (weights * (set.codes - 1)),
      ) / 1e9;
    let all: number[][] = [[]];
    for (const _ of own)
      all = all.flatMap((codes) => Array.from({ length: set.codes }, (__, code) => [...codes, code]));
    const scores = [...new Set(all.map(score))].sort((a, b) => a - b);
    const counts = scores.map(
      (one) => answers.filter((row) => score(own.map(({ i }) => row[i] ?? 0)) === one).length,
    );
    const figure = printed.dimensions[at];
    if (figure === undefined || figure.n < LIMITS.minGroup) return [];
    const classes = (figure.classes ?? []).map(({ from, n }, c, list) => ({
      scores: scores.filter((one) => one >= from - 1e-9 && one < (list[c + 1]?.from ?? 101) - 1e-9),
      n,
    }));
    const below = countsBelow(set, printed, 'dimension', d).map(({ limit, n }) => ({
      scores: scores.filter((one) => one < limit - 1e-9),
      n,
    }));
    const lists = listsFor(
      scores,
      {
        n: figure.n,
        mean: figure.mean,
        sd: figure.sd ?? null,
        classes: [...classes, ...below],
        precise: printed.precise,
      },
      MOST_LISTS,
    );
    if (lists === null) return [];
    return scores.flatMap((one, s) => {
      const count = counts[s] as number;
      const rare = (count > 0 && count < LIMITS.minCell) || count > figure.n - LIMITS.minCell;
      return rare && lists.every((list) => list[s] === count) ? [`list of dimension ${d}: ${one}`] : [];
    });
  });
}

/**
 * Numbers of a summary that JSON does not give: text, Markdown, pages and workbooks are made of the summary and the set
 * alone, so without such numbers they cannot say more.
 */
function unprinted(summary: GroupSummary, json: string): readonly string[] {
  const known = new Set(numbersIn(json));
  const visit = (value: unknown, path: string): readonly string[] => {
    if (typeof value === 'number') return known.has(value) ? [] : [`${path}: ${value}`];
    if (typeof value !== 'object' || value === null) return [];
    // What the set itself says is known to everybody.
    // An interval follows from n, mean and SD, which JSON gives.
    const follows = (key: string) => ['lower', 'upper'].includes(key) && 'sd' in value && value.sd !== null;
    return Object.entries(value).flatMap(([key, part]) =>
      follows(key) ||
      (['dimension', 'item', 'gap', 'rule', 'bands', 'items'].includes(key) && isOfTheSet(part))
        ? []
        : visit(part, `${path}.${key}`),
    );
  };
  return visit(summary, '');
}

/** A definition of the set, or a list of them. */
function isOfTheSet(part: unknown): boolean {
  const [first] = [part].flat();
  return (
    typeof first === 'object' && first !== null && ('text' in first || 'title' in first || 'minus' in first)
  );
}

/** Numbers that CSV shows and JSON does not; what people read is made of the same summary, and rounded. */
function strange(reports: Record<string, string>, printed: Printed): readonly string[] {
  const known = new Set(numbersIn(JSON.stringify(printed)));
  return (reports.csv ?? '')
    .split('\n')
    .slice(1)
    .flatMap((line) => line.split(/[,|]/))
    .filter((cell) => /^-?\d+(\.\d+)?$/.test(cell))
    .map(Number)
    .filter((number) => !known.has(number))
    .map(String);
}
