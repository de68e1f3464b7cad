import { AdviceSelection } from '../../advice/selection.js';
import { compile, TRUE, type Views } from '../../conditions/compile.js';
import { subjectsOf } from '../../conditions/subjects.js';
import type { Place } from '../../items/item-kind.js';
import { kindOf } from '../../items/registry.js';
import type { Answer, SubstantiveAnswer } from '../../model/answer-sheet.js';
import type { Condition, Item, Measured, QuestionSet, Subject } from '../../model/question-set.js';
import { placeOf } from '../../model/references.js';
import { exactly, type Precise, PreciseSum, preciseQuotient } from '../exact.js';
import { AnswerSymbols, FIRST_ANSWER, HIDDEN } from './answer-symbols.js';
import { DimensionMachine } from './dimension-machine.js';
import { EqualAnswers } from './equal-answers.js';
import { SingleAnswers } from './single-answers.js';

/** Beyond this many remembered steps, 16 MB, a plan is better begun anew. */
const MAX_STEPS = 4_000_000;

/**
 * A question set compiled: what it says of a row of answers, without making a map, a list or an object a row. Write a
 * row's symbols into `row`, call `score`, read the fields. Everything that scores runs this.
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
  readonly advice: AdviceSelection;
  readonly equalAnswers: EqualAnswers;
  readonly #branches: readonly { readonly index: number; readonly shows: () => number }[];
  readonly #gapSides: readonly { readonly of: Side; readonly minus: Side }[];
  readonly #sum = new PreciseSum();
  readonly #overallDimensions: readonly number[];

  constructor(readonly set: QuestionSet) {
    const looked = itemsLookedAt(set);
    this.symbols = set.items.map((item) => new AnswerSymbols(item, !looked.has(item.id)));
    this.row = new Int32Array(set.items.length);
    this.machines = set.dimensions.map(
      (dimension) => new DimensionMachine(dimension, this.#itemsOf(dimension.id)),
    );
    this.dimensions = new Int32Array(set.dimensions.length);
    this.gaps = new Float64Array(set.gaps.length);
    const views = this.#views();
    this.#branches = set.items.flatMap(({ when }, index) =>
      when === null ? [] : [{ index, shows: compile(when, views).truth }],
    );
    this.#gapSides = set.gaps.map(({ of, minus }) => ({
      of: this.#measured(of),
      minus: this.#measured(minus),
    }));
    this.#overallDimensions = (set.overall?.dimensions ?? []).map((id) => placeOf(set.dimensions, id));
    this.equalAnswers = new EqualAnswers(set);
    const single = new SingleAnswers(set, this.symbols, this.row);
    this.advice = new AdviceSelection(set, views, {
      ofDimension: (index) => {
        const good = this.#goodness(index);
        return Number.isNaN(good) ? 0 : 100 - good;
      },
      ofGap: (index) => {
        const gap = this.gaps[index] as number;
        return Number.isNaN(gap) ? 0 : Math.abs(gap);
      },
      ofWorstAnswer: (dimension) => 100 - single.lowestIn(dimension),
      ofAllAnswers: () => single.total(),
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
      const { of, minus } = this.#gapSides[index] as { of: Side; minus: Side };
      this.#sum.add(of.percent(), of.rest());
      this.#sum.add(-minus.percent(), -minus.rest());
      gaps[index] = this.#sum.take();
    }
    this.overall = this.#overall();
    this.advice.select();
    this.equalAnswers.look(row);
  }

  /** The two sides of a gap, NaN where unknown. */
  sidesOf(gap: number): { readonly of: number; readonly minus: number } {
    const { of, minus } = this.#gapSides[gap] as { of: Side; minus: Side };
    return { of: of.percent(), minus: minus.percent() };
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
      item: (id) => {
        const index = placeOf(this.set.items, id);
        const { item, answers } = this.symbols[index] as AnswerSymbols;
        return {
          item,
          symbol: () => this.row[index] as number,
          answerOf: (symbol) => answers[symbol] ?? null,
        };
      },
      percent: (subject) => this.#percentOf(subject),
    };
  }

  #percentOf(subject: Exclude<Subject, { kind: 'item' }>): () => number {
    switch (subject.kind) {
      case 'dimension': {
        const index = placeOf(this.set.dimensions, subject.id);
        const machine = this.machines[index] as DimensionMachine;
        return () => machine.values[this.dimensions[index] as number] as number;
      }
      case 'gap': {
        const index = placeOf(this.set.gaps, subject.id);
        return () => this.gaps[index] as number;
      }
      case 'overall':
        return () => this.overall;
    }
  }

  #measured({ kind, id }: Measured): Side {
    if (kind === 'item') return this.#itemPercent(id);
    const index = placeOf(this.set.dimensions, id);
    const machine = this.machines[index] as DimensionMachine;
    return {
      percent: () => machine.percents[this.dimensions[index] as number] as number,
      rest: () => machine.rests[this.dimensions[index] as number] as number,
    };
  }

  #itemPercent(id: string): Side {
    const index = placeOf(this.set.items, id);
    const { item, answers } = this.symbols[index] as AnswerSymbols;
    const known: Precise[] = [UNKNOWN, UNKNOWN, UNKNOWN];
    const now = () => {
      const symbol = this.row[index] as number;
      known[symbol] ??= precisePercent(kindOf(item).place(item, answers[symbol] as SubstantiveAnswer));
      return known[symbol];
    };
    return { percent: () => now().nearest, rest: () => now().rest };
  }

  #goodness(index: number): number {
    return (this.machines[index] as DimensionMachine).goods[this.dimensions[index] as number] as number;
  }

  /** The mean of the scored dimensions named; unknown where fewer than half of them are scored. */
  #overall(): number {
    const named = this.#overallDimensions;
    let known = 0;
    for (let at = 0; at < named.length; at += 1) {
      const index = named[at] as number;
      const machine = this.machines[index] as DimensionMachine;
      const score = this.dimensions[index] as number;
      if (Number.isNaN(machine.goods[score] as number)) continue;
      known += 1;
      const sign = machine.dimension.higher === 'worse' ? -1 : 1;
      if (sign < 0) this.#sum.add(100, 0);
      this.#sum.add(sign * (machine.percents[score] as number), sign * (machine.rests[score] as number));
    }
    const sum = this.#sum.take();
    return known > 0 && known * 2 >= named.length ? sum / known : Number.NaN;
  }
}

/** One side of a gap: a percent, NaN where it is unknown, and what its rounding leaves over. */
interface Side {
  readonly percent: () => number;
  readonly rest: () => number;
}

const UNKNOWN: Precise = { nearest: Number.NaN, rest: 0 };

function precisePercent(place: Place | null): Precise {
  if (place === null) return UNKNOWN;
  const [value, min, max] = [exactly(place.value), exactly(place.min), exactly(place.max)];
  return preciseQuotient(100n * (place.reverse ? max - value : value - min), max - min);
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
