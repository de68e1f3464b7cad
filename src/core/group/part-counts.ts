import { kindOf } from '../items/registry.js';
import type { QuestionSet } from '../model/question-set.js';
import { type AnswerSymbols, FIRST_ANSWER, HIDDEN } from '../scoring/plan/answer-symbols.js';
import type { ScoringPlan } from '../scoring/plan/scoring-plan.js';
import { addCase, type CoMoments, mergeCoMoments, noCoMoments } from '../statistics/covariances.js';
import { countValue, mergeTables, noValues, type ValueTable } from '../statistics/value-table.js';
import { type ReadComponents, unitsOf } from './components.js';
import {
  countPattern,
  KNOWN,
  mergePatterns,
  NOT_ASKED,
  noPatterns,
  OPEN,
  type Patterns,
  type View,
  viewsOf,
} from './patterns.js';
import { placeOf } from './score-places.js';
import type { DimensionTally, GroupTally, ItemTally } from './tally.js';

/** What is counted of one part while a scoring plan lasts: how often each of its symbols and states came. */
export interface PartCounts {
  people: number;
  /** For each dimension how often each of its machine's scores came out. */
  readonly scores: number[][];
  readonly complete: CoMoments[];
  /** For each item how often each of its symbols came. */
  readonly symbols: number[][];
  readonly texts: string[][];
  readonly gaps: ValueTable[];
  readonly overall: ValueTable;
  readonly views: readonly View[];
  /** For each view. */
  readonly patterns: readonly Patterns[];
  /** Whole patterns that are not in the views yet. */
  readonly whole: Map<string, number>;
  /** The pattern of the last row, a sign for each item and dimension, and how many rows in a row had it. */
  readonly pattern: Uint8Array;
  alike: number;
  readonly advice: number[];
  sameAnswers: number;
  hasty: number;
}

export function noCounts(set: QuestionSet): PartCounts {
  return {
    people: 0,
    scores: set.dimensions.map(() => []),
    complete: set.dimensions.map((dimension) => noCoMoments(unitsOf(set, dimension))),
    symbols: set.items.map(() => []),
    texts: set.items.map(() => []),
    gaps: set.gaps.map(noValues),
    overall: noValues(),
    views: viewsOf(set),
    patterns: viewsOf(set).map(noPatterns),
    whole: new Map(),
    pattern: new Uint8Array(set.items.length + set.dimensions.length),
    alike: 0,
    advice: set.advice.map(() => 0),
    sameAnswers: 0,
    hasty: 0,
  };
}

/** Counts the row that the plan has just scored. */
export function countRow(counts: PartCounts, plan: ScoringPlan, components: readonly ReadComponents[]): void {
  counts.people += 1;
  const { row, dimensions, gaps, advice } = plan;
  for (let index = 0; index < row.length; index += 1) increase(counts.symbols[index], row[index]);
  for (let index = 0; index < dimensions.length; index += 1) {
    increase(counts.scores[index], dimensions[index]);
    const values = components[index]?.(row) ?? null;
    if (values !== null) addCase(counts.complete[index] as CoMoments, values);
  }
  for (let index = 0; index < gaps.length; index += 1)
    addScore(counts.gaps[index] as ValueTable, gaps[index] as number);
  addScore(counts.overall, plan.overall);
  countAlike(counts, plan);
  for (let place = 0; place < advice.count; place += 1) increase(counts.advice, advice.selected[place]);
  if (plan.equalAnswers.noticed) counts.sameAnswers += 1;
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

/** Brings the whole patterns into the views. */
function lookAt({ whole, views, patterns }: PartCounts): void {
  for (const [signs, n] of whole)
    for (const [at, view] of views.entries())
      countPattern(patterns[at] as Patterns, view.map((place) => signs[place]).join(''), n);
  whole.clear();
}

/** NaN is unknown, as in the plan. */
function addScore(scores: ValueTable, value: number): void {
  if (!Number.isNaN(value)) countValue(scores, value);
}

/** Adds to a tally what was counted, in the words of the plan it was counted with. */
export function addCounts(tally: GroupTally, counts: PartCounts, plan: ScoringPlan): void {
  writeDown(counts);
  lookAt(counts);
  tally.people += counts.people;
  for (const [at, own] of tally.patterns.entries())
    tally.patterns[at] = mergePatterns(own, counts.patterns[at] as Patterns);
  for (const [index, own] of tally.dimensions.entries()) addDimension(own, index, counts, plan);
  for (const [index, own] of tally.items.entries()) {
    addItem(own, plan.symbols[index] as AnswerSymbols, counts.symbols[index] ?? []);
    own.texts.push(...(counts.texts[index] ?? []));
  }
  for (const [index, own] of tally.gaps.entries())
    tally.gaps[index] = mergeTables(own, counts.gaps[index] as ValueTable);
  tally.overall = mergeTables(tally.overall, counts.overall);
  for (const [index, n] of counts.advice.entries()) tally.advice[index] = (tally.advice[index] ?? 0) + n;
  tally.notices['same-answers'] += counts.sameAnswers;
  tally.notices.hasty += counts.hasty;
}

function addDimension(tally: DimensionTally, index: number, counts: PartCounts, plan: ScoringPlan): void {
  tally.complete = mergeCoMoments(tally.complete, counts.complete[index] as CoMoments);
  for (const [state, score] of (plan.machines[index]?.scores ?? []).entries()) {
    const n = counts.scores[index]?.[state] ?? 0;
    const place = placeOf(score);
    if (n > 0 && place !== null) countValue(tally.values, place, n);
  }
}

function addItem(tally: ItemTally, { item, answers }: AnswerSymbols, counts: readonly number[]): void {
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
