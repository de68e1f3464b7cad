import { kindOf } from '../items/registry.js';
import type { QuestionSet } from '../model/question-set.js';
import { type AnswerSymbols, FIRST_ANSWER, HIDDEN } from '../scoring/plan/answer-symbols.js';
import type { ScoringPlan } from '../scoring/plan/scoring-plan.js';
import { addCase } from '../statistics/covariances.js';
import { countValue, type ValueTable } from '../statistics/value-table.js';
import type { ReadComponents } from './components.js';
import { countPattern, KNOWN, NOT_ASKED, OPEN, type Patterns, type View, viewsOf } from './patterns.js';
import { placeOf } from './score-places.js';
import { type DimensionTally, type GroupTally, type ItemTally, noTally } from './tally.js';

/**
 * A part of a group while its rows are counted: its tally, and beside it what the plan that scores them says in words of
 * its own, symbols and states, which only ever go up. `settle` puts these into the tally, before the plan ends.
 */
export interface PartCounts {
  readonly tally: GroupTally;
  /** For each dimension how often each of its machine's scores came out. */
  readonly scores: readonly number[][];
  /** For each item how often each of its symbols came. */
  readonly symbols: readonly number[][];
  readonly views: readonly View[];
  /** Whole patterns that are not in the tally's views yet. */
  readonly whole: Map<string, number>;
  /** The pattern of the last row, a sign for each item and dimension, and how many rows in a row had it. */
  readonly pattern: Uint8Array;
  alike: number;
}

export function noCounts(set: QuestionSet): PartCounts {
  return {
    tally: noTally(set),
    scores: set.dimensions.map(() => []),
    symbols: set.items.map(() => []),
    views: viewsOf(set),
    whole: new Map(),
    pattern: new Uint8Array(set.items.length + set.dimensions.length),
    alike: 0,
  };
}

/** Counts the row that the plan has just scored. */
export function countRow(counts: PartCounts, plan: ScoringPlan, components: readonly ReadComponents[]): void {
  const { tally, scores, symbols } = counts;
  tally.people += 1;
  const { row, dimensions, gaps, advice } = plan;
  for (let index = 0; index < row.length; index += 1) increase(symbols[index], row[index]);
  for (let index = 0; index < dimensions.length; index += 1) {
    increase(scores[index], dimensions[index]);
    const values = components[index]?.(row) ?? null;
    if (values !== null) addCase((tally.dimensions[index] as DimensionTally).complete, values);
  }
  for (let index = 0; index < gaps.length; index += 1)
    addScore(tally.gaps[index] as ValueTable, gaps[index] as number);
  addScore(tally.overall, plan.overall);
  countAlike(counts, plan);
  for (let place = 0; place < advice.count; place += 1) increase(tally.advice, advice.selected[place]);
  if (plan.equalAnswers.noticed) tally.notices['same-answers'] += 1;
}

function increase(counts: number[] | undefined, index: number | undefined): void {
  if (counts !== undefined && index !== undefined) counts[index] = (counts[index] ?? 0) + 1;
}

/** So many different rows are looked at together. */
const MOST_WHOLE = 1024;

/** Most rows are like the one before: only where one differs is a pattern written down. */
function countAlike(counts: PartCounts, { row, machines, dimensions }: ScoringPlan): void {
  const { pattern } = counts;
  let same = counts.alike > 0;
  const sign = (at: number, now: number) => {
    if (pattern[at] === now) return;
    if (same) writeDown(counts);
    same = false;
    pattern[at] = now;
  };
  for (let at = 0; at < row.length; at += 1) sign(at, signOf(row[at] as number));
  for (let at = 0; at < dimensions.length; at += 1)
    sign(row.length + at, Number.isNaN(machines[at]?.percents[dimensions[at] as number]) ? OPEN : KNOWN);
  counts.alike += 1;
}

function signOf(symbol: number): number {
  if (symbol >= FIRST_ANSWER) return KNOWN;
  return symbol === HIDDEN ? NOT_ASKED : OPEN;
}

function writeDown(counts: PartCounts): void {
  const { whole, pattern, alike } = counts;
  if (alike === 0) return;
  const signs = String.fromCharCode(...pattern);
  whole.set(signs, (whole.get(signs) ?? 0) + alike);
  counts.alike = 0;
  if (whole.size >= MOST_WHOLE) lookAt(counts);
}

/** Brings the whole patterns into the views of the tally. */
function lookAt({ whole, views, tally }: PartCounts): void {
  for (const [signs, n] of whole)
    for (const [at, view] of views.entries())
      countPattern(tally.patterns[at] as Patterns, view.map((place) => signs[place]).join(''), n);
  whole.clear();
}

/** NaN is unknown, as in the plan. */
function addScore(scores: ValueTable, value: number): void {
  if (!Number.isNaN(value)) countValue(scores, value);
}

/** Brings everything counted so far into the tally; the next rows may come from another plan. */
export function settle(counts: PartCounts, plan: ScoringPlan): void {
  writeDown(counts);
  lookAt(counts);
  const { tally, scores, symbols } = counts;
  for (const [index, own] of tally.dimensions.entries()) {
    addScores(own, scores[index] as number[], plan, index);
    (scores[index] as number[]).length = 0;
  }
  for (const [index, own] of tally.items.entries()) {
    addAnswers(own, symbols[index] as number[], plan.symbols[index] as AnswerSymbols);
    (symbols[index] as number[]).length = 0;
  }
}

function addScores(
  tally: DimensionTally,
  counts: readonly number[],
  { machines }: ScoringPlan,
  index: number,
): void {
  for (const [state, score] of (machines[index]?.scores ?? []).entries()) {
    const n = counts[state] ?? 0;
    const place = placeOf(score);
    if (n > 0 && place !== null) countValue(tally.values, place, n);
  }
}

function addAnswers(tally: ItemTally, counts: readonly number[], { item, answers }: AnswerSymbols): void {
  for (const [symbol, answer] of answers.entries()) {
    const n = counts[symbol] ?? 0;
    if (symbol < FIRST_ANSWER || n === 0 || answer === null) continue;
    tally.answered += n;
    if (tally.form === 'number') countValue(tally.numbers, Number(answer), n);
    else if (tally.form !== 'text')
      for (const code of kindOf(item).codesIn(item, answer))
        tally.codes.set(code, (tally.codes.get(code) ?? 0) + n);
  }
}
