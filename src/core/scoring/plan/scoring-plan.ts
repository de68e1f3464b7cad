import { subjectsOf } from '../../conditions/subjects.js';
import { kindOf } from '../../items/registry.js';
import type { Answer, SubstantiveAnswer } from '../../model/answer-sheet.js';
import type { Condition, Item, Measured, QuestionSet, Subject } from '../../model/question-set.js';
import { hasReversedItems, SAME_ANSWERS_RUN } from '../notices.js';
import { settled } from '../settled.js';
import { AnswerSymbols, FIRST_ANSWER, HIDDEN } from './answer-symbols.js';
import { DimensionMachine } from './dimension-machine.js';
import { PlannedAdvice } from './planned-advice.js';
import { planCondition, TRUE, type Views } from './planned-conditions.js';

/** Beyond this many remembered steps, 16 MB, a plan is better begun anew. */
const MAX_STEPS = 4_000_000;

/**
 * A question set made ready to score very many rows: what `score` says of each, without making a map, a list or an
 * object a row. Write a row's symbols into `row`, call `score`, read the fields. Equal to `score` to the last bit,
 * because it remembers what the same functions said.
 */
export class ScoringPlan {
  /** For each item, in the set's order. */
  readonly symbols: readonly AnswerSymbols[];
  /** For each item the symbol of its answer. Items that branching hides are marked by `score`. */
  readonly row: Int32Array;
  /** How many visible items were answered. */
  answered = 0;
  /** For each dimension the index of its score in `machines[…].scores`. */
  readonly dimensions: Int32Array;
  readonly machines: readonly DimensionMachine[];
  /** In percent points; NaN where unknown. */
  readonly gaps: Float64Array;
  /** NaN where unknown or where the set names none. */
  overall = Number.NaN;
  readonly advice: PlannedAdvice;
  /** Whether the same code was given so often in a row that a notice says so. */
  sameAnswers = false;
  readonly #branches: readonly { readonly index: number; readonly shows: () => number }[];
  readonly #gapSides: readonly { readonly of: () => number; readonly minus: () => number }[];
  readonly #overallDimensions: readonly number[];
  readonly #scaleItems: Int32Array;
  /** What turns a scale item's symbol into its code. */
  readonly #codeOffsets: Int32Array;

  constructor(readonly set: QuestionSet) {
    const looked = itemsLookedAt(set);
    this.symbols = set.items.map(
      (item) => new AnswerSymbols(item, item.kind === 'text' && !looked.has(item.id)),
    );
    this.row = new Int32Array(set.items.length);
    this.machines = set.dimensions.map(
      (dimension) => new DimensionMachine(dimension, this.#itemsOf(dimension.id)),
    );
    this.dimensions = new Int32Array(set.dimensions.length);
    this.gaps = new Float64Array(set.gaps.length);
    const views = this.#views();
    this.#branches = set.items.flatMap(({ when }, index) =>
      when === null ? [] : [{ index, shows: planCondition(when, views) }],
    );
    this.#gapSides = set.gaps.map(({ of, minus }) => ({
      of: this.#measured(of),
      minus: this.#measured(minus),
    }));
    this.#overallDimensions = set.dimensions.flatMap(({ id }, index) =>
      set.overall?.dimensions.includes(id) ? [index] : [],
    );
    this.#scaleItems = scaleItemsWatched(set);
    this.#codeOffsets = this.#scaleItems.map((index) => offsetOf(set.items[index] as Item));
    this.advice = new PlannedAdvice(set, views, {
      ofDimension: (index) => {
        const good = this.#goodness(index);
        return Number.isNaN(good) ? 0 : 100 - good;
      },
      ofGap: (index) => {
        const gap = this.gaps[index] as number;
        return Number.isNaN(gap) ? 0 : Math.abs(gap);
      },
    });
  }

  /** Whether it remembers so much that a new plan is better. */
  get full(): boolean {
    return (
      this.symbols.some(({ full }) => full) ||
      this.machines.reduce((steps, { size }) => steps + size, 0) > MAX_STEPS
    );
  }

  score(): void {
    const { row, machines, dimensions, gaps } = this;
    for (const { index, shows } of this.#branches) if (shows() !== TRUE) row[index] = HIDDEN;
    let answered = 0;
    for (let index = 0; index < row.length; index += 1)
      if ((row[index] as number) >= FIRST_ANSWER) answered += 1;
    this.answered = answered;
    for (let index = 0; index < machines.length; index += 1)
      dimensions[index] = (machines[index] as DimensionMachine).run(row);
    for (let index = 0; index < gaps.length; index += 1) {
      const side = this.#gapSides[index] as { of: () => number; minus: () => number };
      gaps[index] = settled(side.of() - side.minus());
    }
    this.overall = this.#overall();
    this.advice.select();
    this.sameAnswers = this.#hasLongRun();
  }

  #itemsOf(dimension: string) {
    return this.set.items.flatMap((item, index) =>
      kindOf(item).dimensions(item).includes(dimension)
        ? [{ index, symbols: this.symbols[index] as AnswerSymbols }]
        : [],
    );
  }

  #views(): Views {
    return {
      row: this.row,
      itemAt: (id) => {
        const index = this.set.items.findIndex((item) => item.id === id);
        return { index, symbols: this.symbols[index] as AnswerSymbols };
      },
      percentOf: (subject) => this.#percentOf(subject),
    };
  }

  #percentOf(subject: Exclude<Subject, { kind: 'item' }>): () => number {
    switch (subject.kind) {
      case 'dimension':
        return this.#measured({ kind: 'dimension', id: subject.id });
      case 'gap': {
        const index = this.set.gaps.findIndex(({ id }) => id === subject.id);
        return () => this.gaps[index] as number;
      }
      case 'overall':
        return () => this.overall;
    }
  }

  #measured({ kind, id }: Measured): () => number {
    if (kind === 'item') return this.#itemPercent(id);
    const index = this.set.dimensions.findIndex((dimension) => dimension.id === id);
    const machine = this.machines[index] as DimensionMachine;
    return () => machine.percents[this.dimensions[index] as number] as number;
  }

  #itemPercent(id: string): () => number {
    const index = this.set.items.findIndex((item) => item.id === id);
    const { item, answers } = this.symbols[index] as AnswerSymbols;
    const percents: number[] = [Number.NaN, Number.NaN, Number.NaN];
    return () => {
      const symbol = this.row[index] as number;
      percents[symbol] ??= kindOf(item).percent(item, answers[symbol] as SubstantiveAnswer) ?? Number.NaN;
      return percents[symbol];
    };
  }

  #goodness(index: number): number {
    return (this.machines[index] as DimensionMachine).goods[this.dimensions[index] as number] as number;
  }

  /** The same sum in the same order as the overall score of one sheet. */
  #overall(): number {
    const named = this.#overallDimensions;
    let known = 0;
    let sum = 0;
    for (let at = 0; at < named.length; at += 1) {
      const good = this.#goodness(named[at] as number);
      if (Number.isNaN(good)) continue;
      known += 1;
      sum += good;
    }
    return known > 0 && known * 2 >= named.length ? settled(sum / known) : Number.NaN;
  }

  /** Whether some run of equal codes is long enough; hidden items neither count nor interrupt. */
  #hasLongRun(): boolean {
    if (this.#branches.length > 0) return this.#hasLongRunAmongVisible();
    const { row } = this;
    const items = this.#scaleItems;
    const offsets = this.#codeOffsets;
    // Each window is looked at from its end: where it breaks, the next one that could hold begins.
    for (let end = SAME_ANSWERS_RUN - 1, at = end; end < items.length; ) {
      const symbol = row[items[at] as number] as number;
      const code = (row[items[end] as number] as number) + (offsets[end] as number);
      if (symbol < FIRST_ANSWER || symbol + (offsets[at] as number) !== code) {
        end = at + SAME_ANSWERS_RUN;
        at = end;
      } else if (end - at === SAME_ANSWERS_RUN - 1) return true;
      else at -= 1;
    }
    return false;
  }

  #hasLongRunAmongVisible(): boolean {
    let run = 0;
    let before = 0;
    for (let at = 0; at < this.#scaleItems.length; at += 1) {
      const symbol = this.row[this.#scaleItems[at] as number] as number;
      if (symbol === HIDDEN) continue;
      const code = symbol + (this.#codeOffsets[at] as number);
      run = symbol < FIRST_ANSWER ? 0 : run > 0 && code === before ? run + 1 : 1;
      before = code;
      if (run >= SAME_ANSWERS_RUN) return true;
    }
    return false;
  }
}

/** The scale items in which a run of equal answers would say something; none where too few or none reversed. */
function scaleItemsWatched(set: QuestionSet): Int32Array {
  const places = set.items.flatMap(({ kind }, index) => (kind === 'scale' ? [index] : []));
  return Int32Array.from(places.length >= SAME_ANSWERS_RUN && hasReversedItems(set) ? places : []);
}

function offsetOf(item: Item): number {
  return item.kind === 'scale' ? item.scale.from - FIRST_ANSWER : 0;
}

/** The items whose answers some condition asks for. */
function itemsLookedAt(set: QuestionSet): ReadonlySet<string> {
  const conditions: readonly (Condition | null)[] = [...set.items, ...set.advice].map(({ when }) => when);
  const subjects = conditions.flatMap((condition) => (condition === null ? [] : subjectsOf(condition)));
  return new Set(subjects.flatMap((subject) => (subject.kind === 'item' ? [subject.id] : [])));
}

/** Writes the symbols of a sheet's answers into a plan's row. */
export function fillRow(plan: ScoringPlan, answerOf: (item: Item) => Answer | undefined): void {
  for (const [index, symbols] of plan.symbols.entries())
    plan.row[index] = symbols.symbolOf(answerOf(symbols.item) ?? null);
}
